/// Why a repository could not be asked.
public struct GitError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String

  /// An error with its sentence.
  public init(_ description: String) { self.description = description }
}
