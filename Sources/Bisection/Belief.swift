private import Glibc

/// What the answers so far make probable.
public struct Belief: Sendable, Hashable {
  /// By build index, P(that build brought the fault in and it stayed).
  ///
  /// `[0]` is P(the fault is older than the good end).
  public var culprits: [Double]
  /// P(no build is bad).
  public var noChange: Double
  /// P(the fault came in and was taken back).
  public var windows: Double
  /// The build above which the most probable culprit lies.
  public var lastGood: Int
  /// The most probable first bad build.
  public var firstBad: Int
  /// How probable that is.
  public var probability: Double
  /// P(a bad build passes), as learned.
  public var falseNegativeRate: Double
  /// P(a good build fails), as learned.
  public var falsePositiveRate: Double
  /// How many bits are missing to a certain answer.
  public var entropyBits: Double
  /// About how many more runs among builds it takes, confirmations included.
  public var runsLeft: Double
}

extension Bisector {
  /// What the answers so far make probable, with the beliefs about noise that the options stand for.
  public var belief: Belief {
    let search = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
    let posterior = search.posterior
    let last = problem.last
    let leader = search.leader()
    let sizes = posterior.edgeSizes(posterior.segments())
    let windows = posterior.windows.reduce(0) {
      $0 + $1.density * sizes.mass($1.start, $1.end)
    }
    let firstBad = leader?.firstBad ?? last
    let evidence = search.evidence(under: leader)
    let entropy = posterior.steps.reduce(0) { $0 - ($1 > 0 ? $1 * log2($1) : 0) }
    var belief = Belief(
      culprits: Array(posterior.steps[0...last]), noChange: posterior.steps[last + 1],
      windows: windows, lastGood: leader?.lastGood ?? 0, firstBad: firstBad,
      probability: leader?.probability ?? 0, falseNegativeRate: 1 - evidence.failIfBad,
      falsePositiveRate: evidence.failIfGood, entropyBits: entropy, runsLeft: 0)
    belief.runsLeft = weighsAnswers ? noisyRunsLeft(belief) : exactRunsLeft
    return belief
  }

  /// Entropy over capacity, and what it takes to tell the leader from its neighbours.
  private func noisyRunsLeft(_ belief: Belief) -> Double {
    let fn = min(max(belief.falseNegativeRate, 0.01), 0.9)
    let fp = min(max(belief.falsePositiveRate, 1e-3), 0.9 * (1 - fn))
    let error = max(1e-6, 1 - belief.probability)
    let wanted = max(0, log2(error / (1 - options.confidence)))
    // Divergence of a passing run on a good build from one on a bad build, in bits.
    let divergence = fp * log2(fp / (1 - fn)) + (1 - fp) * log2((1 - fp) / fn)
    let capacity = max(1e-3, channelCapacity(falsePositiveRate: fp, falseNegativeRate: fn))
    return belief.entropyBits / capacity + wanted / max(1e-3, divergence)
  }

  private var exactRunsLeft: Double {
    let gap = ExactSearch(problem: problem, options: options, ledger: ledger, running: []).gap
    let confirmations =
      max(0, options.confirmations - ledger.builds[gap.high].failed)
      + max(0, options.confirmations - ledger.builds[gap.low].passed)
    let halvings = log2(Double(gap.suspects)).rounded(.up)
    // A run that ends the search confirms as well.
    return halvings + Double(max(0, confirmations - (halvings > 0 ? 1 : 0)))
  }
}

/// The capacity of the binary asymmetric channel: the most bits that one run can tell.
func channelCapacity(falsePositiveRate fp: Double, falseNegativeRate fn: Double) -> Double {
  let rest = 1 - fp - fn
  guard rest > 1e-9 else { return 0 }
  return (fp * binaryEntropy(fn) - (1 - fn) * binaryEntropy(fp)) / rest
    + log2(1 + exp2((binaryEntropy(fp) - binaryEntropy(fn)) / rest))
}
