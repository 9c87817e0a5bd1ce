/// A report as plain text for a bug tracker's comment: no mark-up, prose wrapped to 72 columns.
public struct ReportText: Sendable {
  /// How many columns prose may take.
  public let width: Int

  /// A writer for a width in columns, 40 at least.
  public init(width: Int = 72) { self.width = width }

  /// The text, with a line feed at its end.
  public func text(_ report: IncidentReport) -> String { text(ReportDocument(report)) }

  func text(_ document: ReportDocument) -> String {
    var page = Paragraphs(width: width)
    for block in document.blocks { write(block, to: &page) }
    return page.text
  }

  private func write(_ block: ReportDocument.Block, to page: inout Paragraphs) {
    switch block {
    case .heading(let level, let title):
      page.gap()
      page.prose(title)
      let length = min(width, VisibleText.line(title).count)
      page.raw(String(repeating: level == 1 ? "=" : level == 2 ? "-" : ".", count: length))
    case .paragraph(let spans):
      page.gap()
      page.prose(Self.words(spans))
    case .bullets(let items):
      for item in items { page.prose(Self.words(item), label: "* ") }
    case .numbers(let items):
      for (index, item) in items.enumerated() {
        page.prose(Self.words(item), label: "\(index + 1). ")
      }
    case .quote(let lines), .commands(let lines):
      for line in lines { page.quote(line, indent: 4) }
    case .table(let headings, let rows):
      page.table(headings, rows, indent: 0)
    case .grid(let grid):
      page.gap()
      for line in grid.lines { page.raw(line) }
      for line in grid.lineKey { page.prose(line) }
    case .plot: break
    }
  }

  private static func words(_ spans: [ReportDocument.Span]) -> String {
    ReportDocument.join(
      spans.map { span in
        switch span {
        case .words(let text), .code(let text): text
        case .sources(let sources): "[" + ReportDocument.list(sources) + "]"
        }
      })
  }
}

extension ReportDocument {
  /// What a claim rests on, on one line: `hypervisor.log:1, run 6`.
  static func list(_ sources: [Source]) -> String {
    sources.map(\.description).joined(separator: ", ")
  }
}
