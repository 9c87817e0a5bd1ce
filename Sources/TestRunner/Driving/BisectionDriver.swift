public import Bisection
public import KernelSeries

/// Carries a bisection through: asks the engine what to run, runs it, keeps each outcome before it is acted on.
///
/// As many runs are under way at once as the options have workers. An outcome is journaled as soon as it is there, and
/// the engine hears of it. Where `keepsOrder` is set both happen in the order of the starts, and the engine chooses anew
/// after each one: that costs waiting, but then equal runs end in equal bytes, the journal's too.
public struct BisectionDriver: Sendable {
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

  /// What is bisected and how.
  public let plan: BisectionPlan
  let runner: any TestRunning
  let keepsOrder: Bool

  /// A bisection by a plan.
  ///
  /// - Parameter keepsOrder: whether outcomes count in the order of the starts; for simulated runs, which take no time.
  public init(plan: BisectionPlan, runner: any TestRunning, keepsOrder: Bool = false) {
    self.plan = plan
    self.runner = runner
    self.keepsOrder = keepsOrder
  }

  /// A bisection of the builds from a good one to a bad one.
  ///
  /// - Throws: `SeriesError` where an end is unknown or they are in the wrong order.
  public init(
    series: KernelSeries, good: String, bad: String, options: Options, runner: any TestRunning
  ) throws(SeriesError) {
    self.init(
      plan: try BisectionPlan(series: series, older: good, newer: bad, options: options),
      runner: runner)
  }

  /// Runs to the end.
  ///
  /// - Parameters:
  ///   - recorded: the runs of an interrupted bisection with the same arguments, oldest first; they are not made again.
  ///   - nextAttempts: by build, how often it was run before, retracted runs included; counted from `recorded` where a
  ///     build is missing.
  ///   - runsElsewhere: how many runs were made on builds that are not of this plan; this one's numbers follow theirs.
  ///   - stop: raised to end after the runs under way.
  ///   - journal: called with each outcome, and returned from, before the engine hears of it.
  ///   - progress: told what happens.
  /// - Throws: `BisectionInterrupted` where the flag was raised or the task cancelled; `TestRunnerError` where no run
  ///   can be made, as where the bench fails; `BisectionError`; and what the journal throws. A test that fails is no error.
  public func run(
    recorded: [RecordedRun] = [], nextAttempts: [String: Int] = [:], runsElsewhere: Int = 0,
    stop: StopFlag = StopFlag(),
    journal: (Entry) throws -> Void, progress: (BisectionEvent) -> Void
  ) async throws -> BisectionReport {
    var session = try BisectionSession(
      plan: plan, recorded: recorded, nextAttempts: nextAttempts, runsElsewhere: runsElsewhere)
    session.tellBeginning(progress)
    return try await withThrowingTaskGroup(of: Ended?.self) { group in
      // Whatever is still under way at the end is no use; a runner ends its processes when it is cancelled.
      defer { group.cancelAll() }
      group.addTask {
        await stop.discarded()
        return nil
      }
      while true {
        let action = session.bisector.next(running: session.running.map(\.probe))
        switch action {
        case .finished(let conclusion) where session.running.isEmpty:
          let report = session.report(conclusion)
          progress(.finished(report))
          return report
        // Runs under way are paid for: what they say counts as well.
        case .finished: break
        case .benchFails(let why):
          let last = session.lastFault.map { " (the last: \($0))" } ?? ""
          throw TestRunnerError(
            "the bench fails: \(why)\(last). All runs are kept: mend it, and the same command goes on, "
              + "trying these builds again. If it is the builds' own fault, let the test say so (125, skip), or "
              + "give other ends")
        case .run(let probes):
          for probe in probes where !stop.isRaised && !Task.isCancelled {
            let start = session.begin(probe)
            progress(.chosen(start.choice))
            group.addTask { await Self.make(start, by: runner) }
          }
        }
        guard !session.running.isEmpty else {
          if stop.isRaised || Task.isCancelled {
            throw BisectionInterrupted(runs: session.runsMade)
          }
          throw TestRunnerError("the engine waits for a run, but none is under way")
        }
        // The engine chooses once after each outcome: neither less nor more often, whatever the pace of the runs.
        while session.nextToTell(keepsOrder: keepsOrder) == nil {
          guard let next = try await group.next(), let ended = next,
            !stop.isDiscarding, !Task.isCancelled
          else { throw BisectionInterrupted(runs: session.runsMade) }
          session.end(ended.start, try outcome(of: ended, runs: session.runsMade))
        }
        if let entry = session.nextToTell(keepsOrder: keepsOrder) {
          try journal(entry)
          for event in try session.tell(entry) { progress(event) }
        }
      }
    }
  }

  /// A run that has ended.
  struct Ended: Sendable {
    let start: BisectionSession.Start
    let outcome: Result<TestOutcome, TestRunnerError>
  }

  /// What a run came to.
  private func outcome(of ended: Ended, runs: Int) throws -> TestOutcome {
    switch ended.outcome {
    case .success(let outcome): return outcome
    case .failure(let error):
      if error.kind == .interrupted { throw BisectionInterrupted(runs: runs) }
      throw error
    }
  }

  private static func make(
    _ start: BisectionSession.Start, by runner: any TestRunning
  ) async -> Ended {
    do throws(TestRunnerError) {
      let request = TestRequest(recipe: start.recipe, attempt: start.attempt)
      return Ended(start: start, outcome: .success(try await runner.run(request)))
    } catch {
      return Ended(start: start, outcome: .failure(error))
    }
  }
}
