/// A workaround or fix of an incident's leading cause, with what became of it.
public struct Remedy: Sendable, Codable, Hashable {
  /// Whether it avoids the failure or takes its fault away.
  public let kind: Kind
  /// What is done.
  public let what: String
  /// Since when it can be had, or that nobody made it.
  public let state: String
  /// Where that is written down; nil where nowhere.
  public let reference: String?

  /// A remedy with its state.
  public init(kind: Kind, what: String, state: String, reference: String? = nil) {
    self.kind = kind
    self.what = what
    self.state = state
    self.reference = reference
  }

  /// How far a remedy reaches.
  public enum Kind: String, Sendable, Codable, Hashable {
    /// It avoids the failure and leaves the fault.
    case workaround
    /// It takes the fault away.
    case fix
  }
}
