import Bisection
import CaseFile
import Foundation
import Reporting
import TestSupport
import Testing

@Suite("The JSON that scripts rely on")
struct SchemaTests {
  private static func schema(_ name: String) throws -> JSONSchema {
    let path = Repository.path("Documentation/schemas/\(name).v1.json")
    return JSONSchema(try JSONDocument(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  private static func document(_ text: String) throws -> JSONDocument {
    try JSONDocument(Data(text.utf8))
  }

  @Test("of an analysis keeps to its schema", arguments: NamedAnalysis.all)
  func analysis(scenario: NamedAnalysis) throws {
    let document = try Self.document(AnalysisJSON.text(scenario.result))
    #expect(try Self.schema("analysis").faults(of: document) == [])
  }

  @Test("of an incident in a line of its own keeps to its schema", arguments: NamedAnalysis.all)
  func incident(scenario: NamedAnalysis) throws {
    for line in AnalysisJSON.lines(scenario.result).split(separator: "\n") {
      #expect(try Self.schema("incident").faults(of: try Self.document(String(line))) == [])
    }
  }

  @Test("of a bisection keeps to its schema", arguments: Bug503139.bisections)
  func bisection(scenario: NamedBisection) throws {
    let document = try Self.document(BisectionJSON.text(scenario.report))
    #expect(try Self.schema("bisection").faults(of: document) == [])
  }

  @Test("of a report keeps to its schema", arguments: NamedCase.all)
  func report(scenario: NamedCase) throws {
    let document = try Self.document(ReportJSON.text(IncidentReport(scenario.contents)))
    #expect(try Self.schema("report").faults(of: document) == [])
  }

  @Test("keeps to its schema whatever the texts are")
  func hostile() throws {
    let schema = try Self.schema("report")
    for hostile in HostileText.all {
      let report = IncidentReport(Hostile.contents(hostile.text))
      let faults = schema.faults(of: try Self.document(ReportJSON.text(report)))
      #expect(faults == [], "\(hostile.name)")
    }
  }

  @Test(
    "is told from what breaks the schema",
    arguments: [
      ("\"confidence\": 0.8731", "\"confidence\": 2", "$.incidents[0].confidence: above 1.0"),
      (
        "\"pairing\": \"claimed\"", "\"pairing\": \"sure\"",
        "$.incidents[0].pairing: not one of the words"
      ),
      ("\"printed\": 9", "\"printed\": \"9\"", "$.incidents[0].evidence[0].printed: not of type"),
      ("\"printed\": 9", "\"printed\": true", "$.incidents[0].evidence[0].printed: not of type"),
      ("\"alignment\": null", "\"alignement\": null", "$.incidents[0].alignment: missing"),
      ("\"alignment\": null", "\"alignment\": 1", "$.incidents[0].alignment: not of type"),
      ("analysis.v1", "analysis.v2", "$.schema: not constant"),
    ])
  func broken(old: String, new: String, fault: String) throws {
    let text = AnalysisJSON.text(Bug503139.analysis)
    #expect(text.contains(old))
    let faults = try Self.schema("analysis").faults(
      of: try Self.document(text.replacing(old, with: new, maxReplacements: 1)))
    #expect(faults.contains { $0.hasPrefix(fault) }, "\(faults)")
  }
}

extension SchemaTests {
  @Test("of what happens while a bisection runs keeps to its schema")
  func bisectionEvents() throws {
    let observation = BisectionReport.Observation(
      build: "2.6.18-145.el5", attempt: 0, verdict: "bad", reason: "it was \"seen\"",
      signature: nil, seconds: 60)
    let events: [BisectionEvent] = [
      .started(
        .init(
          series: "s", good: "a", bad: "b", suspects: 23, recorded: 0, reused: 0)),
      .chosen(.init(run: 1, build: "a", attempt: 0, purpose: .ends, reason: "it is the good end")),
      .observed(.init(run: 1, purpose: .ends, observation: observation, isRecorded: false)),
      .narrowed(
        .init(
          lastGood: "a", firstBad: "b", suspects: 12, confidence: 0.5, runs: 1, runsLeft: 4,
          secondsLeft: 240)),
      .narrowed(
        .init(
          lastGood: "a", firstBad: "b", suspects: 1, confidence: 1, runs: 9, runsLeft: nil,
          secondsLeft: nil)),
      .finished(BisectionReport(outcome: .found, firstBad: "b", confidence: 0.99, runs: 9)),
    ]
    let schema = try Self.schema("bisection-event")
    for event in events {
      let line = BisectionEventJSON.line(event)
      #expect(line.filter { $0 == "\n" }.count == 1)
      #expect(schema.faults(of: try Self.document(line)) == [], "\(line)")
    }
    #expect(schema.faults(of: try Self.document("{\"event\": \"guessed\"}")) != [])
  }
}
