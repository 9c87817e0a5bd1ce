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
