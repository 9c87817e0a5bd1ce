/// A workaround or fix of a cause, with what became of it.
public struct RemedyRule: Sendable, Hashable {
  /// What kind of help it is.
  public var kind: Kind
  /// What is done, in a sentence without its point.
  public var what: String
  /// Since when it can be had, or that nobody made it.
  public var state: String
  /// Where that is written down; nil where nowhere.
  public var reference: String?

  /// A remedy with its state.
  public init(kind: Kind, what: String, state: String, reference: String? = nil) {
    self.kind = kind
    self.what = what
    self.state = state
    self.reference = reference
  }

  /// How far a remedy reaches.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It avoids the failure and leaves the fault.
    case workaround
    /// It takes the fault away.
    case fix
  }
}
