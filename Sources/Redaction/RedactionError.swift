/// Why something could not be redacted; nothing of it may then be shown.
public struct RedactionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence: what went wrong.
  public let problem: String

  /// The sentence and what follows from it.
  public var description: String { "\(problem); nothing is written, for it could hold names" }

  static let memory = RedactionError(problem: "there is no memory to search for names")
}
