public import Bisection

/// A bisection's answer for a person: the answer, the runs that prove it, and every run.
public struct BisectionText: Sendable {
  /// How many columns prose may take.
  public let width: Int
  /// Whether to colour for a terminal.
  public let colour: Bool

  /// A writer for a width in columns, 40 at least.
  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  /// The text, with a line feed at its end.
  public func text(_ report: BisectionReport) -> String {
    var page = Paragraphs(width: width)
    let ink = Ink(isOn: colour)
    page.prose(
      BisectionWords.headline(report),
      paint: { report.outcome == .found ? ink.bold($0) : $0 })
    for fact in BisectionWords.facts(report) {
      let label = fact.name + ": " + String(repeating: " ", count: max(0, 16 - fact.name.count))
      page.prose(fact.value, indent: 2, label: label, paint: ink.faint)
    }
    section("Proof", BisectionWords.proof(report).map(\.text), ink, to: &page)
    section("Remarks", report.remarks, ink, to: &page)
    if !report.observations.isEmpty {
      page.gap()
      page.raw(ink.bold("Runs") + " (\(BisectionWords.runs(report)))")
      let (headings, rows) = BisectionWords.table(report.observations)
      page.table(headings, rows, indent: 2)
    }
    return page.text
  }

  private func section(_ title: String, _ items: [String], _ ink: Ink, to page: inout Paragraphs) {
    guard !items.isEmpty else { return }
    page.gap()
    page.raw(ink.bold(title))
    for item in items { page.prose(item, indent: 2, label: "- ") }
  }
}
