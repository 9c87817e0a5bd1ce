/// That an input is an earlier one with more at its end: a log that was read again after it had grown.
///
/// A case keeps it as a document, so that reports leave out what the earlier state said.
public struct GrownInput: Sendable, Hashable, Codable {
  /// The name of its interface.
  public static let schema = "firstbad.grown-input.v1"

  /// Always `firstbad.grown-input.v1`.
  public let schema: String
  /// The name of both states.
  public let name: String
  /// The digest of the earlier state.
  public let earlier: String
  /// The digest of the later state, which begins with all bytes of the earlier one.
  public let later: String

  /// The two states of an input, by their digests.
  public init(name: String, earlier: String, later: String) {
    schema = Self.schema
    self.name = name
    self.earlier = earlier
    self.later = later
  }

  /// As a case keeps it.
  public func document() throws -> CaseDocument {
    CaseDocument(
      schema: Self.schema, title: "\(name) was read again after it had grown",
      json: try CanonicalJSON.text(self))
  }
}
