/// A report as one HTML page: no script, nothing loaded from elsewhere, light and dark, fit for printing.
public enum ReportHTML {
  /// The page, with a line feed at its end.
  public static func text(_ report: IncidentReport) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="color-scheme" content="light dark">
    <title>\(HTML.text(report.title))</title>
    <style>
    \(style)
    \(PlotStyle.rules)
    </style>
    </head>
    <body>
    <main>
    \(body(report))
    </main>
    </body>
    </html>

    """
  }

  /// What stands in the page, without the frame and its style.
  static func body(_ report: IncidentReport) -> String {
    ReportDocument(report).blocks.enumerated().map(html).joined(separator: "\n")
  }

  private static func html(_ number: Int, _ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let title): "<h\(level)>\(HTML.prose(title))</h\(level)>"
    case .paragraph(let spans): "<p>\(line(spans))</p>"
    case .bullets(let items): list("ul", items)
    case .numbers(let items): list("ol", items)
    case .quote(let lines):
      "<pre class=\"log\">\(lines.map(HTML.code).joined(separator: "\n"))</pre>"
    case .commands(let lines): "<pre>\(lines.map(HTML.code).joined(separator: "\n"))</pre>"
    case .table(let headings, let rows): table(headings, rows)
    case .plot(let plot): plot.figure(id: "plot-\(number)")
    }
  }

  private static func list(_ element: String, _ items: [[ReportDocument.Span]]) -> String {
    "<\(element)>\n" + items.map { "<li>\(line($0))</li>\n" }.joined() + "</\(element)>"
  }

  private static func line(_ spans: [ReportDocument.Span]) -> String {
    ReportDocument.join(
      spans.map { span in
        switch span {
        case .words(let text): HTML.prose(text)
        case .code(let text): HTML.code(text)
        case .sources(let sources):
          "<span class=\"source\">[\(HTML.text(ReportDocument.list(sources)))]</span>"
        }
      })
  }

  private static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let classes = headings.map { heading in
      Paragraphs.isNumeric(heading) ? " class=\"number\"" : ""
    }
    let head = zip(classes, headings).map {
      // A screen reader reads the heading before each cell; a name out of a log may be empty or all spaces.
      "<th scope=\"col\"\($0)>\($1.allSatisfy(\.isWhitespace) ? "(no name)" : HTML.text($1))</th>"
    }
    let body = rows.map { row in
      "<tr\(mark(headings, row))>"
        + zip(classes, row).map { "<td\($0)>\(HTML.prose($1))</td>" }.joined() + "</tr>\n"
    }
    return "<div class=\"wide\"><table>\n<thead><tr>\(head.joined())</tr></thead>\n"
      + "<tbody>\n\(body.joined())</tbody>\n</table></div>"
  }

  /// The class of a row by its verdict; only words of ours become classes.
  private static func mark(_ headings: [String], _ row: [String]) -> String {
    guard let column = headings.firstIndex(of: "verdict"), column < row.count else { return "" }
    switch row[column] {
    case "good": return " class=\"good\""
    case "bad": return " class=\"bad\""
    default: return " class=\"other\""
    }
  }

  /// Colours keep a contrast of at least 4.5 to 1 on both grounds; a verdict is never told by colour alone.
  private static let style = """
    :root { --ink: #1b1f24; --ground: #fff; --soft: #57606a; --box: #f3f4f6; --line: #d0d7de;
      --bad: #b3261e; --good: #1a6b34; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e9ed; --ground: #14171b; --soft: #a5aeb8; --box: #21262d; --line: #3d444d;
        --bad: #ff8f86; --good: #6fd08c; } }
    body { margin: 0; color: var(--ink); background: var(--ground);
      font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; line-height: 1.25; }
    h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin-top: 1.5rem; }
    code { font: .875em/1.5 ui-monospace, monospace; background: var(--box); border-radius: 3px;
      padding: 0 .2em; overflow-wrap: anywhere; }
    pre { background: var(--box); padding: .6rem .8rem; overflow-x: auto; }
    pre code { padding: 0; overflow-wrap: normal; }
    pre.log { border-left: 3px solid var(--bad); }
    .source { color: var(--soft); font-size: .875em; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; overflow-wrap: break-word; }
    table { border-collapse: collapse; font-size: .9em; }
    th, td { text-align: left; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top; }
    figure.plot { margin: 1.25rem 0; } figure.plot svg { width: 100%; height: auto; display: block; }
    figcaption { color: var(--soft); font-size: .875em; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    tr.bad td:nth-child(4) { color: var(--bad); font-weight: 600; }
    tr.good td:nth-child(4) { color: var(--good); }
    tr.other td { color: var(--soft); }
    @media print {
      :root { --ink: #000; --ground: #fff; --soft: #444; --box: #f3f4f6; --line: #999;
        --bad: #8c1d18; --good: #14532d; }
      main { max-width: none; padding: 0; }
      pre, .wide { overflow-wrap: anywhere; } pre { white-space: pre-wrap; }
      h1, h2, h3 { break-after: avoid; } pre, tr, figure { break-inside: avoid; } }
    """
}
