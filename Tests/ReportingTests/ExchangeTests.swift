import Bisection
import CaseFile
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("The formats of others")
struct ExchangeTests {
  @Test("read as recorded", arguments: NamedCase.all)
  func golden(scenario: NamedCase) throws {
    let report = IncidentReport(scenario.contents)
    let forms = [
      ("sarif", SARIF.text(report)), ("xml", JUnit.text(report)),
      ("kcidb.json", KCIDB.text(report)), ("regzbot", Regzbot.text(report) ?? "(nothing)\n"),
    ]
    for (suffix, text) in forms {
      #expect(try Golden.compare(text, with: "exchange/\(scenario.name).\(suffix)") == .same)
    }
  }

  @Test("tell the regression tracker the commit, or the range where it is none")
  func introduced() {
    func lines(firstBad: String, lastGood: String?) -> String? {
      var answer = Bug503139.found
      answer.firstBad = firstBad
      answer.lastGood = lastGood
      return Regzbot.text(IncidentReport(answer, arguments: Bug503139.arguments))?
        .split(separator: "\n").first.map(String.init)
    }
    #expect(
      lines(firstBad: "1f2e3d4c5b6a7980", lastGood: "aa")
        == "#regzbot introduced: 1f2e3d4c5b6a7980")
    #expect(
      lines(firstBad: "v6.1.76", lastGood: "v6.1.69")
        == "#regzbot introduced: v6.1.69..v6.1.76")
    #expect(
      lines(firstBad: "a build\n#regzbot x", lastGood: nil)
        == "#regzbot introduced: a_build<U+000A>#regzbot_x")
    var range = BisectionReport(outcome: .range)
    range.range = BisectionReport.Range(
      lastGood: "1f2e3d4c5b6a7980", firstBad: "2f2e3d4c5b6a7980", probability: 0.97,
      untestable: ["3f2e3d4c5b6a7980"])
    #expect(
      Regzbot.text(IncidentReport(range, arguments: Bug503139.arguments))?
        .hasPrefix("#regzbot introduced: 1f2e3d4c5b6a7980..2f2e3d4c5b6a7980\n") == true)
    #expect(Regzbot.text(IncidentReport(Scenarios.clean)) == nil)
    #expect(
      Regzbot.text(
        IncidentReport(BisectionReport(outcome: .undecided), arguments: Bug503139.arguments))
        == nil)
  }

  @Test(
    "name files by URIs that are paths and nothing else",
    arguments: [
      ("guest.dmesg", "guest.dmesg"), ("/var/log/a b", "file:///var/log/a%20b"),
      ("javascript:alert(1)", "javascript%3Aalert%281%29"), ("//evil/x", "file:///evil/x"),
      ("a?b#c", "a%3Fb%23c"), ("é", "%C3%A9"), ("", "%20"), ("%41", "%2541"),
      ("\\\\host\\share", "%5C%5Chost%5Cshare"), ("../x", "../x"), ("a\nb", "a%0Ab"),
    ])
  func uris(name: String, uri: String) {
    #expect(ArtifactURI.text(name) == uri)
  }

  @Test("are well-formed whatever a log holds")
  func hostile() throws {
    // Tags without their attributes: only what is text may differ.
    func shape(_ text: String) -> [Substring] {
      JUnit.text(IncidentReport(Hostile.contents(text))).matches(of: /<[\/?]?[a-z]+|\/>/)
        .map(\.output)
    }
    func lines(_ text: String) -> Int {
      Regzbot.text(IncidentReport(Hostile.contents(text)))?.count { $0 == "\n" } ?? 0
    }
    for hostile in HostileText.all {
      #expect(shape(hostile.text) == shape("harmless"), "\(hostile.name)")
      #expect(lines(hostile.text) == 2, "\(hostile.name)")
      let report = IncidentReport(Hostile.contents(hostile.text))
      for text in [SARIF.text(report), KCIDB.text(report)] {
        _ = try JSONDocument(Data(text.utf8))
      }
    }
  }
}
