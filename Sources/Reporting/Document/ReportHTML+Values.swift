extension ReportHTML {
  /// Text as templates get it: visible, on one line, not escaped yet.
  static func visible(_ text: String) -> String {
    VisibleText.line(String(text.map { $0.isNewline ? " " : $0 }), limit: 20_000)
  }

  /// A block as the template sees it, under the name of its kind.
  static func value(_ number: Int, _ block: ReportDocument.Block) -> [String: Any] {
    var value = self.value(block, number: number)
    // Blocks stand on lines of their own; the first begins the page's body.
    value["isFirst"] = number == 0
    return value
  }

  private static func value(_ block: ReportDocument.Block, number: Int) -> [String: Any] {
    switch block {
    case .heading(let level, let title):
      ["heading": ["level": level, "pieces": pieces(title)] as [String: Any]]
    case .paragraph(let spans): ["paragraph": ["spans": self.spans(spans)]]
    case .bullets(let items): ["list": list("ul", items)]
    case .numbers(let items): ["list": list("ol", items)]
    case .quote(let lines): ["quote": ["lines": quoted(lines)]]
    case .commands(let lines): ["commands": ["lines": quoted(lines)]]
    case .table(let headings, let rows): ["table": table(headings, rows)]
    case .grid(let grid):
      ["table": table(grid.headings, grid.rows), "key": grid.key.map { ["pieces": pieces($0)] }]
    case .plot(let plot): ["plot": ["figure": plot.figure(id: "plot-\(number)")]]
    }
  }

  private static func list(_ element: String, _ items: [[ReportDocument.Span]]) -> [String: Any] {
    ["element": element, "items": items.map { ["spans": spans($0)] }]
  }

  private static func quoted(_ lines: [String]) -> [[String: Any]] {
    lines.enumerated().map { index, line in
      ["text": VisibleText.line(line), "hasMore": index < lines.count - 1]
    }
  }

  /// Spans with a space between them, but none before a colon.
  private static func spans(_ spans: [ReportDocument.Span]) -> [[String: Any]] {
    spans.enumerated().map { index, span in
      switch span {
      case .words(let text):
        [
          "gap": index > 0 && !text.hasPrefix(": "), "pieces": pieces(text), "isSource": false,
        ]
      case .code(let text): ["gap": index > 0, "pieces": [code(text)], "isSource": false]
      case .sources(let sources):
        [
          "gap": index > 0, "pieces": [[String: Any]](), "isSource": true,
          "sources": visible(ReportDocument.list(sources)),
        ]
      }
    }
  }

  /// Prose: words between backquotes are code.
  private static func pieces(_ text: String) -> [[String: Any]] {
    let shown = visible(text)
    let parts = shown.split(separator: "`", omittingEmptySubsequences: false)
    // An odd number of backquotes: they are characters like others.
    guard parts.count % 2 == 1 else { return [["isCode": false, "text": shown]] }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? code(String(part)) : ["isCode": false, "text": String(part)]
    }
  }

  private static func code(_ text: String) -> [String: Any] {
    ["isCode": true, "text": VisibleText.line(text)]
  }

  private static func table(_ headings: [String], _ rows: [[String]]) -> [String: Any] {
    let numeric = headings.map { Paragraphs.isNumeric($0) }
    return [
      "headings": zip(numeric, headings).map { isNumber, heading -> [String: Any] in
        // A screen reader reads the heading before each cell; a name out of a log may be empty or all spaces.
        let name = heading.allSatisfy(\.isWhitespace) ? "(no name)" : visible(heading)
        return ["isNumber": isNumber, "text": name]
      },
      "rows": rows.map { row -> [String: Any] in
        let mark = mark(headings, row)
        return [
          "hasMark": mark != nil, "mark": mark ?? "",
          "cells": zip(numeric, row).map { isNumber, cell -> [String: Any] in
            ["isNumber": isNumber, "pieces": pieces(cell)]
          },
        ]
      },
    ]
  }

  /// The class of a row by its verdict; only words of ours become classes.
  private static func mark(_ headings: [String], _ row: [String]) -> String? {
    guard let column = headings.firstIndex(of: "verdict"), column < row.count else { return nil }
    switch row[column] {
    case "good": return "good"
    case "bad": return "bad"
    default: return "other"
    }
  }
}
