/// Why a template can't be used.
public struct ReportTemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The template's file.
  public let name: String
  /// The line, from 1; nil where none is known.
  public let line: Int?
  /// The column, from 1; nil where none is known.
  public let column: Int?
  /// One sentence: what is wrong.
  public let problem: String

  /// `file:line:column: problem`.
  public var description: String {
    ([name] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
      + ": \(problem)"
  }
}
