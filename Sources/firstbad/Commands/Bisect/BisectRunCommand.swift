internal import Analysis
internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import Foundation
internal import KernelSeries
internal import Reporting
internal import TestRunner

/// `firstbad bisect` itself: runs tests until the first bad build and change are found.
struct BisectRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run tests build by build until the first bad build and change are found (default).",
    discussion: """
      Runs simulated save/restore tests build by build. Exit status: 0 found, 1 usage or set-up \
      error, 2 only untestable builds left, 3 undecided, 4 an end contradicts, 5 nothing changed, \
      130 interrupted.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @OptionGroup(title: "What is bisected") var range: RangeOptions
  @OptionGroup(title: "The simulated test") var lab: LabOptions
  @OptionGroup(title: "How it is decided") var decision: DecisionOptions
  @OptionGroup(title: "Where runs are kept") var state: StateOptions

  @Flag(help: "Begin anew though an unfinished bisection with other arguments is kept there.")
  var new = false

  @Flag(
    help: """
      Use the verdicts of earlier bisections kept there, where build, test, hosts and guest are the \
      same; they are marked, and no runs of this one.
      """)
  var reuse = false

  @Option(
    name: .customLong("import"),
    help: "Go on with a bisection begun by hand: a file with what `git bisect log` printed.")
  var importFile: String?

  @Flag(name: .customLong("dry-run"), help: "Show the plan, the expected runs and their cost only.")
  var dryRun = false

  @Option(help: "How the answer is written: text, json, or jsonl with an object for every event.")
  var format: Format = .text

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  @Flag(help: "No progress on the terminal.")
  var quiet = false

  @OptionGroup(title: "Patterns") var pattern: PatternOptions

  mutating func run() async throws {
    let question = try BisectionQuestion(self)
    if dryRun {
      Console.write(try DryRun(question.plan, costs: try decision.costs()).text)
      return
    }
    let runner = try question.runner(analyzer: Analyzer(catalog: try pattern.catalog()))
    let keeping = try question.openJournal(self)
    let report = try await carry(question, runner: runner, keeping: keeping)
    switch format {
    case .text: Console.write(BisectionText(colour: Console.colour(color)).text(report))
    case .json: Console.write(BisectionJSON.text(report))
    case .jsonl: Console.write(BisectionJSON.line(report))
    }
    let status = BisectRunCommand.status(report.outcome)
    if status != 0 { throw ExitCode(status) }
  }

  private func carry(
    _ question: BisectionQuestion, runner: any TestRunning, keeping: JournalKeeping
  ) async throws -> BisectionReport {
    let driver = BisectionDriver(
      plan: question.plan, runner: runner, keepsOrder: question.isSimulated)
    let progress = BisectionProgress(
      isTerminal: Console.showsProgress && !quiet && format != .jsonl)
    let isStream = format == .jsonl
    do {
      let report = try await Interruption.heeding { stop in
        try await driver.run(
          recorded: keeping.recorded, nextAttempts: keeping.nextAttempts, stop: stop,
          journal: { entry in try keeping.append(entry) },
          progress: { event in
            if isStream { Console.write(BisectionEventJSON.line(event)) }
            progress.show(event)
          })
      }
      try keeping.journal.conclude(report)
      return report
    } catch let error as BisectionInterrupted {
      throw CommandFailure(
        message: "interrupted; \(error.runs) run\(error.runs == 1 ? " is" : "s are") kept in "
          + "\(state.place), and the same command continues", status: 130)
    } catch let error as TestRunnerError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as BisectionError {
      throw CommandFailure(message: "\(error)", status: nil)
    } catch let error as CaseFileError {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// The exit status of an outcome, as the documentation lists them.
  static func status(_ outcome: BisectionReport.Outcome) -> Int32 {
    switch outcome {
    case .found, .window: 0
    case .range: 2
    case .undecided: 3
    case .contradiction: 4
    case .noChange: 5
    }
  }
}
