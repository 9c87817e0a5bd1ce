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
    let kept = try outcomes(recorded)
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
        if let known = kept[Kept(build: recipe.label, attempt: attempt)] {
          entry = Entry(probe: probe, recipe: recipe, attempt: attempt, outcome: known)
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

  /// Which run of which build.
  private struct Kept: Hashable {
    let build: String
    let attempt: Int
  }

  /// The outcomes that were kept, by build and attempt: they count in whatever order they are asked for now.
  private func outcomes(
    _ recorded: [BisectionReport.Observation]
  ) throws(TestRunnerError) -> [Kept: TestOutcome] {
    var kept: [Kept: TestOutcome] = [:]
    for observation in recorded {
      guard let verdict = Verdict(rawValue: observation.verdict) else {
        throw TestRunnerError(
          "the journal has a run of \(observation.build) with the verdict \(observation.verdict), which "
            + "this version does not know; choose another case file")
      }
      kept[Kept(build: observation.build, attempt: observation.attempt)] = TestOutcome(
        verdict: verdict, reason: observation.reason, signature: observation.signature,
        seconds: observation.seconds, logDigests: [:])
    }
    return kept
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
