import CaseFile
import Correlation
import LogModel
import Reporting
import TestSupport
import Testing

@Suite("The report of a case")
struct ReportTests {
  @Test("reads as recorded, in every form", arguments: NamedCase.all)
  func golden(scenario: NamedCase) throws {
    let report = IncidentReport(scenario.contents)
    let forms = [
      ("txt", ReportText().text(report)), ("md", ReportMarkdown.text(report)),
      ("json", ReportJSON.text(report)), ("html", ReportHTML.text(report)),
    ]
    for (suffix, text) in forms {
      #expect(try Golden.compare(text, with: "report/\(scenario.name).\(suffix)") == .same)
    }
  }

  @Test("says in three sentences what happened, why, and since when")
  func summary() {
    let summary = IncidentReport(Bug503139.contents).summary
    #expect(summary.count == 3)
    #expect(
      summary[0].sources == [
        .line("hypervisor.log:1"), .line("guest.dmesg:2"), .line("guest.dmesg:1"),
      ])
    #expect(summary[1].sources == [.line("hypervisor.log:1"), .line("guest.dmesg:1")])
    // Runs 5 and 8 are of the last good build, 6 and 7 of the first bad one.
    #expect(summary[2].sources == [.run(5), .run(6), .run(7), .run(8)])
  }

  @Test("is the same for an analysis, with or without a case file around it")
  func withoutCase() {
    let direct = IncidentReport(Bug503139.analysis)
    let stored = IncidentReport(
      CaseContents(analyses: [StoredAnalysis(inputs: [], result: Bug503139.analysis)]))
    #expect(direct == stored)
    #expect(direct.bisections.isEmpty)
  }

  @Test("leaves out analyses that a later one of the same inputs replaces")
  func replaced() {
    var contents = Bug503139.contents
    contents.analyses.append(
      StoredAnalysis(inputs: Bug503139.inputs, result: Scenarios.clean))
    #expect(IncidentReport(contents).incidents.isEmpty)
    #expect(!ReportMarkdown.text(IncidentReport(contents)).contains("netfront: rx->offset"))
  }

  @Test("has the most severe incident first, equals in the order of the case")
  func order() {
    let severities = IncidentReport(Scenarios.twoCauses).incidents.map(\.severity)
    #expect(severities == [.critical, .error])
  }
}

/// A case with the name of its golden files.
struct NamedCase: Sendable, CustomTestStringConvertible {
  let name: String
  let contents: CaseContents
  var testDescription: String { name }

  static let all = [
    NamedCase(name: "bz503139", contents: Bug503139.contents),
    NamedCase(name: "matrix", contents: PlotSamples.withMatrix),
    NamedCase(name: "empty", contents: CaseContents()),
    NamedCase(
      name: "clean",
      contents: CaseContents(analyses: [StoredAnalysis(inputs: [], result: Scenarios.clean)])),
    NamedCase(
      name: "two-incidents",
      contents: CaseContents(analyses: [StoredAnalysis(inputs: [], result: Scenarios.twoCauses)])),
    NamedCase(
      name: "unfinished",
      contents: CaseContents(bisections: [
        StoredBisection(
          arguments: Bug503139.arguments,
          journal: [JournalEntry(observation: Bug503139.observations[0])], conclusion: nil)
      ])),
  ]
}
