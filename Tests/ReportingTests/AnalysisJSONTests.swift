import Correlation
import Foundation
import Reporting
import TestSupport
import Testing

@Suite("The JSON of an analysis")
struct AnalysisJSONTests {
  @Test("reads as recorded", arguments: NamedAnalysis.all)
  func golden(scenario: NamedAnalysis) throws {
    let text = AnalysisJSON.text(scenario.result)
    #expect(try Golden.compare(text, with: "analysis/\(scenario.name).json") == .same)
  }

  @Test("gives back the value it was written from", arguments: NamedAnalysis.all)
  func roundTrip(scenario: NamedAnalysis) throws {
    let text = AnalysisJSON.text(scenario.result)
    let back = try JSONDecoder().decode(AnalysisResult.self, from: Data(text.utf8))
    #expect(back == scenario.result)
  }

  @Test("rounds probabilities, so that the last bit cannot change the bytes")
  func rounding() {
    #expect(
      AnalysisJSON.text(Scenarios.with(confidence: 0.1 + 0.2))
        == AnalysisJSON.text(Scenarios.with(confidence: 0.3)))
    #expect(AnalysisJSON.text(Scenarios.with(confidence: 2.0 / 3)).contains("0.6667"))
    #expect(AnalysisJSON.text(Scenarios.with(confidence: .nan)).contains("\"confidence\": null"))
  }

  @Test("gives one incident a line")
  func lines() throws {
    let lines = AnalysisJSON.lines(Scenarios.twoCauses).split(separator: "\n")
    #expect(lines.count == 2)
    for (line, incident) in zip(lines, Scenarios.twoCauses.incidents) {
      #expect(line.contains("\"schema\": \"firstbad.incident.v1\""))
      #expect(try JSONDecoder().decode(Incident.self, from: Data(line.utf8)) == incident)
    }
    #expect(AnalysisJSON.lines(Scenarios.clean).isEmpty)
  }
}
