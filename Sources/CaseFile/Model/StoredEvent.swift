public import LogModel

/// One recognised line as a case keeps it: what, where and when; the line's text stays in its log.
public struct StoredEvent: Sendable, Hashable, Codable {
  /// The pattern's id.
  public let pattern: String
  /// How bad the pattern says it is.
  public let severity: Severity
  /// The stream's id, as in the analysis's list of streams.
  public let stream: String
  /// Where it stands.
  public let place: Place
  /// What its stamp counts from; nil where it has none.
  public let stampKind: Stamp.Kind?
  /// Its stamp; nil where it has none.
  public let stampMicroseconds: Int64?
  /// Its captures: the number where there is one, else the text.
  public let captures: [String: String]

  /// An event with its parts.
  public init(
    pattern: String, severity: Severity, stream: String, place: Place, stampKind: Stamp.Kind?,
    stampMicroseconds: Int64?, captures: [String: String]
  ) {
    self.pattern = pattern
    self.severity = severity
    self.stream = stream
    self.place = place
    self.stampKind = stampKind
    self.stampMicroseconds = stampMicroseconds
    self.captures = captures
  }

  /// What a case keeps of an event of a stream.
  public init(_ event: Event, stream: String) {
    self.init(
      pattern: event.pattern, severity: event.severity, stream: stream, place: event.place,
      stampKind: event.stamp?.kind, stampMicroseconds: event.stamp?.microseconds,
      captures: event.captures.mapValues { capture in
        capture.value.map(String.init) ?? capture.text
      })
  }
}

/// How often one pattern was recognised in one stream.
public struct EventCount: Sendable, Hashable, Codable {
  /// The stream's id.
  public let stream: String
  /// The pattern's id.
  public let pattern: String
  /// How bad the pattern says it is.
  public let severity: Severity
  /// How many lines.
  public let events: Int
  /// Where the first of them stands.
  public let first: Place

  /// A count with its first place.
  public init(stream: String, pattern: String, severity: Severity, events: Int, first: Place) {
    self.stream = stream
    self.pattern = pattern
    self.severity = severity
    self.events = events
    self.first = first
  }
}
