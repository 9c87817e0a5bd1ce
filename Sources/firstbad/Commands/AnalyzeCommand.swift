internal import Analysis
internal import ArgumentParser
internal import CaseFile
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import Reporting

/// `firstbad analyze`: logs in, incidents out.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Read logs of a guest and of the hypervisor under it; explain the incidents.",
    discussion: """
      Exit status: 0 nothing at or above --fail-on, 1 something, 2 usage or pattern error, \
      3 an input unreadable or without log lines (what could be read is analysed all the same).
      """)

  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, markdown, html, sarif, junit
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var clock: ClockOptions
  @OptionGroup var pattern: PatternOptions

  @Option(help: "How the answer is written; jsonl is an incident a line.")
  var format: Format = .text

  @Option(name: .customLong("fail-on"), help: "The least severity that makes the exit status 1.")
  var failOn: Severity = .error

  @Option(name: .customLong("case"), help: "A case file to record the answer in.")
  var caseFile: String?

  @Flag(help: "Keep the logs themselves in the case file too, not only their digests.")
  var embed = false

  @Flag(
    name: .customLong("explain-input"),
    help: "Instead of the analysis: what each input was taken for, and why.")
  var explainInput = false

  @Option(
    name: .customLong("explain"),
    help: ArgumentHelp(
      "Instead of the analysis: the whole reasoning behind one incident (its id, its number or its signature).",
      valueName: "incident"))
  var explainedIncident: String?

  @OptionGroup var redaction: RedactionOptions

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  mutating func run() throws {
    if embed, caseFile == nil {
      throw CommandFailure(
        message: "--embed keeps logs in a case file; name it with --case", status: nil)
    }
    let catalog = try pattern.catalog()
    let (inputs, problems) = try input.open()
    if explainInput {
      try explain(inputs, catalog: catalog, problems: problems)
      return
    }
    let (result, streams) = Analyzer(catalog: catalog, clocks: try clock.settings()).examine(
      inputs, diagnostics: problems)
    let shown = try redaction.apply(to: result, inputs: inputs)
    if let explainedIncident {
      for diagnostic in shown.diagnostics { Console.error("firstbad: \(diagnostic)") }
      try explain(explainedIncident, in: shown)
      return
    }
    write(shown)
    if let caseFile {
      try CaseAccess.record(
        result, streams: streams, inputs: inputs, embeds: embed, in: caseFile)
    }
    if result.diagnostics.contains(where: { $0.severity >= .error }) { throw ExitCode(3) }
    if let worst = result.worst, worst >= failOn { throw ExitCode(1) }
  }

  /// An unknown incident is a usage error that names those there are.
  private func explain(_ name: String, in result: AnalysisResult) throws {
    let found = result.incidents.filter {
      $0.id == name || $0.id == "incident-\(name)" || $0.signature == name
    }
    guard !found.isEmpty else {
      let known = result.incidents.map { "\($0.id) (\($0.signature))" }
      throw CommandFailure(
        message: known.isEmpty
          ? "--explain \(name): there is no incident in these logs"
          : "--explain \(name): no such incident; there are \(known.joined(separator: ", "))",
        status: nil)
    }
    let writer = IncidentExplanation(colour: Console.colour(color))
    Console.write(found.map(writer.text).joined(separator: "\n"))
    if result.diagnostics.contains(where: { $0.severity >= .error }) { throw ExitCode(3) }
  }

  /// What is shown; a case file keeps the answer as it is.
  private func write(_ result: AnalysisResult) {
    for diagnostic in result.diagnostics { Console.error("firstbad: \(diagnostic)") }
    switch format {
    case .text: Console.write(AnalysisText(colour: Console.colour(color)).text(result))
    case .json: Console.write(AnalysisJSON.text(result))
    case .jsonl: Console.write(AnalysisJSON.lines(result))
    case .markdown: Console.write(ReportMarkdown.text(IncidentReport(result)))
    case .html: Console.write(ReportHTML.text(IncidentReport(result)))
    case .sarif: Console.write(SARIF.text(IncidentReport(result)))
    case .junit: Console.write(JUnit.text(IncidentReport(result)))
    }
  }

  /// Only an input that can't be read changes the status: a file that is no log was explained, not failed.
  private func explain(_ inputs: [LogInput], catalog: Catalog, problems: [Diagnostic]) throws {
    for problem in problems {
      Console.error(try redaction.apply(to: "firstbad: \(problem)", inputs: inputs))
    }
    let account = InputExplanation.text(InputAccount.accounts(of: inputs, catalog: catalog))
    Console.write(try redaction.apply(to: account, inputs: inputs))
    if problems.contains(where: { $0.severity >= .error }) { throw ExitCode(3) }
  }
}
