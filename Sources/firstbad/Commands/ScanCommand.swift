internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import Recognition
internal import Wording

/// `firstbad scan`: every recognised event.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "List every recognised event of the inputs.")

  @OptionGroup var input: InputOptions
  @OptionGroup var pattern: PatternOptions

  @Flag(help: "Only the number of events of each pattern.")
  var count = false

  @Flag(help: "One JSON object an event.")
  var jsonl = false

  @Option(
    name: .customLong("pattern"),
    help: "Only events of patterns whose id fits, as 'xen.grant-table.*' (repeatable).")
  var globs: [String] = []

  @Option(
    help: "Only events at or above this severity: debug, info, notice, warning, error, critical.")
  var severity: Severity = .debug

  @Option(help: "How many threads work on a large input (default: one for each core).")
  var workers: Int?

  mutating func run() throws {
    guard !(count && jsonl) else {
      throw CommandFailure(message: "--count and --jsonl exclude each other: give one", status: nil)
    }
    let threads = workers ?? ProcessInfo.processInfo.activeProcessorCount
    guard (1...1024).contains(threads) else {
      throw CommandFailure(
        message: "--workers \(threads) is not between 1 and 1024: leave it out for one a core",
        status: nil)
    }
    let catalog = try pattern.catalog()
    let selection = try selection(from: catalog)
    let recognizer = Recognizer(catalog: catalog, selection: selection, workers: threads)
    let (inputs, problems) = try input.open()
    var diagnostics = problems
    var counts: [String: Int] = [:]
    var useless: [PreparedInput] = []
    for (number, source) in inputs.enumerated() {
      let prepared = Preparation.prepare(source, workers: threads)
      diagnostics += prepared.diagnostics
      if prepared.profile.isUseless { useless.append(prepared) }
      guard prepared.profile.isLog else { continue }
      var found = 0
      if count {
        for (id, events) in recognizer.counts(in: prepared) {
          counts[id, default: 0] += events
          found += events
        }
      } else {
        let line = jsonl ? EventLine.json : EventLine.text
        recognizer.forEachBatch(of: prepared, number: number, as: line) {
          found += $0.count
          Console.write($0.joined())
        }
      }
      if isWhole, let warning = prepared.unknownPrefixWarning(events: found) {
        diagnostics.append(warning)
      }
    }
    if problems.isEmpty, useless.count == inputs.count,
      let nothing = Preparation.nothingToRead(useless)
    {
      diagnostics.append(nothing)
    }
    for (id, number) in counts.sorted(by: { $0.key < $1.key }) {
      Console.write("\(number)\t\(id)\n")
    }
    for (id, defect) in recognizer.defects.sorted(by: { $0.key < $1.key }) {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "pattern.defect", place: id,
          message: "the pattern could not be matched to its end: \(defect)",
          advice: "mend the pattern; what it would have found is missing"))
    }
    for diagnostic in diagnostics { Console.error("firstbad: \(diagnostic)") }
    if diagnostics.contains(where: { $0.severity >= .error }) { throw ExitCode(3) }
  }

  /// Whether all patterns' events are asked for.
  private var isWhole: Bool { globs.isEmpty && severity == .debug }

  /// What the flags select; a glob that no id fits is a typing error.
  private func selection(from catalog: Catalog) throws -> PatternSelection {
    let ids = catalog.patterns.map(\.id)
    for glob in globs where !ids.contains(where: { PatternSelection.fits($0, glob: glob) }) {
      let hint = Spelling.nearest(to: glob, in: ids).map { "; did you mean \($0)?" } ?? ""
      throw CommandFailure(
        message: "--pattern \(glob) fits no pattern's id\(hint) (see firstbad patterns list)",
        status: nil)
    }
    return PatternSelection(globs: globs, severity: severity)
  }
}
