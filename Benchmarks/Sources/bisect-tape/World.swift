import Bisection

/// One trial: a series with its truth, answering runs from the tape.
struct World {
  /// What the series looks like.
  enum Scenario: String {
    /// Bad from the culprit on.
    case step
    /// Never bad.
    case none
    /// Bad from the culprit up to, not including, a later build.
    case window
    /// A step, and a share of the builds cannot be tested.
    case broken
    /// A step, and a block of twenty builds that cannot be tested beside it.
    case block
    /// A step, and the faults that real machines have: unrelated crashes, builds that do not
    /// install, machinery that fails.
    case realLife = "real-life"
  }

  let seed: UInt64
  let trial: UInt64
  let suspects: Int
  let falsePositiveRate: Double
  let falseNegativeRate: Double
  let scenario: Scenario
  let brokenShare: Double
  /// The first bad build; `suspects + 1` where none is.
  let culprit: Int
  /// The first good one above it; `suspects + 1` where none is.
  let end: Int
  private var attempts: [Int]

  init(seed: UInt64, trial: UInt64, cell: Cell) {
    self.seed = seed
    self.trial = trial
    suspects = cell.suspects
    falsePositiveRate = cell.falsePositiveRate
    falseNegativeRate = cell.falseNegativeRate
    scenario = cell.scenario
    brokenShare = cell.brokenShare
    attempts = Array(repeating: 0, count: cell.suspects + 1)
    let first = Tape.uniform(seed, trial, Tape.culpritTag, 0)
    let second = Tape.uniform(seed, trial, Tape.secondTag, 0)
    switch cell.scenario {
    case .none:
      culprit = cell.suspects + 1
      end = cell.suspects + 1
    case .window:
      culprit = 1 + Int(Double(max(1, cell.suspects / 2)) * first)
      end = culprit + 1 + Int(Double(cell.suspects - culprit) * second)
    case .step, .broken, .block, .realLife:
      culprit = 1 + Int(Double(cell.suspects) * first)
      end = cell.suspects + 1
    }
  }

  func isBad(_ build: Int) -> Bool { build >= culprit && build < end }

  func isBroken(_ build: Int) -> Bool {
    guard build > 0, build < suspects else { return false }
    switch scenario {
    case .broken, .realLife:
      return build != culprit && build != culprit - 1
        && Tape.uniform(seed, trial, Tape.brokenTag + UInt64(build), 0) < brokenShare
    case .block:
      let first = 1 + Int(Double(suspects - 20) * Tape.uniform(seed, trial, Tape.secondTag, 0))
      return (first..<(first + 20)).contains(build)
    case .step, .none, .window: return false
    }
  }

  /// The range that could be told at best: the nearest testable builds around the culprit.
  var tellable: (lastGood: Int, firstBad: Int) {
    (
      (0..<culprit).last { !isBroken($0) } ?? 0,
      (culprit...max(culprit, suspects)).first { !isBroken($0) } ?? suspects
    )
  }

  /// Runs the test once.
  mutating func run(_ build: Int) -> Verdict {
    let attempt = UInt64(attempts[build])
    attempts[build] += 1
    if scenario == .realLife {
      let fate = Tape.uniform(seed ^ 0x5EED, trial, UInt64(build), attempt)
      if fate < 0.02 { return .infra }
      if fate < 0.07 { return .otherFailure }
    }
    if isBroken(build) { return .skip }
    let chance = isBad(build) ? 1 - falseNegativeRate : falsePositiveRate
    return Tape.uniform(seed, trial, UInt64(build), attempt) < chance ? .bad : .good
  }
}
