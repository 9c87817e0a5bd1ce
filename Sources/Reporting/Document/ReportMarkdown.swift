/// A report as Markdown for an issue on GitHub or GitLab; nothing quoted from a log can break out of its place.
public enum ReportMarkdown {
  /// The text, with a line feed at its end.
  public static func text(_ report: IncidentReport) -> String { text(ReportDocument(report)) }

  static func text(_ document: ReportDocument) -> String {
    document.blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func text(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let title):
      String(repeating: "#", count: level) + " " + Markdown.prose(title) + "\n"
    case .paragraph(let spans):
      line(spans) + "\n"
    case .bullets(let items):
      items.map { "- " + line($0) + "\n" }.joined()
    case .numbers(let items):
      items.enumerated().map { "\($0 + 1). " + line($1) + "\n" }.joined()
    case .quote(let lines):
      Markdown.block(lines, language: "text")
    case .commands(let lines):
      Markdown.block(lines, language: "sh")
    case .table(let headings, let rows):
      table(headings, rows)
    case .grid(let grid):
      table(grid.headings, grid.rows) + grid.key.map { "\n" + Markdown.prose($0) + "\n" }.joined()
    case .plot:
      ""
    }
  }

  private static func line(_ spans: [ReportDocument.Span]) -> String {
    ReportDocument.join(
      spans.map { span in
        switch span {
        case .words(let text): Markdown.prose(text)
        case .code(let text): Markdown.code(text)
        case .sources(let sources):
          "(" + sources.map { Markdown.code($0.description) }.joined(separator: ", ") + ")"
        }
      })
  }

  private static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let rule = headings.map { Paragraphs.isNumeric($0) ? "---:" : "---" }
    // A heading may be a name out of a case.
    let lines = [headings.map(Markdown.cell), rule] + rows.map { $0.map(Markdown.cell) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
