private import Glibc

/// The probability of every hypothesis about the builds, given all runs.
///
/// Hypotheses: the fault came with build c and stayed; it came with c and went with e; no build is
/// bad; it is older than the good end, and stayed or went with build e. Builds between two neighbouring runs share their likelihood,
/// so T tested builds make at most (T + 1)(T + 2) / 2 classes, whatever the length of the series.
///
/// - Complexity: O(T^2 + n) to make, with n builds.
struct Posterior {
  /// Tested builds, ascending, with their counts.
  let tested: [(index: Int, passed: Int, failed: Int)]
  let prior: Prior
  let last: Int
  /// P(c) for c = 0 (older), 1...last, last + 1 (no change).
  private(set) var steps: [Double]
  /// Classes of windows: start in one segment, end in the same or a later one.
  private(set) var windows: [WindowClass] = []
  /// By segment: what a run on a bad or good build is expected to say under a step there.
  private(set) var stepEvidence: [RateModel.Evidence] = []
  /// False if no hypothesis can explain the runs.
  private(set) var isPossible = true
  /// Natural logarithm of the likelihood of everything.
  private(set) var logEvidence = 0.0

  /// Windows whose two edges lie between the same tested builds.
  struct WindowClass {
    /// The segment of the first bad build, and of the first good one above.
    var start: Int
    var end: Int
    var evidence: RateModel.Evidence
    /// Probability of one window in it, over the prior weight of its start.
    var density: Double
  }

  init(ledger: Ledger, prior: Prior, rates: RateModel) {
    self.prior = prior
    last = ledger.builds.count - 1
    tested = ledger.builds.indices.compactMap {
      let tally = ledger.builds[$0]
      return tally.informative > 0 ? ($0, tally.passed, tally.failed) : nil
    }
    steps = Array(repeating: 0, count: last + 2)
    weigh(rates)
  }

  /// P(the fault is older than the good end), whether it stayed or was taken back.
  var older: Double {
    let ends = edgeSizes(segments()).ends
    // The good end is the first of its segment, so that a window from there on ends anywhere above.
    return windows.filter { $0.start == 0 }.reduce(steps[0]) {
      $0 + $1.density * prior.windowStarts[0] * ends[$1.end]
    }
  }

  /// The number of tested builds below a hypothetical first bad build: its segment.
  func segments() -> [Int] {
    var segments: [Int] = []
    segments.reserveCapacity(last + 2)
    var segment = 0
    for index in 0...(last + 1) {
      while segment < tested.count, tested[segment].index < index { segment += 1 }
      segments.append(segment)
    }
    return segments
  }

  private mutating func weigh(_ rates: RateModel) {
    // Runs below segment s: on tested[0..<s].
    var passed = [0]
    var failed = [0]
    for item in tested {
      passed.append(passed[passed.count - 1] + item.passed)
      failed.append(failed[failed.count - 1] + item.failed)
    }
    let count = tested.count
    func evidence(_ start: Int, _ end: Int) -> RateModel.Evidence {
      let badPassed = passed[end] - passed[start]
      let badFailed = failed[end] - failed[start]
      return rates.evidence(
        RateModel.Counts(
          badPassed: badPassed, badFailed: badFailed, goodPassed: passed[count] - badPassed,
          goodFailed: failed[count] - badFailed))
    }
    stepEvidence = (0...count).map { evidence($0, count) }
    if prior.windowScale > 0 {
      for start in 0...count {
        for end in start...count {
          windows.append(
            WindowClass(start: start, end: end, evidence: evidence(start, end), density: 0))
        }
      }
    }
    normalise()
  }

  private mutating func normalise() {
    let best = max(
      stepEvidence.map(\.logLikelihood).max() ?? -.infinity,
      windows.map(\.evidence.logLikelihood).max() ?? -.infinity)
    guard best > -.infinity else {
      isPossible = false
      return
    }
    let segments = segments()
    let factors = stepEvidence.map { exp($0.logLikelihood - best) }
    steps[0] = prior.older * factors[segments[0]]
    for index in 1...last { steps[index] = prior.culprits[index] * factors[segments[index]] }
    steps[last + 1] = prior.noChange * factors[segments[last + 1]]
    var total = steps.reduce(0, +)
    let sizes = edgeSizes(segments)
    for position in windows.indices {
      let item = windows[position]
      let density = prior.windowScale * exp(item.evidence.logLikelihood - best)
      windows[position].density = density
      total += density * sizes.mass(item.start, item.end)
    }
    guard total > 0 else {
      isPossible = false
      return
    }
    for index in steps.indices { steps[index] /= total }
    for position in windows.indices { windows[position].density /= total }
    logEvidence = best + log(total)
  }
}
