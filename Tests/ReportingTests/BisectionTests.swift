import Bisection
import Foundation
import Reporting
import TestSupport
import Testing

@Suite("The text and the JSON of a bisection")
struct BisectionTests {
  @Test("read as recorded", arguments: Bug503139.bisections)
  func golden(scenario: NamedBisection) throws {
    let text = BisectionText(width: 80).text(scenario.report)
    #expect(try Golden.compare(text, with: "bisection/\(scenario.name).txt") == .same)
    let json = BisectionJSON.text(scenario.report)
    #expect(try Golden.compare(json, with: "bisection/\(scenario.name).json") == .same)
  }

  @Test("say null for what is not known instead of leaving it out")
  func nulls() throws {
    let json = BisectionJSON.text(BisectionReport(outcome: .undecided))
    for key in ["lastGood", "firstBad", "firstFixed", "range", "change", "proof"] {
      #expect(json.contains("\"\(key)\": null"), "\(key)")
    }
  }

  @Test("end a stream of events with one line")
  func line() throws {
    let line = BisectionJSON.line(Bug503139.found)
    #expect(line.hasSuffix("}\n"))
    #expect(line.split(separator: "\n").count == 1)
    let back = try JSONDecoder().decode(BisectionReport.self, from: Data(line.utf8))
    #expect(back.observations == Bug503139.found.observations)
    #expect(back.confidence == 0.9877)
  }
}
