internal import ArgumentParser
internal import CaseFile
internal import Reporting

/// `firstbad report`: what a case holds, as something that can be pasted or handed on.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the incident report of a case.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  @Argument(help: "The case file.")
  var caseFile: String

  @Option(
    help: "text (72 columns, for Bugzilla), markdown (GitLab, GitHub), html (one file) or json.")
  var format: Format = .text

  mutating func run() throws {
    let contents = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
    let report = IncidentReport(contents)
    switch format {
    case .text: Console.write(ReportText().text(report))
    case .markdown: Console.write(ReportMarkdown.text(report))
    case .html: Console.write(ReportHTML.text(report))
    case .json: Console.write(ReportJSON.text(report))
    }
  }
}
