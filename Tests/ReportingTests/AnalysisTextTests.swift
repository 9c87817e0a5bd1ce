import Correlation
import LogModel
import Reporting
import TestSupport
import Testing

@Suite("The text of an analysis")
struct AnalysisTextTests {
  @Test("reads as recorded", arguments: NamedAnalysis.all)
  func golden(scenario: NamedAnalysis) throws {
    let text = AnalysisText().text(scenario.result)
    #expect(try Golden.compare(text, with: "analysis/\(scenario.name).txt") == .same)
  }

  @Test("wraps prose to the width and leaves quoted lines whole", arguments: [72, 100, 200])
  func width(width: Int) throws {
    let text = AnalysisText(width: width).text(Bug503139.analysis)
    let quotes = Bug503139.incident.evidence.map { "      \($0.text)" }
    for quote in quotes { #expect(text.contains("\n\(quote)\n")) }
    let prose = try #require(text.split(separator: "\nStreams\n").first)
    for line in prose.split(separator: "\n") where !quotes.contains(String(line)) {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test("colours only on demand, and says the same without")
  func colour() {
    let plain = AnalysisText().text(Bug503139.analysis)
    let coloured = AnalysisText(colour: true).text(Bug503139.analysis)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mERROR"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("leaves diagnostics to standard error")
  func diagnostics() {
    #expect(!AnalysisText().text(Bug503139.analysis).contains("no line has a stamp"))
  }

  @Test("survives counts that no file can have")
  func hostileCounts() {
    let huge = Scenarios.stream("guest", .guest, records: .max, events: .max)
    let result = AnalysisResult(
      streams: [huge, huge], incidents: [], crashes: [], diagnostics: [])
    #expect(AnalysisText().text(result).contains("\(Int.max) lines of 2 streams"))
  }

  @Test("errors that belong to no incident have a section of their own, in text and report")
  func unexplained() {
    let kind = AnalysisResult.Unexplained.Kind(
      pattern: "toolstack.libxl.pci-failed", title: "a PCI device could not be given to a domain",
      severity: .error, count: 2, place: Place(input: "xl.log", line: 2), text: "libxl: error: x")
    let result = AnalysisResult(
      streams: [], incidents: [], crashes: [],
      unexplained: AnalysisResult.Unexplained(count: 5, first: [kind]), diagnostics: [])
    let text = AnalysisText().text(result)
    #expect(text.hasPrefix("No incident, but 5 recognised errors: "))
    #expect(
      text.contains(
        """
        Recognised errors that belong to no incident
          ERROR  a PCI device could not be given to a domain, 2 times
            xl.log:2
              libxl: error: x
          and 3 more lines

        """))
    let report = ReportMarkdown.text(IncidentReport(result))
    #expect(report.contains("## Recognised errors that belong to no incident"))
    #expect(report.contains("xl.log:2: libxl: error: x"))
  }
}
