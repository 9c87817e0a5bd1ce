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
  /// The line's own stamp, nearest to the message; nil where there is none.
  public let stamp: Stamp?
  /// A second stamp in front of it, put there by syslog, a console server or xenconsoled.
  public let outerStamp: Stamp?
  /// Where the hypervisor says it printed the line.
  public let origin: Origin?
  /// The decoded named groups of the expression.
  public let captures: [String: CaptureValue]
  /// The first line as it stood in the input, without its line end; damaged UTF-8 repaired.
  public let text: String

  /// An event with all that its line says.
  public init(
    pattern: String, severity: Severity, role: StreamRole, writerDomid: Int?, input: Int,
    place: Place, lineCount: Int = 1, stamp: Stamp?, outerStamp: Stamp? = nil, origin: Origin?,
    captures: [String: CaptureValue], text: String
  ) {
    self.pattern = pattern
    self.severity = severity
    self.role = role
    self.writerDomid = writerDomid
    self.input = input
    self.place = place
    self.lineCount = lineCount
    self.stamp = stamp
    self.outerStamp = outerStamp
    self.origin = origin
    self.captures = captures
    self.text = text
  }
}
