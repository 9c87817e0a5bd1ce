import Bisection
import CaseFile
import Correlation
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite("Hostile text in a log")
struct HostileTests {
  /// Every writer's output for a case in which every text is this one.
  static func outputs(_ text: String) -> [(writer: String, output: String)] {
    let contents = Hostile.contents(text)
    let report = IncidentReport(contents)
    let result = contents.analyses[0].result
    return [
      ("analysis text", AnalysisText().text(result)),
      ("analysis JSON", AnalysisJSON.text(result)),
      ("analysis JSON lines", AnalysisJSON.lines(result)),
      ("report text", ReportText().text(report)),
      ("report Markdown", ReportMarkdown.text(report)),
      ("report JSON", ReportJSON.text(report)),
      ("report HTML", ReportHTML.text(report)),
      ("SARIF", SARIF.text(report)),
      ("JUnit", JUnit.text(report)),
      ("KCIDB", KCIDB.text(report)),
      ("regzbot", Regzbot.text(report) ?? ""),
    ]
      + contents.bisections.compactMap(\.conclusion).flatMap {
        [("bisection text", BisectionText().text($0)), ("bisection JSON", BisectionJSON.text($0))]
      }
  }

  @Test("leaves no writer unseen: only line feeds and what shows as itself")
  func visible() {
    for hostile in HostileText.all {
      for (writer, output) in Self.outputs(hostile.text) {
        let hidden = output.unicodeScalars.first { $0 != "\n" && !VisibleText.isVisible($0) }
        #expect(hidden == nil, "\(hostile.name) in \(writer): \(String(describing: hidden))")
      }
    }
  }

  @Test("is exact in JSON all the same")
  func exact() throws {
    for hostile in HostileText.all {
      let result = Hostile.contents(hostile.text).analyses[0].result
      let json = AnalysisJSON.text(result)
      let back = try JSONDecoder().decode(AnalysisResult.self, from: Data(json.utf8))
      #expect(back == result, "\(hostile.name)")
    }
  }

  /// What each line of a Markdown text is, read as CommonMark reads it: a fence ends only at one at least as long.
  private static func shape(_ text: String) -> [String] {
    var open = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let run = line.prefix { $0 == "`" }.count
      let rest = line.dropFirst(run)
      if open > 0 {
        guard run >= open, rest.allSatisfy({ $0 == " " }) else { return "quoted" }
        open = 0
        return "end of fence"
      }
      if run >= 3, !rest.contains("`") {
        open = run
        return "fence \(rest)"
      }
      return String(line.prefix { "#-|*=.>+~<_ ".contains($0) }.prefix(2))
    }
  }

  /// Texts in which there is something to see: where there is nothing, writers leave out the line.
  private static let texts = HostileText.all.filter { !$0.text.allSatisfy { $0 == " " } }

  @Test("gives no line of a Markdown report that a harmless text would not give")
  func markdownShape() {
    let expected = Self.shape(ReportMarkdown.text(IncidentReport(Hostile.contents("harmless"))))
    for hostile in Self.texts {
      let shape = Self.shape(ReportMarkdown.text(IncidentReport(Hostile.contents(hostile.text))))
      let difference = Golden.difference(
        from: expected.joined(separator: "\n"), to: shape.joined(separator: "\n"))
      #expect(difference.isEmpty, "\(hostile.name)")
    }
  }

  @Test("gives no element of an HTML page that a harmless text would not give")
  func htmlShape() {
    // Code spans come and go with backquotes, and titles with texts that a drawing has to cut; all else stays.
    func tags(_ text: String) -> [Substring] {
      ReportHTML.text(IncidentReport(Hostile.contents(text)))
        .matches(of: /<[^>]*>/).map(\.output).filter {
          !$0.hasSuffix("code>") && !$0.hasSuffix("title>")
        }
    }
    func attributes(_ text: String) -> Int {
      ReportHTML.text(IncidentReport(Hostile.contents(text))).unicodeScalars.count { $0 == "\"" }
    }
    for hostile in HostileText.all {
      #expect(tags(hostile.text) == tags("harmless"), "\(hostile.name)")
      #expect(attributes(hostile.text) == attributes("harmless"), "\(hostile.name)")
    }
  }

  @Test("gives no line of a text report that a harmless text would not give")
  func textShape() {
    let writer = ReportText(width: 100_000)
    // A matrix's grid is laid out by the length of its names, whatever they are; it is looked at below.
    func report(_ text: String) -> IncidentReport {
      var contents = Hostile.contents(text)
      contents.documents = []
      return IncidentReport(contents)
    }
    let expected = writer.text(report("harmless"))
    for hostile in Self.texts {
      let output = writer.text(report(hostile.text))
      #expect(output.count { $0 == "\n" } == expected.count { $0 == "\n" }, "\(hostile.name)")
    }
  }

  @Test("makes no tower and no ditch of a matrix whose hosts have such names")
  func grids() throws {
    for hostile in Self.texts {
      let document = Hostile.matrix(hostile.text)
      let stored = try #require(MatrixJSON.matrix(from: document.json), "\(hostile.name)")
      #expect(stored.matrix.guests == [hostile.text], "\(hostile.name)")
      let text = ReportText().text(IncidentReport(CaseContents(documents: [document])))
      let grid = text.split(separator: "\n").drop { !$0.hasPrefix("  saved on") }
        .prefix { $0.hasPrefix("  ") }
      #expect(grid.count < 120, "\(hostile.name)")
      #expect(grid.allSatisfy { $0.count <= 120 }, "\(hostile.name)")
    }
  }

  @Test(
    "is shown by its number",
    arguments: [
      ("\u{1B}[31m", "<U+001B>[31m"), ("a\tb", "a       b"), ("a\nb", "a<U+000A>b"),
      ("\u{202E}x", "<U+202E>x"), ("\u{E0041}", "<U+E0041>"), ("é漢🐛", "é漢🐛"), ("", ""),
      ("x\u{0}", "x<U+0000>"),
    ])
  func numbers(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }

  @Test("is cut where it is endless, and the rest counted")
  func cut() {
    let shown = VisibleText.line(String(repeating: "é", count: 5_000), limit: 100)
    #expect(shown == String(repeating: "é", count: 100) + " [+4900 characters]")
  }

  @Test("of random characters is harmless, and stays so when shown twice")
  func random() {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      var text = ""
      for _ in 0..<40 {
        let high = Bool.random(using: &generator) ? UInt32(0x10FFFF) : 0x2FF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...high, using: &generator)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let shown = VisibleText.line(text)
      #expect(shown.unicodeScalars.allSatisfy(VisibleText.isVisible), "seed \(seed)")
      #expect(VisibleText.line(shown) == shown, "seed \(seed)")
    }
  }
}
