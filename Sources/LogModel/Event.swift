/// A record that a pattern recognised.
public struct Event: Sendable, Hashable {
  /// The pattern's id: `xen.grant-table.copy.destination-frame-invalid`.
  public let pattern: String
  /// How bad the pattern says it is.
  public let severity: Severity
  /// Who wrote the line.
  public let role: StreamRole
  /// The domain that wrote the line where the line itself says so: the 1 of `(d1)`.
  public let writerDomid: Int?
  /// Which of the analysis's inputs it came from: an index into that list.
  public let input: Int
  /// The original place of its first line.
  public let place: Place
  /// How many lines it covers: 1, or more for a folded block.
  public let lineCount: Int
  /// Whether the log ends within its block.
  public let isTruncated: Bool
  /// The line's own stamp, nearest to the message; nil where there is none.
  public private(set) var stamp: Stamp?
  /// A second stamp in front of it, put there by syslog, a console server or xenconsoled.
  public private(set) var outerStamp: Stamp?
  /// Stamps of the same line in other copies of its stream: `dmesg -T` beside `dmesg`, xenconsoled's log of the hypervisor.
  public private(set) var otherStamps: [OtherStamp]
  /// Where the hypervisor says it printed the line.
  public let origin: Origin?
  /// The decoded named groups of the expression.
  public private(set) var captures: [String: CaptureValue]
  /// The first line as it stood in the input, without its line end; damaged UTF-8 repaired.
  public let text: String

  /// An event with all that its line says.
  public init(
    pattern: String, severity: Severity, role: StreamRole, writerDomid: Int?, input: Int,
    place: Place, lineCount: Int = 1, isTruncated: Bool = false, stamp: Stamp?,
    outerStamp: Stamp? = nil,
    otherStamps: [OtherStamp] = [], origin: Origin?, captures: [String: CaptureValue], text: String
  ) {
    self.pattern = pattern
    self.severity = severity
    self.role = role
    self.writerDomid = writerDomid
    self.input = input
    self.place = place
    self.lineCount = lineCount
    self.isTruncated = isTruncated
    self.stamp = stamp
    self.outerStamp = outerStamp
    self.otherStamps = otherStamps
    self.origin = origin
    self.captures = captures
    self.text = text
  }
}

extension Event {
  /// A stamp of the same line in another copy of its stream.
  public struct OtherStamp: Sendable, Hashable {
    /// The stamp.
    public let stamp: Stamp
    /// Whether another program put it in front: syslog, a console server, xenconsoled.
    public let isOuter: Bool

    /// A stamp from another copy.
    public init(stamp: Stamp, isOuter: Bool) {
      self.stamp = stamp
      self.isOuter = isOuter
    }
  }

  /// The same event with the stamps of its other copies.
  public func with(otherStamps: [OtherStamp]) -> Event {
    var event = self
    event.otherStamps = otherStamps
    return event
  }

  /// The same event with each of its stamps changed in one way.
  public func mappingStamps(_ change: (Stamp) -> Stamp) -> Event {
    var event = self
    event.stamp = stamp.map(change)
    event.outerStamp = outerStamp.map(change)
    event.otherStamps = otherStamps.map {
      OtherStamp(stamp: change($0.stamp), isOuter: $0.isOuter)
    }
    return event
  }

  /// The same event with one more capture.
  public func adding(_ value: CaptureValue, as name: String) -> Event {
    var event = self
    event.captures[name] = value
    return event
  }
}
