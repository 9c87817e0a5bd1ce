import Bisection
import CaseFile
import Correlation
import Foundation
import LogModel
import Reporting
import TestSupport
import Testing

@Suite("The report of a case")
struct ReportTests {
  @Test("tells the first lines that no pattern knows, and what was wrong with the inputs")
  func unknown() throws {
    let result = AnalysisResult(
      streams: Scenarios.clean.streams, incidents: [], crashes: [],
      unrecognized: AnalysisResult.Unrecognized(
        count: 7,
        first: [UnknownLine(place: Place(input: "guest.log", line: 3), text: "foo: error -5")]),
      diagnostics: [
        Diagnostic(
          severity: .error, code: "input.no-log-lines", place: "notes.txt", message: "no log",
          advice: "give a log"),
        Diagnostic(severity: .info, code: "input.x", place: nil, message: "all is well"),
      ])
    let report = IncidentReport(result)
    let text = ReportText().text(report)
    #expect(text.contains("* guest.log:3: foo: error -5\n"), "\(text)")
    #expect(text.contains("6 more lines of the kind not shown."))
    #expect(text.contains("* notes.txt error: no log (give a log)\n"))
    #expect(!text.contains("all is well"))
    #expect(ReportMarkdown.text(report).contains("- `guest.log:3: foo: error -5`\n"))
    #expect(ReportHTML.text(report).contains("guest.log:3: foo: error -5"))
  }

