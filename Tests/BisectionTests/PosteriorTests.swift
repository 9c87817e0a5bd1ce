import Glibc
import TestSupport
import Testing

@testable import Bisection

/// The posterior by its definition: every hypothesis listed, every likelihood multiplied out.
private struct Enumeration {
  var steps: [Double]
  var windows: [ClosedRange<Int>: Double] = [:]
  var bits: [Double]

  init(ledger: Ledger, prior: Prior, components: [RateModel.Component]) {
    let last = ledger.builds.count - 1
    var hypotheses: [(isBad: (Int) -> Bool, prior: Double, step: Int?, window: ClosedRange<Int>?)] =
      []
    hypotheses.append(({ _ in true }, prior.older, 0, nil))
    for culprit in 1...last {
      hypotheses.append(({ $0 >= culprit }, prior.culprits[culprit], culprit, nil))
    }
    hypotheses.append(({ _ in false }, prior.noChange, last + 1, nil))
    if last >= 2 {
      for start in 0..<last {
        for end in (start + 1)...last {
          hypotheses.append(
            (
              { $0 >= start && $0 < end }, prior.windowScale * prior.windowStarts[start],
              nil,
              start...end
            ))
        }
      }
    }
    var masses: [Double] = []
    var failures: [[Double]] = []
    for hypothesis in hypotheses {
      var likelihoods: [Double] = []
      var rates: [(bad: Double, good: Double)] = []
      for component in components {
        var counts = (badPassed: 0, badFailed: 0, goodPassed: 0, goodFailed: 0)
        for (index, tally) in ledger.builds.enumerated() {
          if hypothesis.isBad(index) {
            counts.badPassed += tally.passed
            counts.badFailed += tally.failed
          } else {
            counts.goodPassed += tally.passed
            counts.goodFailed += tally.failed
          }
        }
        let negative = Self.rate(component.falseNegative, counts.badPassed, counts.badFailed)
        let positive = Self.rate(component.falsePositive, counts.goodFailed, counts.goodPassed)
        // A test that fails less often on bad builds than on good ones is none.
        let isTest = negative.next + positive.next < 1
        likelihoods.append(
          isTest ? component.weight * negative.likelihood * positive.likelihood : 0)
        rates.append((1 - negative.next, positive.next))
      }
      let total = likelihoods.reduce(0, +)
      masses.append(hypothesis.prior * total)
      let share = likelihoods.map { total > 0 ? $0 / total : 0 }
      failures.append(
        (0...last).map { index in
          zip(share, rates).reduce(0) {
            $0 + $1.0 * (hypothesis.isBad(index) ? $1.1.bad : $1.1.good)
          }
        })
    }
    let total = masses.reduce(0, +)
    steps = Array(repeating: 0, count: last + 2)
    bits = Array(repeating: 0, count: last + 1)
    for (hypothesis, mass) in zip(hypotheses, masses) {
      if let step = hypothesis.step { steps[step] = mass / total }
      if let window = hypothesis.window { windows[window] = mass / total }
    }
    for index in 0...last {
      var marginal = 0.0
      var conditional = 0.0
      for (mass, failure) in zip(masses, failures) {
        marginal += mass / total * failure[index]
        conditional += mass / total * binaryEntropy(failure[index])
      }
      bits[index] = binaryEntropy(marginal) - conditional
    }
  }

  private static func rate(
    _ rate: RateModel.Rate, _ hits: Int, _ misses: Int
  ) -> (likelihood: Double, next: Double) {
    switch rate {
    case .pinned(let value):
      return (pow(value, Double(hits)) * pow(1 - value, Double(misses)), value)
    case .beta(let a, let b):
      let up = logBeta(a + Double(hits), b + Double(misses)) - logBeta(a, b)
      return (exp(up), (a + Double(hits)) / (a + b + Double(hits + misses)))
    }
  }

  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(a, &sign) + lgamma_r(b, &sign) - lgamma_r(a + b, &sign)
  }
}

@Suite("The posterior over builds and windows")
struct PosteriorTests {
  @Test("is what listing every hypothesis gives, and so is the expected information")
  func enumeration() {
    let mixtures: [[RateModel.Component]] = [
      [.init(weight: 1, falseNegative: .beta(2, 6), falsePositive: .beta(1, 12))],
      [
        .init(weight: 0.8, falseNegative: .pinned(0), falsePositive: .pinned(0)),
        .init(weight: 0.2, falseNegative: .beta(1, 3), falsePositive: .beta(1, 8)),
      ],
      [.init(weight: 1, falseNegative: .pinned(0.3), falsePositive: .pinned(0.1))],
    ]
    for seed in UInt64(0)..<150 {
      var generator = SeededGenerator(seed: seed)
      let last = Int.random(in: 1...8, using: &generator)
      let builds = (0...last).map { index in
        Problem.Build(
          name: "\(index)", weight: Double(Int.random(in: 0...5, using: &generator)))
      }
      let prior = Prior(
        problem: Problem(builds: builds), older: 0.05, noChange: 0.1, windows: 0.2)
      var ledger = Ledger(buildCount: last + 1)
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let index = Int.random(in: 0...last, using: &generator)
        ledger.record(
          Probe(position: .build(index), purpose: .search, explanation: ""),
          Bool.random(using: &generator) ? .good : .bad)
      }
      for components in mixtures {
        let expected = Enumeration(ledger: ledger, prior: prior, components: components)
        let posterior = Posterior(
          ledger: ledger, prior: prior, rates: RateModel(components, maxRuns: ledger.runs + 1))
        #expect(posterior.isPossible, "seed \(seed)")
        for (index, value) in expected.steps.enumerated() {
          #expect(abs(posterior.steps[index] - value) < 1e-9, "seed \(seed), culprit \(index)")
        }
        let segments = posterior.segments()
        for (window, value) in expected.windows {
          let found = posterior.windows.first {
            $0.start == segments[window.lowerBound] && $0.end == segments[window.upperBound]
          }
          let mass = (found?.density ?? -1) * prior.windowStarts[window.lowerBound]
          #expect(abs(mass - value) < 1e-9, "seed \(seed), window \(window)")
        }
        let gain = InformationGain(posterior)
        for (index, value) in expected.bits.enumerated() {
          #expect(abs(gain.bits[index] - value) < 1e-9, "seed \(seed), build \(index)")
        }
      }
    }
  }

  @Test("a weight of nothing ranks a build last but does not exclude it")
  func uniformFloor() {
    var builds = (0...10).map { Problem.Build(name: "\($0)", weight: 1) }
    builds[4].weight = 0
    builds[7].weight = .infinity
    builds[8].weight = -3
    let prior = Prior(problem: Problem(builds: builds), older: 0, noChange: 0.1, windows: 0)
    #expect(abs(prior.culprits.reduce(0, +) - 0.9) < 1e-12)
    #expect(prior.culprits[4] >= 0.9 * Prior.uniformShare / 10 - 1e-12)
    #expect(prior.culprits[4] < prior.culprits[5])
  }

  @Test("the capacity of a channel that errs is the known one")
  func capacity() {
    for (fn, bits) in [(0.1, 0.763), (0.3, 0.504), (0.5, 0.322), (0.7, 0.177)] {
      #expect(
        abs(channelCapacity(falsePositiveRate: 0, falseNegativeRate: fn) - bits) < 5e-4)
    }
    #expect(
      abs(channelCapacity(falsePositiveRate: 0.1, falseNegativeRate: 0.1) - 0.531) < 5e-4)
  }
}
