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
      Runs the command after -- for each build, or else simulated save/restore tests. Exit status: 0 \
      found, 1 usage or set-up error, 2 only untestable builds left, 3 undecided, 4 an end \
      contradicts, 5 nothing changed, 130 interrupted.

      The command's own exit code: 0 good, 1 to 123 bad, 124 hung, 125 skip; 126, 127 and 128 and \
      above stop everything. With --signature the logs in {logs} decide.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @OptionGroup(title: "What is bisected") var range: RangeOptions
  @OptionGroup(title: "What the test is about") var hosts: HostOptions
  @OptionGroup(title: "A test of real builds") var runner: RunnerOptions
  @OptionGroup(title: "The simulated test, where no command is given") var lab: LabOptions
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

  mutating func validate() throws {
    if runner.isGiven, !lab.realLife.isEmpty {
      throw ValidationError("--real-life is about the simulated lab; real tests have it anyway")
    }
    if !runner.isGiven, CommandLine.arguments.last == "--" {
      throw ValidationError(
        "nothing follows --: give the command that tests a build, or leave out -- for the simulated lab"
      )
    }
    if !runner.isGiven, let option = runner.optionWithoutCommand {
      throw ValidationError("\(option) is about a command; give one after --, or --test")
    }
  }

  mutating func run() async throws {
    let question = try await BisectionQuestion(self)
    if dryRun {
      let plan = try DryRun(question.plan, costs: question.costs)
      Console.write(format == .text ? plan.text : try plan.json(isLine: format == .jsonl))
      return
    }
    let analyzer = Analyzer(catalog: try pattern.catalog())
    let target = try hosts.signature.map {
      try SignatureOption.target($0, catalog: analyzer.catalog)
    }
    let keeping = try await question.openJournal(self)
    let report = try await Interruption.heeding { [self] stop in
      let bench = try await RunBench(
        question, target: target, recorded: keeping.recorded, analyzer: analyzer, state: state,
        stop: stop)
      do {
        let report = try await carry(question, runner: bench.runner, keeping: keeping, stop: stop)
        await bench.close()
        return report
      } catch {
        await bench.close()
        throw error
      }
    }
    switch format {
    case .text:
      Console.write(BisectionText(colour: Console.colour(color)).text(report))
      if question.isSimulated {
        Console.write("\nAll runs were simulated: a command after -- tests real builds.\n")
      }
    case .json: Console.write(BisectionJSON.text(report))
    case .jsonl: Console.write(BisectionJSON.line(report))
    }
    let status = BisectRunCommand.status(report.outcome)
    if status != 0 { throw ExitCode(status) }
  }

  private func carry(
    _ question: BisectionQuestion, runner: any TestRunning, keeping: JournalKeeping,
    stop: StopFlag
  ) async throws -> BisectionReport {
    let progress = BisectionProgress(
      isTerminal: Console.showsProgress && !quiet && format != .jsonl)
    let isStream = format == .jsonl
    var isOutputLost = false
    func show(_ event: BisectionEvent) {
      if isStream, !isOutputLost {
        isOutputLost = !Console.isWritten(BisectionEventJSON.line(event))
        // Ends as if interrupted: the runs under way are finished and kept.
        if isOutputLost { raise(SIGTERM) }
      }
      progress.show(event)
    }
    return try await CommandFailure.wrapping {
      do {
        let report = try await question.bisect(recorded: keeping.recorded) { plan, line, tell in
          try await BisectionDriver(plan: plan, runner: runner, keepsOrder: question.isSimulated)
            .run(
              recorded: line.recorded, nextAttempts: keeping.nextAttempts,
              runsElsewhere: line.runsElsewhere, stop: stop,
              journal: { entry in try keeping.append(entry) },
              progress: { event in
                tell(event)
                if event.isShown(onMainLine: line.isMain) { show(event) }
              })
        }
        show(.finished(report))
        try keeping.journal.conclude(report)
        return report
      } catch let error as BisectionInterrupted {
        throw CommandFailure(
          message: "interrupted; \(error.runs) run\(error.runs == 1 ? " is" : "s are") kept in "
            + "\(state.place), and the same command continues",
          status: isOutputLost ? nil : 130)
      }
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

extension BisectionEvent {
  /// Whether it is told as it comes: the answer is told at the end, and what is known at the beginning only once.
  fileprivate func isShown(onMainLine isMain: Bool) -> Bool {
    switch self {
    case .finished: false
    case .started: isMain
    case .observed(let outcome): isMain || !outcome.isRecorded
    case .chosen, .narrowed: true
    }
  }
}