  @Test("tells which log is meant where two in the case have one name, and only there")
  func ambiguousNames() {
    func stored(_ digit: String) -> StoredAnalysis {
      StoredAnalysis(
        inputs: ["guest.dmesg", "hypervisor.log"].map { name in
          InputRecord(
            name: name, sha256: String(repeating: name == "guest.dmesg" ? digit : "a", count: 64),
            bytes: 9, role: nil)
        }, result: Bug503139.analysis)
    }
    let text = ReportText().text(
      IncidentReport(CaseContents(analyses: [stored("1"), stored("2")])))
    for digit in ["1", "2"] {
      let digest = String(repeating: digit, count: 12)
      #expect(
        text.contains("* guest.dmesg is here the log with the SHA-256 \(digest)\n"), "\(text)")
    }
    #expect(!text.contains("hypervisor.log is here"))
    #expect(!ReportText().text(IncidentReport(Bug503139.contents)).contains("is here the log"))
  }

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

  @Test("says in a sentence each what happened, why, since when, and which change it was")
  func summary() {
    let summary = IncidentReport(Bug503139.contents).summary
    #expect(summary.count == 4)
    #expect(
      summary[0].sources == [
        .line("hypervisor.log:1"), .line("guest.dmesg:2"), .line("guest.dmesg:1"),
      ])
    #expect(summary[1].sources == [.line("hypervisor.log:1"), .line("guest.dmesg:1")])
    // Runs 5 and 8 are of the last good build, 6 and 7 of the first bad one.
    #expect(summary[2].sources == [.run(5), .run(6), .run(7), .run(8)])
    #expect(summary[3].text.hasPrefix("The first bad change is "))
  }

  @Test("rests the first bad change on the runs of builds without and with it")
  func changeProof() throws {
    let contents = Bug503139.contents
    let bisection = try #require(contents.bisections.first)
    let answer = try #require(bisection.conclusion)
    let proof = try #require(answer.proof)
    var journal = bisection.journal
    let recipes = [
      ("\(answer.firstBad ?? "") without 1/1", "good", proof.revert?.runs ?? 0),
      ("\(answer.lastGood ?? "") with 1/1", "bad", proof.transplant?.runs ?? 0),
    ]
    let first = journal.count + 1
    for (build, verdict, runs) in recipes {
      for attempt in 0..<runs {
        journal.append(
          JournalEntry(
            observation: BisectionReport.Observation(
              build: build, attempt: attempt, verdict: verdict, reason: "", signature: nil,
              seconds: 1), logDigests: [:]))
      }
    }
    let proved = StoredBisection(
      arguments: bisection.arguments, journal: journal, conclusion: answer)
    let claim = try #require(IncidentReport(CaseContents(bisections: [proved])).summary.last)
    #expect(claim.text.hasPrefix("The first bad change is "))
    if journal.count >= first {
      #expect(claim.sources == (first...journal.count).map(Source.run))
    }
  }

  @Test("has no incident id twice, whatever analyses the case holds")
  func uniqueIDs() {
    let input = InputRecord(
      name: "other", sha256: String(repeating: "b", count: 64), bytes: 1, role: nil)
    var contents = Bug503139.contents
    contents.analyses.append(StoredAnalysis(inputs: [input], result: Scenarios.twoCauses))
    let ids = IncidentReport(contents).incidents.map(\.id)
    #expect(ids.count > 2)
    #expect(Set(ids).count == ids.count)
  }

  @Test("leaves out what a log said before it had grown")
  func grown() throws {
    var contents = Bug503139.contents
    let earlier = try #require(contents.analyses.first)
    let inputs = earlier.inputs.enumerated().map { index, input in
      InputRecord(
        name: input.name, sha256: String(repeating: "\(index)", count: 64),
        bytes: input.bytes + 100, role: input.role)
    }
    contents.analyses.append(StoredAnalysis(inputs: inputs, result: Scenarios.clean))
    #expect(!IncidentReport(contents).incidents.isEmpty)
    contents.documents += try zip(earlier.inputs, inputs).map { before, after in
      try GrownInput(name: before.name, earlier: before.sha256, later: after.sha256).document()
    }
    #expect(IncidentReport(contents).incidents.isEmpty)
  }

  @Test("calls a cause undecided where none reaches a half, and tells the known ones")
  func undecided() throws {
    let decided = try #require(IncidentReport(Bug503139.contents).summary.dropFirst().first)
    #expect(decided.text.hasPrefix("Most probable cause"))
    var incident = try #require(Bug503139.analysis.incidents.first)
    incident = Incident(
      id: incident.id, signature: incident.signature, correlation: incident.correlation,
      title: incident.title, explanation: incident.explanation, severity: incident.severity,
      confidence: 0.3, pairing: incident.pairing, pairingWhy: incident.pairingWhy,
      hypotheses: [
        Hypothesis(
          id: "none-of-these", title: "Something else.", probability: 0.4, for: [], against: []),
        Hypothesis(id: "a", title: "The first cause.", probability: 0.35, for: [], against: []),
        Hypothesis(id: "b", title: "The second.", probability: 0.25, for: [], against: []),
      ], causes: [], domains: incident.domains, evidence: incident.evidence, alignment: nil,
      visibility: [], releases: [], nextSteps: [])
    let result = AnalysisResult(
      streams: Bug503139.analysis.streams, incidents: [incident], crashes: [], diagnostics: [])
    #expect(
      IncidentReport(result).summary[1].text
        == "Its cause is undecided. Those that the catalogue knows, together 60 %: "
        + "35 % The first cause; 25 % The second.")
  }

  @Test("tells whose clocks were compared, chance only of bursts, and no fix only as what it is")
  func clocksAndFixes() throws {
    let incident = try #require(Bug503139.analysis.incidents.first)
    let item = try #require(incident.evidence.first)
    func text(chance: Double, nextSteps: [String]) -> String {
      let changed = Incident(
        id: incident.id, signature: incident.signature, correlation: incident.correlation,
        title: incident.title, explanation: incident.explanation, severity: incident.severity,
        confidence: 0.9, pairing: incident.pairing, pairingWhy: incident.pairingWhy,
        hypotheses: incident.hypotheses, causes: [], domains: incident.domains,
        evidence: [
          Evidence(
            pattern: item.pattern, stream: "dom0", first: item.first, last: item.last,
            text: item.text, stamp: nil, printed: 1, suppressed: 0, captures: [:],
            meaning: item.meaning)
        ],
        alignment: Alignment(
          offsetSecondsLow: 1, offsetSecondsHigh: 2, utcOffsetSeconds: nil, method: "the dates",
          chance: chance),
        visibility: [], releases: [], nextSteps: nextSteps, remedies: [])
      let report = IncidentReport(
        AnalysisResult(
          streams: Bug503139.analysis.streams, incidents: [changed], crashes: [], diagnostics: []))
      return ReportText().text(report).split { $0.isWhitespace }.joined(separator: " ")
    }
    let plain = text(chance: 1, nextSteps: ["Raise the limit."])
    #expect(plain.contains("Clocks: hypervisor time minus dom0 time is 1 to 2 s; the dates."))
    #expect(!plain.contains("None is known"))
    #expect(plain.contains("none for this cause beside the next steps"))
    let bursts = text(chance: 0.01, nextSteps: [])
    #expect(bursts.contains("the dates; by accident with probability 1 %."))
  }

  @Test("says nothing of incidents where nothing was analysed")
  func nothingAnalysed() {
    #expect(IncidentReport(CaseContents()).title == "Nothing recorded yet")
    #expect(!JUnit.text(IncidentReport(CaseContents())).contains("no incident"))
    let bisected = IncidentReport(CaseContents(bisections: Bug503139.contents.bisections))
    #expect(!JUnit.text(bisected).contains("no incident"))
    #expect(JUnit.text(IncidentReport(Scenarios.clean)).contains("no incident"))
  }

  @Test("tells the regression tracker nothing where two bisections disagree")
  func disagreement() throws {
    let bisection = try #require(Bug503139.contents.bisections.first)
    let answer = try #require(bisection.conclusion)
    let other = BisectionReport(
      outcome: .found, lastGood: "1.0", firstBad: "1.1", firstFixed: nil, confidence: 1,
      range: answer.range, runs: answer.runs, change: nil, changes: [], proof: answer.proof,
      observations: [], remarks: [])
    let both = IncidentReport(
      CaseContents(bisections: [
        bisection,
        StoredBisection(arguments: bisection.arguments, journal: [], conclusion: other),
      ]))
    #expect(Regzbot.introductions(both).count == 2)
    #expect(Regzbot.text(both) == nil)
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
