public import Bisection
public import KernelSeries

/// Carries a bisection through: asks the engine what to run, runs it, keeps the outcome before it is acted on.
public struct BisectionDriver: Sendable {
  /// What happens while it runs, for progress and logs of machines.
  public enum Event: Sendable {
    /// A run is about to start.
    case chosen(run: Int, build: String, purpose: Purpose, reason: String)
    /// A run ended.
    case observed(run: Int, BisectionReport.Observation)
  }

  /// One acknowledged run.
  public struct Entry: Sendable, Hashable {
    /// What was run and why.
    public let probe: Probe
    /// The build, as the runner was asked for it.
    public let recipe: BuildRecipe
    /// Which run of that build it was, from 0.
    public let attempt: Int
    /// What it came to.
    public let outcome: TestOutcome

    /// A run with its outcome.
    public init(probe: Probe, recipe: BuildRecipe, attempt: Int, outcome: TestOutcome) {
      self.probe = probe
      self.recipe = recipe
      self.attempt = attempt
      self.outcome = outcome
    }

    /// The run as the report lists it.
    public var observation: BisectionReport.Observation {
      BisectionReport.Observation(
        build: recipe.label, attempt: attempt, verdict: outcome.verdict.rawValue,
        reason: outcome.reason, signature: outcome.signature, seconds: outcome.seconds)
    }
  }

  let series: KernelSeries
  let builds: [Build]
  private let options: Options
  private let runner: any TestRunning

  /// A bisection of the builds from a good one to a bad one.
  ///
  /// - Throws: `SeriesError` where an end is unknown or they are in the wrong order.
  public init(
    series: KernelSeries, good: String, bad: String, options: Options, runner: any TestRunning
  ) throws(SeriesError) {
    self.series = series
    self.builds = try series.slice(good: good, bad: bad)
    self.options = options
    self.runner = runner
  }

  /// Runs to the end.
  ///
  /// - Parameters:
  ///   - recorded: the runs of an interrupted bisection with the same arguments, oldest first; they are not made again.
  ///   - journal: called with each outcome, and returned from, before the engine hears of it.
  ///   - progress: told what happens.
  public func run(
    recorded: [BisectionReport.Observation] = [],
    journal: (Entry) throws -> Void, progress: (Event) -> Void
  ) async throws -> BisectionReport {
    let problem = Problem(
      builds: builds.map { build in
        Problem.Build(name: build.version, changes: build.changes.map(\.title))
      })
    var bisector = try Bisector(problem: problem, options: options)
    var entries: [Entry] = []
    while true {
      switch bisector.next() {
      case .run(let probes):
        guard let probe = probes.first else {
          throw TestRunnerError("the engine waits for a run, but none is under way")
        }
        let recipe = self.recipe(of: probe.position)
        let attempt = entries.count { $0.recipe == recipe }
        progress(
          .chosen(
            run: entries.count + 1, build: recipe.label, purpose: probe.purpose,
            reason: probe.explanation))
        let entry: Entry
        if entries.count < recorded.count {
          let outcome = try replay(recorded[entries.count], recipe: recipe, attempt: attempt)
          entry = Entry(probe: probe, recipe: recipe, attempt: attempt, outcome: outcome)
        } else {
          let outcome = try await runner.run(TestRequest(recipe: recipe, attempt: attempt))
          entry = Entry(probe: probe, recipe: recipe, attempt: attempt, outcome: outcome)
          try journal(entry)
        }
        entries.append(entry)
        try bisector.record(probe, entry.outcome.verdict)
        progress(.observed(run: entries.count, entry.observation))
      case .finished(let conclusion):
        return report(conclusion, entries: entries)
      }
    }
  }

  /// A run that was made and kept before; it must be the one that the engine asks for now.
  private func replay(
    _ observation: BisectionReport.Observation, recipe: BuildRecipe, attempt: Int
  ) throws(TestRunnerError) -> TestOutcome {
    guard observation.build == recipe.label, observation.attempt == attempt,
      let verdict = Verdict(rawValue: observation.verdict)
    else {
      throw TestRunnerError(
        "the journal has a run of \(observation.build) where \(recipe.label) is next: it was written "
          + "with other options; choose another case file")
    }
    return TestOutcome(
      verdict: verdict, reason: observation.reason, signature: observation.signature,
      seconds: observation.seconds, logDigests: [:])
  }

  /// The build that a position of the engine stands for.
  private func recipe(of position: Position) -> BuildRecipe {
    func ids(_ changes: [Int], of build: Int) -> [Change.ID] {
      changes.map { builds[build].changes[$0].id }
    }
    switch position {
    case .build(let index): return BuildRecipe(base: builds[index].version)
    case .applied(let changes, let build):
      return BuildRecipe(base: builds[max(0, build - 1)].version, with: ids(changes, of: build))
    case .reverted(let changes, let build):
      return BuildRecipe(base: builds[build].version, without: ids(changes, of: build))
    }
  }
}
