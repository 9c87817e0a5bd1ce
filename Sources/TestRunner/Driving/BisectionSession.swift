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
  private let runsElsewhere: Int

  /// All runs that have ended, those on builds of other plans included.
  var runsMade: Int { runsElsewhere + runs.count }

  init(
    plan: BisectionPlan, recorded: [RecordedRun], nextAttempts: [String: Int], runsElsewhere: Int
  ) throws {
    self.plan = plan
    self.runsElsewhere = runsElsewhere
    attempts = nextAttempts
    bisector = try plan.bisector(after: recorded)
    bisector.pardonFaults()
    for run in recorded {
      attempts[run.observation.build] = max(
        attempts[run.observation.build] ?? 0, run.observation.attempt + 1)
      if run.isReused {
        reused.append(run.observation)
        continue
      }
      runs.append(
        Run(
          number: runsMade + 1, purpose: run.purpose ?? .search, observation: run.observation,
          isRecorded: true))
    }
  }

  /// Takes note that a run starts.
  mutating func begin(_ probe: Probe) -> Start {
    let recipe = plan.recipe(of: probe.position)
    let attempt = attempts[recipe.label] ?? 0
    attempts[recipe.label] = attempt + 1
    let start = Start(
      number: runsMade + running.count + 1, probe: probe, recipe: recipe, attempt: attempt)
    running.append(start)
    return start
  }

  /// Takes note of an outcome, of which the engine does not hear yet.
  mutating func end(_ start: Start, _ outcome: TestOutcome) {
    waiting[start.number] = BisectionDriver.Entry(
      probe: start.probe, recipe: start.recipe, attempt: start.attempt, outcome: outcome)
  }

  /// The outcome that the engine is to hear of next; nil where it waits for runs under way.
  ///
  /// - Parameter keepsOrder: whether that is the oldest start's and no other.
  func nextToTell(keepsOrder: Bool) -> BisectionDriver.Entry? {
    let next = keepsOrder ? running.first : running.first { waiting[$0.number] != nil }
    return next.flatMap { waiting[$0.number] }
  }

  /// Lets the engine hear of an outcome; gives what there is to tell.
  mutating func tell(_ entry: BisectionDriver.Entry) throws(BisectionError) -> [BisectionEvent] {
    guard
      let place = running.firstIndex(where: {
        $0.recipe == entry.recipe && $0.attempt == entry.attempt
      })
    else { return [] }
    let start = running.remove(at: place)
    waiting[start.number] = nil
    try bisector.record(entry.probe, entry.outcome.verdict)
    runs.append(
      Run(
        number: start.number, purpose: entry.probe.purpose, observation: entry.observation,
        isRecorded: false))
    return [
      .observed(
        BisectionEvent.Outcome(
          run: start.number, purpose: entry.probe.purpose, observation: entry.observation,
          isRecorded: false)),
      .narrowed(progress(after: entry.probe.purpose)),
    ]
  }

  /// The reason of the last run that was a fault of the bench.
  var lastFault: String? {
    runs.last { $0.observation.verdict == Verdict.infra.rawValue }?.observation.reason
  }

  /// The answer, its runs by number.
  func report(_ conclusion: Conclusion) -> BisectionReport {
    plan.report(
      conclusion, runs: runs.sorted { $0.number < $1.number }.map(\.observation),
      reused: reused)
  }
}
