internal import ArgumentParser
internal import CaseFile
internal import Foundation
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

  @Option(help: "A folder to write every drawing to as a file of its own (SVG).")
  var plots: String?

  @Option(help: "The last good run, as for diff: the report then says what the first bad run has.")
  var good: String?

  @Option(help: "The first bad run, to be compared with --good.")
  var bad: String?

  @Option(
    help: """
      A folder of cases: the report then lists those with the same signature, and those of its kind.
      """)
  var related: String?

  @OptionGroup var pattern: PatternOptions

  mutating func validate() throws {
    guard (good == nil) == (bad == nil) else {
      throw ValidationError("give both --good and --bad, or neither")
    }
  }

  mutating func run() throws { Console.write(try text()) }

  /// The report as it is printed; the drawings are written on the way where asked for.
  mutating func text() throws -> String {
    let stored = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
    var material = ReportMaterial(contents: stored)
    var runs: [RunAccess.Run] = []
    if let good, let bad {
      let found = try RunAccess.difference(good: good, bad: bad, catalog: try pattern.catalog())
      (material.difference, runs) = (found.difference, found.runs)
    }
    if let related {
      material.related = try RelatedCaseSearch.related(
        to: stored, at: caseFile, in: related)
    }
    let report = try redaction.apply(to: material, names: stored.names, runs: runs).report
    if let plots { try PlotFiles.write(report.plots, to: plots) }
    if let template {
      return try TemplateFile.text(report, path: template, format: format.rawValue)
    }
    switch format {
    case .text: return ReportText().text(report)
    case .markdown: return ReportMarkdown.text(report)
    case .html: return ReportHTML.text(report)
    case .json: return ReportJSON.text(report)
    case .sarif: return SARIF.text(report)
    case .junit: return JUnit.text(report)
    case .kcidb: return KCIDB.text(report)
    case .regzbot:
      let answers = Regzbot.introductions(report)
      guard answers.count < 2 else {
        throw CommandFailure(
          message: "\(caseFile): its bisections disagree, and the tracker is told one answer; put "
            + "the right line into the mail yourself: "
            + answers.map { "#regzbot introduced: \($0)" }.joined(separator: " or "), status: 1)
      }
      guard let text = Regzbot.text(report) else {
        throw CommandFailure(
          message: "\(caseFile): no first bad build is known, which is what the tracker is told; "
            + Self.wayToAnswer(report, caseFile), status: 1)
      }
      return text
    }
  }

  /// How a case without a first bad build comes to one.
  private static func wayToAnswer(_ report: IncidentReport, _ caseFile: String) -> String {
    if report.bisections.isEmpty {
      return "bisect first, with --case \(caseFile) among the options of `firstbad bisect`"
    }
    return report.bisections.contains { $0.conclusion == nil }
      ? "its bisection is not finished: the command that began it goes on with it"
      : "its bisection ended without one"
  }
}
