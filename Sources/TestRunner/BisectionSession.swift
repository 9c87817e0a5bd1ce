internal import Bisection
internal import KernelSeries

/// The state of a bisection that is being carried through: what was run, what is under way.
struct BisectionSession {
  /// A run under way.
  struct Start: Sendable {
    let number: Int
    let probe: Probe
    let recipe: BuildRecipe
    let attempt: Int

    var choice: BisectionEvent.Choice {
      BisectionEvent.Choice(
        run: number, build: recipe.label, attempt: attempt, purpose: probe.purpose,
        reason: probe.explanation)
    }
  }

  /// A run that is done, with its number.
  struct Run {
    let number: Int
    let purpose: Purpose
    let observation: BisectionReport.Observation
    let isRecorded: Bool
  }

  let plan: BisectionPlan
  private(set) var bisector: Bisector
  /// Runs under way that the engine has not heard of, by number.
  private(set) var running: [Start] = []
  /// Runs that the engine knows, in the order in which it heard of them.
  private(set) var runs: [Run] = []
  /// Verdicts of earlier bisections.
  private(set) var reused: [BisectionReport.Observation] = []
  /// Ended, but not yet told, as an earlier start has not ended.
  private var waiting: [Int: BisectionDriver.Entry] = [:]
  private var attempts: [String: Int]

  init(
    plan: BisectionPlan, recorded: [RecordedRun], nextAttempts: [String: Int]
  ) throws {
    self.plan = plan
    attempts = nextAttempts
    bisector = try plan.bisector(after: recorded)
    for run in recorded {
      attempts[run.observation.build] = max(
        attempts[run.observation.build] ?? 0, run.observation.attempt + 1)
      if run.isReused {
        reused.append(run.observation)
        continue
      }
      runs.append(
        Run(
          number: runs.count + 1, purpose: run.purpose ?? .search, observation: run.observation,
          isRecorded: true))
    }
  }

  /// Takes note that a run starts.
  mutating func begin(_ probe: Probe) -> Start {
    let recipe = plan.recipe(of: probe.position)
    let attempt = attempts[recipe.label] ?? 0
    attempts[recipe.label] = attempt + 1
    let start = Start(
      number: runs.count + running.count + 1, probe: probe, recipe: recipe, attempt: attempt)
    running.append(start)
    return start
  }

  /// Takes note of an outcome; gives what there is to tell.
  mutating func end(
    _ start: Start, _ entry: BisectionDriver.Entry, keepsOrder: Bool
  ) throws(BisectionError) -> [BisectionEvent] {
    waiting[start.number] = entry
    var events: [BisectionEvent] = []
    while let place = running.firstIndex(where: { waiting[$0.number] != nil }) {
      if keepsOrder && place != 0 { break }
      let start = running.remove(at: place)
      guard let entry = waiting.removeValue(forKey: start.number) else { break }
      try bisector.record(entry.probe, entry.outcome.verdict)
      runs.append(
        Run(
          number: start.number, purpose: entry.probe.purpose, observation: entry.observation,
          isRecorded: false))
      events.append(
        .observed(
          BisectionEvent.Outcome(
            run: start.number, purpose: entry.probe.purpose, observation: entry.observation,
            isRecorded: false)))
      events.append(.narrowed(progress(after: entry.probe.purpose)))
    }
    return events
  }

  /// The answer, its runs by number.
  func report(_ conclusion: Conclusion) -> BisectionReport {
    plan.report(
      conclusion, runs: runs.sorted { $0.number < $1.number }.map(\.observation),
      reused: reused)
  }
}
