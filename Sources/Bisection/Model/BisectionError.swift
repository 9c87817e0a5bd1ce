/// Why a bisection cannot begin.
public struct BisectionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The ways to fail; may grow.
  public enum Code: String, Sendable, Hashable {
    /// Fewer than two builds.
    case seriesTooShort = "series-too-short"
    /// An option outside its range.
    case optionOutOfRange = "option-out-of-range"
    /// An observation on a build or change that the series does not have.
    case unknownPosition = "unknown-position"
  }

  /// Which way.
  public var code: Code
  /// What is wrong and what to do, in a sentence.
  public var description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
