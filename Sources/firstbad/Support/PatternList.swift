internal import Foundation
internal import LogModel
internal import PatternCatalog

/// Patterns, one a line or as JSON.
enum PatternList {
  /// Id, stream, severity and title in columns.
  static func text(_ patterns: [Pattern]) -> String {
    let widths = (
      patterns.map(\.id.count).max() ?? 0, patterns.map(\.stream.rawValue.count).max() ?? 0,
      patterns.map(\.severity.rawValue.count).max() ?? 0
    )
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: width - text.count + 2)
    }
    return patterns.map {
      padded($0.id, widths.0) + padded($0.stream.rawValue, widths.1)
        + padded($0.severity.rawValue, widths.2) + $0.title + "\n"
    }.joined()
  }

  /// One object, `firstbad.pattern-list.v1`.
  static func json(_ patterns: [Pattern]) throws -> String {
    let entries = patterns.map { pattern in
      Entry(
        id: pattern.id, title: pattern.title, stream: pattern.stream.rawValue,
        severity: pattern.severity.rawValue, crash: pattern.crash,
        formats: pattern.variants.compactMap(\.format),
        captures: pattern.captures.map(\.name), file: pattern.source.file,
        line: pattern.source.line)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let document = Document(schema: "firstbad.pattern-list.v1", patterns: entries)
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    var schema: String
    var patterns: [Entry]
  }

  private struct Entry: Encodable {
    var id: String
    var title: String
    var stream: String
    var severity: String
    var crash: String?
    var formats: [String]
    var captures: [String]
    var file: String
    var line: Int
  }
}
