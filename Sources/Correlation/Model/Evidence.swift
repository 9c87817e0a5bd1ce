public import LogModel

/// All events of one pattern in one stream that belong to an incident.
public struct Evidence: Sendable, Codable, Hashable {
  /// The pattern's id.
  public let pattern: String
  /// The stream's id, as in the analysis's list of streams.
  public let stream: String
  /// The first line.
  public let first: Place
  /// The last line.
  public let last: Place
  /// The first line's text, verbatim.
  public let text: String
  /// The first line's stamp.
  public let stamp: Stamp?
  /// How many lines were printed: a lower bound of how often it happened.
  public let printed: Int
  /// How many more a rate limit admitted to have dropped among them.
  public let suppressed: Int
  /// The notices that admitted it; nil where an older answer does not say.
  public let notices: [Notice]?
  /// Whether more may have been dropped after the last line, of which no notice tells: limits only report when they print again.
  public let tailUnreported: Bool?
  /// The captures of the first line.
  public let captures: [String: CaptureValue]
  /// What the line means, with its values.
  public let meaning: String
  /// When its lines came, in bursts; nil where not recorded, empty where no line has a time.
  public let bursts: [Burst]?

  /// The evidence of one pattern in one stream.
  public init(
    pattern: String, stream: String, first: Place, last: Place, text: String, stamp: Stamp?,
    printed: Int, suppressed: Int, notices: [Notice]? = nil, tailUnreported: Bool? = nil,
    captures: [String: CaptureValue], meaning: String, bursts: [Burst]? = nil
  ) {
    self.pattern = pattern
    self.stream = stream
    self.first = first
    self.last = last
    self.text = text
    self.stamp = stamp
    self.printed = printed
    self.suppressed = suppressed
    self.notices = notices
    self.tailUnreported = tailUnreported
    self.captures = captures
    self.meaning = meaning
    self.bursts = bursts
  }

  /// A line in which a rate limit admitted to have dropped messages.
  public struct Notice: Sendable, Codable, Hashable {
    /// Where it stands.
    public let place: Place
    /// How many it speaks of.
    public let count: Int

    /// A notice.
    public init(place: Place, count: Int) {
      self.place = place
      self.count = count
    }
  }
}

/// Whether an expected message could have been seen at all.
public struct Visibility: Sendable, Codable, Hashable {
  /// The answer for one message.
  public enum Verdict: String, Sendable, Codable, Hashable {
    /// It is in the log.
    case seen
    /// It would have been printed and kept, and is not there.
    case absent
    /// It could not have been printed or kept.
    case invisible
    /// Nothing tells.
    case unknown
  }

  /// The pattern's id.
  public let pattern: String
  /// Whether it could have been seen.
  public let verdict: Verdict
  /// Why, in a sentence.
  public let why: String
  /// How to make it visible next time; nil where it was.
  public let advice: String?

  /// A verdict with its reason.
  public init(pattern: String, verdict: Verdict, why: String, advice: String?) {
    self.pattern = pattern
    self.verdict = verdict
    self.why = why
    self.advice = advice
  }
}

/// How the hypervisor's clock lies to the guest's.
public struct Alignment: Sendable, Codable, Hashable {
  /// Lower bound of hypervisor wall clock minus guest wall clock (or guest uptime, see `method`), in seconds.
  public let offsetSecondsLow: Double
  /// Upper bound of the same.
  public let offsetSecondsHigh: Double
  /// What was added to UTC to print the guest's wall-clock stamps; nil where it prints none.
  public let utcOffsetSeconds: Int?
  /// How it was found, in a sentence.
  public let method: String
  /// How likely such an alignment is by accident, 0...1.
  public let chance: Double

  /// An interval with its method.
  public init(
    offsetSecondsLow: Double, offsetSecondsHigh: Double, utcOffsetSeconds: Int?, method: String,
    chance: Double
  ) {
    self.offsetSecondsLow = offsetSecondsLow
    self.offsetSecondsHigh = offsetSecondsHigh
    self.utcOffsetSeconds = utcOffsetSeconds
    self.method = method
    self.chance = chance
  }
}
