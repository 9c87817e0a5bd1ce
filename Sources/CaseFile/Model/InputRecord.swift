/// One input of an analysis: what was read, told by its content.
///
/// The bytes themselves stay where they are; the digest tells whether a file found later is the same.
public struct InputRecord: Sendable, Hashable, Codable, Comparable {
  /// The name as the user gave it, with the member's path for an archive.
  public let name: String
  /// SHA-256 of the bytes as read from disk: 64 lower-case hexadecimal digits.
  public let sha256: String
  /// How many bytes those are.
  public let bytes: Int64
  /// What the input was read as: `guest`, `hypervisor`, `dom0`, `toolstack`, or several joined by `+`; nil where
  /// nothing told.
  public let role: String?

  /// An input by its name and content.
  public init(name: String, sha256: String, bytes: Int64, role: String?) {
    self.name = name
    self.sha256 = sha256.lowercased()
    self.bytes = bytes
    self.role = role
  }

  /// By name, then by content.
  public static func < (left: InputRecord, right: InputRecord) -> Bool {
    (left.name, left.sha256, left.role ?? "", left.bytes)
      < (right.name, right.sha256, right.role ?? "", right.bytes)
  }
}
