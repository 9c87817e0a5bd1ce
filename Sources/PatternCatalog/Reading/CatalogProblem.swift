/// Something wrong in a pattern file: where, what, and the line with a caret under the place.
public struct CatalogProblem: Error, Sendable, Hashable {
  /// The file as named to the loader.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What is wrong, in a sentence.
  public var message: String
  /// The line itself; empty where the file could not be read.
  public var excerpt: String

  /// A problem at a place.
  public init(file: String, line: Int, column: Int, message: String, excerpt: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.excerpt = excerpt
  }
}

extension CatalogProblem: CustomStringConvertible {
  /// `file:line:column: error: message`, then the line and a caret.
  public var description: String {
    let head = "\(file):\(line):\(column): error: \(message)"
    guard !excerpt.isEmpty else { return head }
    let indent = String(excerpt.prefix(max(0, column - 1)).map { $0 == "\t" ? "\t" : " " })
    return "\(head)\n  \(excerpt)\n  \(indent)^"
  }
}

/// One pattern file while it is read: its lines and what was found wrong with it.
final class PatternFileContext {
  let file: String
  private let lines: [Substring]
  private(set) var problems: [CatalogProblem] = []

  init(file: String, text: String) {
    self.file = file
    self.lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func report(_ message: String, line: Int, column: Int) {
    let excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1]) : ""
    problems.append(
      CatalogProblem(file: file, line: line, column: column, message: message, excerpt: excerpt))
  }

  /// The line, from 1, on which a key stands for the second time below a line; nil where it can't be told.
  func secondLine(ofKey key: String, from start: Int) -> Int? {
    var seen = 0
    for index in lines.indices where index + 1 >= start {
      var text = lines[index].drop { $0 == " " || $0 == "-" }
      guard text.hasPrefix(key) else { continue }
      text = text.dropFirst(key.count)
      guard text.first == ":" else { continue }
      seen += 1
      if seen == 2 { return index + 1 }
    }
    return nil
  }
}
