internal import ArgumentParser
internal import CaseFile
internal import Reporting

/// `firstbad report`: what a case holds, as something that can be pasted or handed on.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the incident report of a case.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, sarif, junit, regzbot, kcidb
  }

  @Argument(help: "The case file.")
  var caseFile: String

  @Option(
    help: """
      text (72 columns, for Bugzilla), markdown (GitLab, GitHub), html (one file), json, sarif \
      (2.1.0), junit (XML), regzbot (the kernel's regression tracker) or kcidb (5.3).
      """)
  var format: Format = .text

  @Option(
    help: """
      A Mustache template that takes the place of the built-in report, for --format text, markdown \
      or html; its names are the keys of --format json, and {{body}} the built-in report.
      """)
  var template: String?

  @OptionGroup var redaction: RedactionOptions

  mutating func run() throws {
    let stored = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
    let contents = try redaction.apply(to: stored)
    let report = IncidentReport(contents)
    if let template {
      Console.write(try TemplateFile.text(report, path: template, format: format.rawValue))
      return
    }
    switch format {
    case .text: Console.write(ReportText().text(report))
    case .markdown: Console.write(ReportMarkdown.text(report))
    case .html: Console.write(ReportHTML.text(report))
    case .json: Console.write(ReportJSON.text(report))
    case .sarif: Console.write(SARIF.text(report))
    case .junit: Console.write(JUnit.text(report))
    case .kcidb: Console.write(KCIDB.text(report))
    case .regzbot:
      guard let text = Regzbot.text(report) else {
        throw CommandFailure(
          message: "\(caseFile): no first bad build is known, which is what the tracker is told; "
            + "run `firstbad bisect --case \(caseFile)` first", status: 1)
      }
      Console.write(text)
    }
  }
}
