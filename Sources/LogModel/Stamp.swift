/// A time as a line printed it.
public struct Stamp: Sendable, Hashable, Codable {
  /// What a printed time counts from.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Seconds since the kernel or the hypervisor started.
    case uptime
    /// A date and a time of day, with or without a zone.
    case wall
    /// A raw counter (the TSC, in hex): ordered, but of unknown rate.
    case ticks
  }

  /// What the time counts from.
  public let kind: Kind
  /// Microseconds since start (`uptime`) or since 1970-01-01 00:00 in the clock's own zone (`wall`); for `ticks` the
  /// raw count, clamped to what fits.
  public let microseconds: Int64
  /// The zone's offset from UTC where the line printed one (`+02:00` is 7200); nil where it did not.
  public let utcOffsetSeconds: Int?
  /// False where the line printed no year, as RFC 3164 syslog does; the year is then `yearOfYearless`, until other dates tell
  /// one.
  public let hasYear: Bool
  /// The stamp's own characters, without the brackets around them.
  public let text: String

  /// The year that a date without one is given: a leap year, so that 29 February stays what it is.
  public static let yearOfYearless = 1972

  /// A stamp as read from a line.
  public init(
    kind: Kind, microseconds: Int64, utcOffsetSeconds: Int? = nil, hasYear: Bool = true,
    text: String
  ) {
    self.kind = kind
    self.microseconds = microseconds
    self.utcOffsetSeconds = utcOffsetSeconds
    self.hasYear = hasYear
    self.text = text
  }

  /// The same stamp at another time, where its date turned out to be of another year.
  public func at(microseconds: Int64) -> Stamp {
    Stamp(
      kind: kind, microseconds: microseconds, utcOffsetSeconds: utcOffsetSeconds,
      hasYear: hasYear, text: text)
  }

  /// The interface that scripts rely on: `{ kind, microseconds, text }`; zones stay inside.
  private enum CodingKeys: String, CodingKey { case kind, microseconds, text }

  /// Reads the three public fields.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try container.decode(Kind.self, forKey: .kind),
      microseconds: try container.decode(Int64.self, forKey: .microseconds),
      text: try container.decode(String.self, forKey: .text))
  }

  /// Writes the three public fields.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(microseconds, forKey: .microseconds)
    try container.encode(text, forKey: .text)
  }
}
