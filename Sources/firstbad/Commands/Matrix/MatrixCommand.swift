internal import Analysis
internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import LogModel
internal import Reporting
internal import TestMatrix
internal import TestRunner
internal import XenLab

/// `firstbad matrix`: which hosts a guest can be moved between.
struct MatrixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Run every pair of hosts with every guest and print which lose the network.",
    discussion: """
      Each cell is one run: simulated, or that of a command on real hosts. What it says is decided by the \
      analysis of that run's logs and by the pings that the tester counted: works, partly, loses; other \
      where something else broke; unclear where the run can't tell. With --no-counts, or where nobody \
      counted, a cell that failed says `fails`: under rate limits lines alone can't tell partial from \
      total loss.

      With --few-runs only cells that say something new are run. A cell in parentheses is implied: its two \
      hosts behaved like two others in every cell that was run, and those two were run together; the JSON \
      names the cells it rests on. Every host against itself and one cell of each implied block are run as \
      checks.

      Hosts and guests are named as for simulate, with commas between them; OLDEST..NEWEST is a range of \
      the series. For a command they are any names that it understands:

      firstbad matrix --save-hosts A,B --restore-hosts A,B --guests G -- ./move.sh {save-host} \
      {restore-host} {guest} {logs}

      {build} is then the restore host, so that one script serves bisect and matrix. The last `N packets \
      transmitted, M received` in the logs is the count. Each finished cell is told at once and kept in \
      matrix.json in the folder of the runs; --known takes it from there.

      Exit status: 0 every cell works, 1 some cell says partly, loses or fails, 2 usage or set-up error, \
      3 none fails, but some say other, unclear or unknown, 130 interrupted: what was run is printed.
      """)

  enum Format: String, CaseIterable { case text, json, markdown }

  @Option(
    name: .customLong("save-hosts"), parsing: .singleValue,
    help: "The hosts that save: names with commas (repeatable).")
  var saveHosts: [String] = []

  @Option(
    name: .customLong("restore-hosts"), parsing: .singleValue,
    help: "The hosts that restore: names with commas (repeatable).")
  var restoreHosts: [String] = []

  @Option(parsing: .singleValue, help: "The guests: names with commas (repeatable).")
  var guests: [String] = []

  @Option(
    parsing: .singleValue,
    help: "Hypervisors to put under each restore host: builds with commas (repeatable).")
  var hypervisors: [String] = []

  @Option(help: "The series whose builds hosts and guests may be: a built-in name or a file.")
  var series: String = KernelSeries.rhel5KernelXen.name

  @Flag(name: .customLong("no-counts"), help: "Nobody counted pings: decide by the logs alone.")
  var noCounts = false

  @Flag(
    name: .customLong("few-runs"), help: "Run few cells, imply the others, check what is implied.")
  var fewRuns = false

  @Option(
    name: .customLong("max-runs"),
    help: "With --few-runs: the most cells to run; what they don't tell is unknown.")
  var maxRuns: Int?

  @Option(help: "How often a cell is run at most, until a run can tell.")
  var tries: Int = 1

  @Option(
    help: """
      How many cells run at once (default: 2 in the lab, 1 for a command); the answer does not depend on \
      it.
      """)
  var workers: Int?

  @Option(
    help: "An earlier matrix as JSON: cells of the same names that could tell are not run again.")
  var known: String?

  @Option(help: "text (80 columns), json (firstbad.matrix.v1) or markdown.")
  var format: String = Format.text.rawValue

  @Option(
    name: .customLong("case"),
    help: "The case file to keep the matrix in, made where it is missing; its report then shows it."
  )
  var caseFile: String?

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  @OptionGroup var options: ScenarioOptions
  @OptionGroup var runner: RunnerOptions
  @OptionGroup var pattern: PatternOptions

  mutating func run() async throws {
    let format = try Choice.read(format, as: Format.self, option: "--format")
    try checkNumbers()
    let analyzer = Analyzer(catalog: try pattern.catalog())
    let report: MatrixReport
    let isInterrupted: Bool
    if runner.isGiven {
      (report, isInterrupted) = try await Interruption.heeding { [self] stop in
        (try await onHosts(analyzer, stop), stop.requests > 0)
      }
    } else {
      guard CommandLine.arguments.last != "--" else {
        throw CommandFailure(
          message:
            "nothing follows --: give the command that moves the guest, or leave out -- for the "
            + "simulated lab", status: nil)
      }
      if let option = runner.optionWithoutCommand {
        throw CommandFailure(
          message: "\(option) is about a command that runs the test; give one after --", status: nil
        )
      }
      (report, isInterrupted) = (try await inLab(analyzer), false)
    }
    if let caseFile { try CaseAccess.record(report, isReal: runner.isGiven, in: caseFile) }
    switch format {
    case .text: Console.write(MatrixText(colour: Console.colour(color)).text(report))
    case .json: Console.write(MatrixJSON.text(report))
    case .markdown: Console.write(MatrixMarkdown.text(report))
    }
    let status = isInterrupted ? Self.interruptedStatus : Self.status(report)
    if status != 0 { throw ExitCode(status) }
  }

  private static let interruptedStatus: Int32 = 130

  private func checkNumbers() throws {
    guard (1...64).contains(workers ?? 1) else {
      throw CommandFailure(message: "--workers is \(workers ?? 0); give 1 to 64", status: nil)
    }
    guard (1...100).contains(tries) else {
      throw CommandFailure(message: "--tries is \(tries); give 1 to 100", status: nil)
    }
    if let maxRuns {
      guard fewRuns, maxRuns >= 1 else {
        throw CommandFailure(
          message: fewRuns
            ? "--max-runs is \(maxRuns); give 1 or more"
            : "--max-runs goes with --few-runs: without it every cell is run", status: nil)
      }
    }
  }

  func report(
    of plan: MatrixPlan, cells: any CellTesting, workers: Int,
    known: [MatrixReport.Place: MatrixReport.Cell],
    finished: @escaping @Sendable (MatrixReport.Cell) -> Void
  ) async throws -> MatrixReport {
    // Many runs are not to be made for a file that then takes none of them.
    if let caseFile { try CaseAccess.with(caseFile, mode: .writeOrCreate) { _ in } }
    let runner = MatrixRunner(
      plan: plan, cells: cells, workers: workers, known: known, finished: finished)
    do {
      if fewRuns { return try await runner.runFew(limit: maxRuns) }
      return try await runner.runAll()
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  func knownCells(
    of plan: MatrixPlan
  ) throws -> [MatrixReport.Place: MatrixReport.Cell] {
    try known.map { try MatrixKeeper.cells(in: $0, of: plan) } ?? [:]
  }

  func action() throws -> Scenario.Action {
    let action = try Choice.read(options.action, as: Scenario.Action.self, option: "--action")
    guard action == .save || action == .migrate else {
      throw CommandFailure(
        message: "a matrix is of two hosts, so --action is save or migrate; for \(action.rawValue) "
          + "use firstbad simulate", status: nil)
    }
    return action
  }

  /// The names on the axes.
  func axes() throws -> (saves: [String], restores: [String], guests: [String]) {
    let series = try SeriesAccess.series(series)
    for (option, given) in [
      ("--save-hosts", saveHosts), ("--restore-hosts", restoreHosts), ("--guests", guests),
    ] where given.isEmpty {
      throw CommandFailure(message: "\(option) is missing; name one at least", status: nil)
    }
    return (
      try MatrixAxis.names(saveHosts, option: "--save-hosts", in: series),
      MatrixAxis.combined(
        try MatrixAxis.names(restoreHosts, option: "--restore-hosts", in: series),
        hypervisors: try MatrixAxis.names(hypervisors, option: "--hypervisors", in: series)),
      try MatrixAxis.names(guests, option: "--guests", in: series)
    )
  }

  /// The exit status of a matrix.
  static func status(_ report: MatrixReport) -> Int32 {
    if report.cells.contains(where: { $0.result?.isFailure ?? false }) { return 1 }
    return report.cells.allSatisfy { $0.result == .works } ? 0 : 3
  }
}
