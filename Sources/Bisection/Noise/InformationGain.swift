private import Glibc

/// How many bits one run on each build is expected to tell about the hypotheses.
///
/// The outcome of a run is one of two, so the mutual information of outcome and hypothesis is
/// h(P(fails)) - sum over hypotheses of P(hypothesis) h(P(fails | hypothesis)), with the error
/// rates integrated out. Both terms are sums over the hypotheses under which the build is bad,
/// which prefix sums give for all builds at once.
///
/// - Complexity: O(T^2 + n) for n builds of which T are tested.
struct InformationGain {
  /// By build: bits.
  let bits: [Double]
  /// By build: P(the next run there fails).
  let failure: [Double]

  init(_ posterior: Posterior) {
    let segments = posterior.segments()
    let last = posterior.last
    let evidence = posterior.stepEvidence
    // Everything good first; then what becomes bad at or below each build is added.
    var base = Sum()
    for index in 0...(last + 1) {
      base.addGood(evidence[segments[index]], posterior.steps[index])
    }
    let windows = WindowCover(posterior, segments: segments)
    base.failure += windows.base.failure
    base.entropy += windows.base.entropy
    var covered = Sum()
    var bits = Array(repeating: 0.0, count: last + 1)
    var failure = bits
    var startsBelow = 0.0
    var endsBelow = 0.0
    for index in 0...last {
      let segment = segments[index]
      if index > 0, segments[index - 1] != segment {
        startsBelow = 0
        endsBelow = 0
      }
      covered.addTurn(evidence[segment], posterior.steps[index])
      startsBelow += posterior.prior.windowStarts[index]
      if index > 0 { endsBelow += 1 }
      var sum = base
      sum.failure += covered.failure
      sum.entropy += covered.entropy
      windows.add(to: &sum, segment: segment, startsBelow: startsBelow, endsBelow: endsBelow)
      failure[index] = min(1, max(0, sum.failure))
      bits[index] = max(0, binaryEntropy(failure[index]) - sum.entropy)
    }
    self.bits = bits
    self.failure = failure
  }

  /// Probability of failing and conditional entropy, summed over hypotheses.
  struct Sum {
    var failure = 0.0
    var entropy = 0.0

    /// A hypothesis under which the build is good.
    mutating func addGood(_ evidence: RateModel.Evidence, _ weight: Double) {
      guard weight > 0 else { return }
      failure += weight * evidence.failIfGood
      entropy += weight * binaryEntropy(evidence.failIfGood)
    }

    /// The same hypothesis once the build is bad under it: the difference.
    mutating func addTurn(_ evidence: RateModel.Evidence, _ weight: Double) {
      guard weight > 0 else { return }
      failure += weight * (evidence.failIfBad - evidence.failIfGood)
      entropy += weight * (binaryEntropy(evidence.failIfBad) - binaryEntropy(evidence.failIfGood))
    }
  }
}

/// The entropy of a coin in bits.
func binaryEntropy(_ chance: Double) -> Double {
  guard chance > 0, chance < 1 else { return 0 }
  return -(chance * log2(chance) + (1 - chance) * log2(1 - chance))
}
