public import Bisection
public import CaseFile

/// A bisection replayed run by run: what was tested, what was left, and what was probable after each run.
///
/// Replayed from the journal by the engine itself; nothing is stored that could contradict it.
public struct BisectionTrace: Sendable, Hashable {
  /// One run and what was known after it.
  public struct Step: Sendable, Hashable {
    /// Its number, from 1 on, as in the report's list.
    public let run: Int
    /// The index of the tested build.
    public let build: Int
    /// `good`, `bad`, `skip`, ...
    public let verdict: String
    /// By build index, the probability that it is the first bad one; `[0]` that the failure is older.
    public let posterior: [Double]
    /// The builds that are left: above the newest good one, up to the oldest bad one.
    ///
    /// Where answers contradict each other, the shortest row that holds the first bad one with 95 %.
    public let range: ClosedRange<Int>
  }

  /// The builds between the ends, oldest first.
  public let builds: [String]
  /// The runs of builds, in order; runs of single changes are left out.
  public let steps: [Step]

  /// How much of the probability a range holds.
  static let share = 0.95

  /// Replays a stored bisection over the builds of its series.
  ///
  /// Nil where the series does not hold the ends in order, or no run tested one of its builds.
  public init?(_ bisection: StoredBisection, builds all: [String], options: Options = Options()) {
    guard let first = all.firstIndex(of: bisection.arguments.good),
      let last = all.firstIndex(of: bisection.arguments.bad), first < last
    else { return nil }
    let builds = Array(all[first...last])
    let problem = Problem(builds: builds.map { Problem.Build(name: $0) })
    guard var bisector = try? Bisector(problem: problem, options: options) else { return nil }
    let runs =
      bisection.journal.isEmpty
      ? bisection.conclusion?.observations ?? [] : bisection.journal.map(\.observation)
    var steps: [Step] = []
    var goods: [Int] = []
    var bads: [Int] = []
    for (number, run) in runs.enumerated() {
      guard let index = builds.firstIndex(of: run.build),
        let verdict = Verdict(rawValue: run.verdict),
        (try? bisector.record(
          Probe(position: .build(index), purpose: .search, explanation: ""), verdict)) != nil
      else { continue }
      if verdict == .good { goods.append(index) }
      if verdict == .bad { bads.append(index) }
      let posterior = bisector.belief.culprits.map { $0.isFinite ? min(1, max(0, $0)) : 0 }
      steps.append(
        Step(
          run: number + 1, build: index, verdict: run.verdict, posterior: posterior,
          range: Self.left(goods: goods, bads: bads, count: builds.count)
            ?? Self.range(of: posterior)))
    }
    guard !steps.isEmpty else { return nil }
    self.builds = builds
    self.steps = steps
  }

  /// The builds that were tested, in their own order, where the series is not at hand.
  ///
  /// Version numbers are compared part by part; nil where one of the ends is not among the lowest and highest.
  public static func testedBuilds(of bisection: StoredBisection) -> [String]? {
    let runs =
      bisection.journal.isEmpty
      ? bisection.conclusion?.observations ?? [] : bisection.journal.map(\.observation)
    let names = Set(runs.map(\.build).filter { !$0.contains("+") })
      .union([bisection.arguments.good, bisection.arguments.bad])
    let sorted = names.sorted { NaturalOrder.isBefore($0, $1) }
    return sorted.first == bisection.arguments.good && sorted.last == bisection.arguments.bad
      ? sorted : nil
  }

  /// The builds between the answers; nil where these contradict each other.
  private static func left(goods: [Int], bads: [Int], count: Int) -> ClosedRange<Int>? {
    // The ends are taken at their word until they are run.
    let low = (goods.max() ?? 0) + 1
    let high = bads.min() ?? count - 1
    return low <= high ? low...high : nil
  }

  /// The shortest row of neighbours whose probabilities add up to the share; the leftmost of several.
  static func range(of posterior: [Double]) -> ClosedRange<Int> {
    let total = posterior.reduce(0, +)
    guard total > 0, !posterior.isEmpty else { return 0...max(0, posterior.count - 1) }
    var best = 0...(posterior.count - 1)
    var low = 0
    var sum = 0.0
    for high in posterior.indices {
      sum += posterior[high]
      while low < high, sum - posterior[low] >= share * total {
        sum -= posterior[low]
        low += 1
      }
      if sum >= share * total, high - low < best.count - 1 { best = low...high }
    }
    return best
  }
}

/// Names with numbers in their human order: `-9` before `-10`.
enum NaturalOrder {
  /// Whether a name comes before another: digits by their value, the rest byte by byte.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.utf8), Array(right.utf8))
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if isDigit(first[i]), isDigit(second[j]) {
        let (a, b) = (number(first, &i), number(second, &j))
        if a.count != b.count { return a.count < b.count }
        if a != b { return a.lexicographicallyPrecedes(b) }
      } else {
        if first[i] != second[j] { return first[i] < second[j] }
        i += 1
        j += 1
      }
    }
    return first.count - i < second.count - j
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// The digits from here on without leading zeros; the index moves behind them.
  private static func number(_ bytes: [UInt8], _ index: inout Int) -> [UInt8] {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return Array(bytes[start..<index].drop { $0 == 0x30 })
  }
}
