/// A bisection: it is told what runs came to, and says what to run next and why.
///
/// Pure: what it says is a function of the problem, the options and the list of observations; two
/// bisectors with the same three say the same. Nothing is run here, and no clock is read.
///
///     var bisector = try Bisector(problem: problem, options: options)
///     while case .run(let probes) = bisector.next() {
///       for probe in probes { try bisector.record(probe, run(probe)) }
///     }
public struct Bisector: Sendable {
  /// The series.
  public let problem: Problem
  /// How to bisect it.
  public let options: Options
  /// Everything recorded so far, in order.
  public private(set) var observations: [Observation] = []

  var ledger: Ledger
  /// How many observations were made before the bench was last said to work again.
  private(set) var pardoned = 0

  /// A bisection, begun or taken up again from its recorded observations.
  ///
  /// - Parameters:
  ///   - observations: the runs made so far, in any order; they count as runs.
  ///   - known: runs that others made on the same builds; they are evidence, but no runs of this
  ///     bisection.
  /// - Throws: `BisectionError` for a series of fewer than two builds, an option outside its
  ///   range, and an observation on a build or change that the series does not have.
  public init(
    problem: Problem, options: Options = Options(), observations: [Observation] = [],
    known: [Observation] = []
  ) throws(BisectionError) {
    try Self.check(problem, options)
    self.problem = problem
    self.options = options
    ledger = Ledger(buildCount: problem.builds.count)
    for observation in known {
      try check(observation.probe.position)
      ledger.note(observation.probe.position, observation.verdict.seen(options.aim))
    }
    for observation in observations {
      try record(observation.probe, observation.verdict)
    }
  }

  /// Lets what the bench's faults have made untestable be tried again, as when a bisection is taken up again: whoever
  /// starts it anew has had the time to mend the bench.
  public mutating func pardonFaults() {
    pardoned = observations.count
    ledger.pardonFaults(options.retries)
  }

  /// Takes note of what a run came to.
  ///
  /// - Throws: `BisectionError` for a build or change that the series does not have; nothing is
  ///   recorded then. No verdict is an error.
  public mutating func record(_ probe: Probe, _ verdict: Verdict) throws(BisectionError) {
    try check(probe.position)
    observations.append(Observation(probe: probe, verdict: verdict))
    ledger.record(probe, verdict.seen(options.aim))
  }

  /// What to do next, while the runs in `running` are still under way.
  ///
  /// - Returns: at most `options.workers` runs less those under way, each with its reason; or the
  ///   answer.
  public func next(running: [Probe] = []) -> Action {
    switch bench {
    case .works: break
    case .fails(let why): return running.isEmpty ? .benchFails(why) : .run([])
    case .isDoubted(let probe):
      let mustWait =
        running.contains { $0.position == probe.position } || running.count >= options.workers
      return within(budget: mustWait ? [] : [probe], running: running)
    }
    let step = buildStep(running: running)
    switch step {
    case .run(let probes): return within(budget: probes, running: running)
    case .settled(let answer): return descend(from: answer, running: running)
    }
  }
}

extension Bisector {
  /// No more runs than this can be wanted at once.
  private static let mostAtOnce = 1_000

  private static func check(_ problem: Problem, _ options: Options) throws(BisectionError) {
    guard problem.builds.count >= 2 else {
      throw BisectionError(
        .seriesTooShort,
        "the series has \(problem.builds.count) build(s); a bisection needs a good end and a "
          + "newer bad end")
    }
    guard options.confidence > 0, options.confidence < 1 else {
      throw BisectionError(
        .optionOutOfRange,
        "confidence is \(options.confidence); give a probability between 0 and 1, such as 0.95")
    }
    for (name, rate) in [
      ("false negative rate", options.falseNegativeRate),
      ("false positive rate", options.falsePositiveRate),
    ] {
      guard let rate, !(rate >= 0 && rate < 1) else { continue }
      throw BisectionError(
        .optionOutOfRange, "the \(name) is \(rate); give a rate from 0 up to, not including, 1")
    }
    if let missed = options.falseNegativeRate, let alarms = options.falsePositiveRate,
      missed + alarms >= 1
    {
      throw BisectionError(
        .optionOutOfRange,
        "with a false negative rate of \(missed) and a false positive rate of \(alarms) a bad build fails no more "
          + "often than a good one, so no run says anything; give rates that are together below 1")
    }
    guard options.workers >= 1, options.confirmations >= 1, options.endFailures >= 1,
      options.maxRuns ?? 1 >= 1
    else {
      throw BisectionError(
        .optionOutOfRange,
        "workers, confirmations, failures of the bad end and the limit of runs must be 1 or more")
    }
    guard options.workers <= mostAtOnce, options.confirmations <= mostAtOnce else {
      throw BisectionError(
        .optionOutOfRange, "workers and confirmations can be \(mostAtOnce) at most")
    }
  }

  private func check(_ position: Position) throws(BisectionError) {
    let (build, changes) =
      switch position {
      case .build(let index): (index, [Int]())
      case .applied(let changes, let build), .reverted(let changes, let build): (build, changes)
      }
    guard problem.builds.indices.contains(build) else {
      throw BisectionError(
        .unknownPosition,
        "there is no build number \(build): the series has 0 to \(problem.last)")
    }
    let count = problem.builds[build].changes.count
    guard changes.allSatisfy({ $0 >= 0 && $0 < count }) else {
      throw BisectionError(
        .unknownPosition, "\(problem.name(build)) has \(count) changes, but \(changes) was run")
    }
  }
}
