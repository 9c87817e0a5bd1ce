/// A remark that a person added to a case.
public struct Note: Sendable, Hashable, Codable {
  /// The remark.
  public let text: String
  /// When it was added, in microseconds since 1970-01-01 00:00 UTC; nil where not known.
  public let recordedMicroseconds: Int64?

  /// A remark with its time.
  public init(text: String, recordedMicroseconds: Int64?) {
    self.text = text
    self.recordedMicroseconds = recordedMicroseconds
  }
}
