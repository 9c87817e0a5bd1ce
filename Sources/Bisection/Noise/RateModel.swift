private import Glibc

/// What is believed about the two error rates of the test: a mixture of Beta priors and pinned rates,
/// integrated in closed form.
///
/// Given which builds are bad, four counts say everything: passes and failures on bad builds,
/// passes and failures on good ones. With fn = P(a bad build passes) ~ Beta(a, b) their likelihood
/// is B(a + passes, b + failures) / B(a, b); likewise fp = P(a good build fails).
///
/// A test fails more often on a bad build than on a good one: counts that say the contrary are no evidence of anything.
struct RateModel {
  /// One rate: known, or Beta distributed.
  enum Rate: Sendable, Hashable {
    case pinned(Double)
    case beta(Double, Double)
  }

  /// One component of the mixture.
  struct Component: Sendable, Hashable {
    var weight: Double
    var falseNegative: Rate
    var falsePositive: Rate
  }

  /// Runs on the bad and on the good builds under one hypothesis.
  struct Counts {
    var badPassed = 0
    var badFailed = 0
    var goodPassed = 0
    var goodFailed = 0
  }

  /// What the counts say under one hypothesis.
  struct Evidence {
    /// Natural logarithm of the likelihood; -infinity where the counts are impossible.
    var logLikelihood: Double
    /// P(the next run fails), on a bad build.
    var failIfBad: Double
    /// P(the next run fails), on a good build.
    var failIfGood: Double
  }

  private let components: [(logWeight: Double, negative: RateTable, positive: RateTable)]
  private let known: Counts

  /// A model ready for up to `maxRuns` runs.
  ///
  /// - Parameter known: runs of which it is known, whatever the hypothesis, whether what was run is bad.
  init(_ components: [Component], known: Counts = Counts(), maxRuns: Int) {
    self.known = known
    self.components = components.map {
      (
        log($0.weight), RateTable($0.falseNegative, maxRuns: maxRuns),
        RateTable($0.falsePositive, maxRuns: maxRuns)
      )
    }
  }

  /// The likelihood of the counts, and what they predict for the next run.
  func evidence(_ more: Counts) -> Evidence {
    let counts = Counts(
      badPassed: more.badPassed + known.badPassed, badFailed: more.badFailed + known.badFailed,
      goodPassed: more.goodPassed + known.goodPassed, goodFailed: more.goodFailed + known.goodFailed
    )
    var best = -Double.infinity
    var logs: [Double] = []
    logs.reserveCapacity(components.count)
    for component in components {
      let errors =
        component.negative.mean(hits: counts.badPassed, misses: counts.badFailed)
        + component.positive.mean(hits: counts.goodFailed, misses: counts.goodPassed)
      let value =
        errors < 1
        ? component.logWeight
          + component.negative.logLikelihood(hits: counts.badPassed, misses: counts.badFailed)
          + component.positive.logLikelihood(hits: counts.goodFailed, misses: counts.goodPassed)
        : -.infinity
      logs.append(value)
      best = max(best, value)
    }
    guard best > -.infinity else {
      return Evidence(logLikelihood: best, failIfBad: 0.5, failIfGood: 0.5)
    }
    var total = 0.0
    var failIfBad = 0.0
    var failIfGood = 0.0
    for (component, value) in zip(components, logs) {
      let share = exp(value - best)
      guard share > 0 else { continue }
      total += share
      failIfBad +=
        share
        * (1 - component.negative.mean(hits: counts.badPassed, misses: counts.badFailed))
      failIfGood +=
        share * component.positive.mean(hits: counts.goodFailed, misses: counts.goodPassed)
    }
    return Evidence(
      logLikelihood: best + log(total), failIfBad: failIfBad / total,
      failIfGood: failIfGood / total)
  }
}

/// The likelihood of counts under one rate, from tables of logarithms.
struct RateTable {
  private let rate: RateModel.Rate
  private let hitLogs: [Double]
  private let missLogs: [Double]
  private let sumLogs: [Double]

  init(_ rate: RateModel.Rate, maxRuns: Int) {
    self.rate = rate
    switch rate {
    case .pinned(let value):
      hitLogs = [log(value)]
      missLogs = [log(1 - value)]
      sumLogs = []
    case .beta(let a, let b):
      hitLogs = Self.risingLogs(a, maxRuns)
      missLogs = Self.risingLogs(b, maxRuns)
      sumLogs = Self.risingLogs(a + b, maxRuns)
    }
  }

  /// The logarithm of the rising factorial of x, for 0...count factors.
  private static func risingLogs(_ x: Double, _ count: Int) -> [Double] {
    var logs = [0.0]
    logs.reserveCapacity(count + 1)
    for step in 0..<max(0, count) { logs.append(logs[step] + log(x + Double(step))) }
    return logs
  }

  func logLikelihood(hits: Int, misses: Int) -> Double {
    switch rate {
    case .pinned:
      return (hits == 0 ? 0 : Double(hits) * hitLogs[0])
        + (misses == 0 ? 0 : Double(misses) * missLogs[0])
    case .beta:
      return hitLogs[hits] + missLogs[misses] - sumLogs[hits + misses]
    }
  }

  /// P(the next one is a hit).
  func mean(hits: Int, misses: Int) -> Double {
    switch rate {
    case .pinned(let value): value
    case .beta(let a, let b): (a + Double(hits)) / (a + b + Double(hits + misses))
    }
  }
}
