/// An expression that PCRE2 does not take.
public struct ExpressionError: Error, Sendable, Hashable {
  /// The expression as written.
  public let source: String
  /// Where in it the error was found: a byte offset.
  public let offset: Int
  /// The library's own sentence.
  public let message: String

  /// The expression with a caret under the place of the error, on two lines.
  public var caret: String {
    let bytes = Array(source.utf8)
    let head = String(decoding: bytes.prefix(min(offset, bytes.count)), as: UTF8.self)
    return "\(source)\n\(String(repeating: " ", count: head.count))^"
  }
}

/// A match that could not be finished: a defect of the expression, not of the log.
public struct MatchError: Error, Sendable, Hashable {
  /// The expression as written.
  public let source: String
  /// The library's own sentence: "match limit exceeded" and the like.
  public let message: String
}
