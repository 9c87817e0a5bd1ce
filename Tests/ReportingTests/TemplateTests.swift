import Foundation
import Reporting
import TestSupport
import Testing

@Suite("A person's template")
struct TemplateTests {
  private static func text(
    _ source: String, _ report: IncidentReport, _ language: ReportTemplate.Language = .html
  ) throws -> String {
    try ReportTemplate(source, name: "t.mustache", language: language).text(report)
  }

  @Test("has the keys of the report's JSON as names")
  func names() throws {
    let report = IncidentReport(Bug503139.contents)
    #expect(try Self.text("{{schema}} {{severity}}", report) == "firstbad.report.v1 error")
    #expect(
      try Self.text(
        "{{#incidents}}{{id}}: {{#evidence}}{{first.input}}:{{first.line}} {{/evidence}}{{/incidents}}",
        report) == "incident-1: hypervisor.log:1 guest.dmesg:2 guest.dmesg:1 ")
    #expect(
      try Self.text("{{#bisections}}{{#runs}}{{run}}{{verdict}} {{/runs}}{{/bisections}}", report)
        == "1good 2bad 3infra 4bad 5good 6bad 7bad 8good ")
    #expect(try Self.text("[{{nothing}}{{#nothing}}x{{/nothing}}]", report) == "[]")
    #expect(
      try Self.text("{{^incidents}}none{{/incidents}}", IncidentReport(Scenarios.clean)) == "none")
  }

  @Test("gets no text from an object or a list by itself, and goes into both")
  func objects() throws {
    let report = IncidentReport(Bug503139.contents)
    #expect(
      try Self.text("[{{incidents}}{{#bisections}}{{.}}{{{answer}}}{{/bisections}}]", report)
        == "[]")
    #expect(
      try Self.text("{{count(incidents)}} {{#incidents}}{{domains}}{{/incidents}}", report) == "1 ")
  }

  @Test("can hold the built-in report")
  func body() throws {
    let report = IncidentReport(Bug503139.contents)
    #expect(try Self.text("{{body}}", report, .text) == ReportText().text(report))
    #expect(try Self.text("{{{body}}}", report, .markdown) == ReportMarkdown.text(report))
    #expect(ReportHTML.text(report).contains(try Self.text("{{body}}", report)))
  }

  @Test(
    "that is broken is an error with its place",
    arguments: [
      ("{{#a}}", "t.mustache:1:7: a section is open at the end: {{/name}} is missing"),
      (
        "a\nbc{{#a}}{{/b}}",
        "t.mustache:2:15: the section that ends here is not the one that is open"
      ),
      ("{{title", "t.mustache:1:8: the template can't be read here"),
      ("x{{> y}}", "t.mustache:1:2: templates can't include others: there is only this one"),
      ("{{% X: Y}}", "t.mustache:1:11: this {{% tag is not known"),
    ])
  func broken(source: String, message: String) {
    let error = #expect(throws: ReportTemplateError.self) {
      _ = try ReportTemplate(source, name: "t.mustache", language: .html)
    }
    #expect(error?.description.hasPrefix("t.mustache:") == true)
    #expect(error?.problem == message.split(separator: ": ", maxSplits: 1).last.map(String.init))
    #expect(error?.line == (source.contains("\n") ? 2 : 1))
  }

  /// Every way of Mustache, and of this library, to put a text in.
  private static let everyTag = """
    {{#incidents}}{{#evidence}}{{text}}|{{{text}}}|{{&text}}|{{#text}}{{.}}{{{.}}}{{/text}}\
    |{{uppercased(text)}}|{{{reversed(text)}}}|{{text.renderText}}|{{{text.storage}}}\
    {{/evidence}}{{/incidents}}
    """

  @Test("gets no mark-up from a log, whichever tag it uses")
  func hostile() throws {
    for hostile in HostileText.all {
      let report = IncidentReport(Hostile.contents(hostile.text))
      for pragma in ["", "{{% CONTENT_TYPE: TEXT}}", "{{% CONTENT_TYPE: HTML}}"] {
        let html = try Self.text(pragma + Self.everyTag, report)
        let special = html.unicodeScalars.first { "<>\"'".unicodeScalars.contains($0) }
        #expect(special == nil, "\(hostile.name) \(pragma)")
        let hidden = html.unicodeScalars.first { $0 != "\n" && !VisibleText.isVisible($0) }
        #expect(hidden == nil, "\(hostile.name) \(pragma)")
      }
      for language in ReportTemplate.Language.allCases {
        let text = try Self.text(Self.everyTag, report, language)
        let hidden = text.unicodeScalars.first { $0 != "\n" && !VisibleText.isVisible($0) }
        #expect(hidden == nil, "\(hostile.name) in \(language)")
        // What a log holds is never run as a template.
        if hostile.name == "templates", language == .text {
          #expect(text.contains("{{#x}}{{{y}}}{{/x}}"))
        }
      }
    }
  }

  @Test("of the documentation works", arguments: ["short.html.mustache", "ticket.text.mustache"])
  func examples(name: String) throws {
    let source = try String(
      contentsOfFile: Repository.path("Documentation/templates/\(name)"), encoding: .utf8)
    let parts = name.split(separator: ".")
    let language = try #require(ReportTemplate.Language(rawValue: String(parts[1])))
    let text = try ReportTemplate(source, name: name, language: language)
      .text(IncidentReport(Bug503139.contents))
    #expect(text.contains("netfront-grant-failure/flip-to-copy-at-restore"))
    #expect(text.contains("hypervisor.log:1"))
    #expect(!text.contains("{{"))
  }
}
