/// A further result in a case, in an interface of its own: a matrix, a comparison of two runs.
public struct CaseDocument: Sendable, Hashable, Codable {
  /// The interface's name: `firstbad.matrix.v1`.
  public let schema: String
  /// What it is about, for a list.
  public let title: String
  /// The document as JSON text, as its command printed it.
  public let json: String
  /// When it was recorded, in microseconds since 1970-01-01 00:00 UTC; nil where not known.
  public let recordedMicroseconds: Int64?

  /// A document with its title.
  public init(schema: String, title: String, json: String, recordedMicroseconds: Int64? = nil) {
    self.schema = schema
    self.title = title
    self.json = json
    self.recordedMicroseconds = recordedMicroseconds
  }
}

/// A name that an input gave away, which `--redact` hides wherever it stands.
public struct StoredName: Sendable, Hashable, Codable, Comparable {
  /// What it identifies: `host`, `user`, `mail`, `ip`, `mac`, `uuid`, `serial`.
  public let identity: String
  /// The name.
  public let name: String

  /// A name with what it identifies.
  public init(identity: String, name: String) {
    self.identity = identity
    self.name = name
  }

  /// By what they identify, then by name.
  public static func < (left: StoredName, right: StoredName) -> Bool {
    (left.identity, left.name) < (right.identity, right.name)
  }
}
