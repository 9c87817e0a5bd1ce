/// What a bisection will take if the test never errs: it is gone through for every place, or for a hundred places
/// spread evenly, where the first bad build could be.
public struct Forecast: Sendable, Hashable {
  /// How many places were gone through.
  public let trials: Int
  /// Runs among builds, on average over the places, weighted by how much each is suspected.
  public let meanRuns: Double
  /// The fewest over all places.
  public let leastRuns: Int
  /// The most over all places.
  public let mostRuns: Int
  /// Rounds, when as many runs as there are workers end together.
  public let meanRounds: Double
  /// The cost of these runs, in the problem's unit.
  public let meanCost: Double

  private static let places = 100

  /// A forecast.
  ///
  /// - Throws: `BisectionError` as `Bisector` does.
  /// - Complexity: a hundred bisections at most.
  public init(problem: Problem, options: Options) throws(BisectionError) {
    var options = options
    options.changes = false
    options.maxRuns = nil
    let last = problem.builds.count - 1
    let count = min(max(1, last), Self.places)
    var (runs, rounds, cost, weight) = (0.0, 0.0, 0.0, 0.0)
    var (least, most) = (Int.max, 0)
    for place in 0..<count {
      let culprit = 1 + place * last / count
      let walk = try Walk(problem: problem, options: options, culprit: culprit)
      let share = max(1e-9, problem.builds[min(culprit, last)].weight)
      runs += share * Double(walk.runs)
      rounds += share * Double(walk.rounds)
      cost += share * walk.cost
      weight += share
      least = min(least, walk.runs)
      most = max(most, walk.runs)
    }
    trials = count
    (leastRuns, mostRuns) = (least, most)
    (meanRuns, meanRounds, meanCost) = (runs / weight, rounds / weight, cost / weight)
  }

  /// One bisection with a known culprit and a test that never errs.
  private struct Walk {
    var runs = 0
    var rounds = 0
    var cost = 0.0

    /// So many runs are enough for any series that fits into memory.
    private static let limit = 10_000

    init(problem: Problem, options: Options, culprit: Int) throws(BisectionError) {
      var bisector = try Bisector(problem: problem, options: options)
      var seen: Set<Int> = []
      while case .run(let probes) = bisector.next(), !probes.isEmpty, runs < Self.limit {
        rounds += 1
        for probe in probes {
          runs += 1
          var isNew = false
          if case .build(let index) = probe.position {
            isNew = index >= culprit
            let build = problem.builds[index]
            cost += seen.insert(index).inserted ? build.cost : build.repeatCost ?? build.cost
          }
          let verdict: Verdict = isNew ? .bad : .good
          try bisector.record(probe, verdict.seen(options.aim))
        }
      }
    }
  }
}
