/// Where to cut a stretch of suspects that are not suspected alike, or do not cost alike.
///
/// The run that is expected to tell most per cost comes first: cutting off the share p of what is suspected tells
/// h(p) bits. With equal weights and costs that is the middle.
struct WeightedSplit {
  /// Known good, below the suspects.
  let low: Int
  /// The newest suspect.
  let high: Int
  /// How much each suspect is suspected; from `low + 1` on.
  private let weights: [Double]
  private let total: Double

  init(low: Int, high: Int, weight: (Int) -> Double) {
    self.low = low
    self.high = high
    weights = ((low + 1)...high).map(weight)
    total = weights.reduce(0, +)
  }

  /// The share of what is suspected that lies at or below a position.
  func share(upTo index: Int) -> Double {
    total > 0 ? weights.prefix(index - low).reduce(0, +) / total : 0
  }

  /// How many bits a run there tells.
  func bits(at index: Int) -> Double { binaryEntropy(share(upTo: index)) }

  /// Up to `count` positions strictly between, the first the most telling per cost.
  func picks(count: Int, cost: (Int) -> Double) -> [Int] {
    guard count > 0, high - low > 1, total > 0 else { return [] }
    if count == 1 { return [best(cost)] }
    var picks: [Int] = []
    var sum = 0.0
    var part = 1
    for index in (low + 1)..<high {
      sum += weights[index - low - 1]
      guard part <= count, sum >= total * Double(part) / Double(count + 1) - 1e-12 * total else {
        continue
      }
      picks.append(index)
      // One heavy suspect can hold several parts: it is cut off once, and the rest shared out.
      while part <= count, sum >= total * Double(part) / Double(count + 1) - 1e-12 * total {
        part += 1
      }
    }
    // Nothing but the newest suspect is heavy: it is told from the others.
    return picks.isEmpty ? [high - 1] : picks
  }

  private func best(_ cost: (Int) -> Double) -> Int {
    let middle = low + (high - low) / 2
    var best = middle
    var bestScore = -1.0
    var sum = 0.0
    for index in (low + 1)..<high {
      sum += weights[index - low - 1]
      let score = binaryEntropy(sum / total) / cost(index)
      let isNearer = abs(index - middle) < abs(best - middle)
      if score > bestScore * (1 + 1e-9) || (score > bestScore * (1 - 1e-9) && isNearer) {
        best = index
        bestScore = max(score, bestScore)
      }
    }
    return best
  }
}

extension Problem {
  /// True where all builds are suspected alike and cost alike.
  var isEven: Bool {
    let suspects = builds.dropFirst()
    guard let first = suspects.first else { return true }
    return suspects.allSatisfy {
      $0.weight == first.weight && $0.cost == first.cost
        && ($0.repeatCost ?? $0.cost) == first.cost
    }
  }

  /// What a run on a build costs now.
  func cost(of index: Int, isThere: Bool) -> Double {
    let build = builds[index]
    let cost = isThere ? build.repeatCost ?? build.cost : build.cost
    return cost.isFinite && cost > 0 ? cost : 1
  }

  /// How much each build is suspected; the good end not at all.
  var suspicion: [Double] {
    Prior(problem: self, older: 0, noChange: 0, windows: 0).culprits
  }
}
