public import Bisection

/// A matrix as plain text of 80 columns: a grid for each guest, then why the cells say what they say.
public struct MatrixText: Sendable {
  private let colour: Bool
  private let width: Int

  /// A writer.
  public init(colour: Bool = false, width: Int = 80) {
    self.colour = colour
    self.width = width
  }

  /// The text, with a line feed at its end.
  public func text(_ report: MatrixReport) -> String {
    var page = Paragraphs(width: width)
    let ink = Ink(isOn: colour)
    page.prose(MatrixWords.headline(report))
    for guest in report.guests.indices {
      page.gap()
      page.raw(ink.bold("guest \(VisibleText.line(report.guests[guest]))"))
      for line in MatrixGrid(report: report, guest: guest, width: width, ink: ink).lines() {
        page.raw(line)
      }
    }
    let key = MatrixWords.key(report, lettered: MatrixGrid.usesLetters(report, width: width))
    if !key.isEmpty {
      page.gap()
      for line in key { page.prose(line) }
    }
    let findings = MatrixFinding.findings(of: report)
    if !findings.isEmpty {
      page.gap()
      page.raw(ink.bold("Why"))
    }
    for finding in findings {
      let what = finding.signature.map { ": \($0)" } ?? ""
      page.prose(
        "\(finding.guest) \(finding.result.rawValue)\(what)", indent: 2, paint: ink.bad)
      page.prose(finding.pairList(limit: 6), indent: 4)
      if let example = finding.example {
        page.prose("\(example.pair): \(example.reason)", indent: 4)
      }
    }
    if !report.remarks.isEmpty { page.gap() }
    for remark in report.remarks { page.prose(remark) }
    return page.text
  }
}
