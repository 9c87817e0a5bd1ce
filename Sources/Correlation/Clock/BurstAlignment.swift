/// How one stream's clock lies to another's, found from bursts of events that belong together.
///
/// Both sides print when a grant is refused, each under its own rate limit: counts differ, but bursts begin together. A
/// burst is a run of events without a gap of more than ``burstGapSeconds``; what is matched is the begin of bursts, never
/// line with line.
///
/// The offset is the one at which the most bursts of the first side begin within ``toleranceSeconds`` of a burst of the
/// second. How likely that is by accident: let the first side have n bursts of which k match, the second m bursts within
/// a span of W seconds. At a random offset a burst meets one of the m with probability f = min(1, 2 tm/W), t being the
/// tolerance. One match comes free, for it is what the offset was chosen by, and there are nm offsets to choose from, so
/// chance = min(1, nm P[B(n - 1, f) >= k - 1]) with B binomial.
struct BurstAlignment: Sendable, Hashable {
  /// Second clock minus first clock, the least that the matched bursts allow.
  let offsetSecondsLow: Double
  /// The same, the most.
  let offsetSecondsHigh: Double
  /// How many bursts of the first side matched.
  let matched: Int
  /// How many bursts the first side has.
  let bursts: Int
  /// How likely so many matches are by accident, 0...1.
  let chance: Double

  /// A longer gap begins a new burst.
  static let burstGapSeconds = 2.0
  /// How far the begins of two bursts that belong together may lie apart: stamps in whole seconds, and lines that wait for
  /// a slow console.
  static let toleranceSeconds = 1.0

  /// The best alignment; nil where either side has no event.
  ///
  /// - Parameters: times in seconds on each side's own clock, in any order.
  /// - Complexity: (nm)² for n and m bursts, of which the first 200 of each side count.
  static func find(first: [Double], second: [Double]) -> BurstAlignment? {
    let left = Array(begins(first).prefix(200))
    let right = Array(begins(second).prefix(200))
    guard let start = right.first, let end = right.last, !left.isEmpty else { return nil }
    var best: (matched: Int, spread: Double, offsets: [Double])?
    for burst in left {
      for other in right {
        let offset = other - burst
        let offsets = left.compactMap { begin -> Double? in
          let distances = right.map { $0 - begin - offset }
          guard let nearest = distances.min(by: { abs($0) < abs($1) }),
            abs(nearest) <= toleranceSeconds
          else { return nil }
          return offset + nearest
        }
        let spread = (offsets.max() ?? 0) - (offsets.min() ?? 0)
        if offsets.count > best?.matched ?? 0
          || offsets.count == best?.matched && spread < best?.spread ?? .infinity
        {
          best = (offsets.count, spread, offsets)
        }
      }
    }
    guard let best, let low = best.offsets.min(), let high = best.offsets.max() else { return nil }
    let span = max(end - start, 2 * toleranceSeconds)
    let meets = min(1, 2 * toleranceSeconds * Double(right.count) / span)
    let tail = binomialTail(trials: left.count - 1, atLeast: best.matched - 1, probability: meets)
    return BurstAlignment(
      offsetSecondsLow: low - toleranceSeconds / 2, offsetSecondsHigh: high + toleranceSeconds / 2,
      matched: best.matched, bursts: left.count,
      chance: min(1, Double(left.count * right.count) * tail))
  }

  /// The times at which bursts begin, ascending.
  static func begins(_ times: [Double]) -> [Double] {
    var begins: [Double] = []
    var last = -Double.infinity
    for time in times.sorted() {
      if time - last > burstGapSeconds { begins.append(time) }
      last = time
    }
    return begins
  }

  /// P[B(n, p) >= k].
  static func binomialTail(trials: Int, atLeast: Int, probability: Double) -> Double {
    if atLeast <= 0 { return 1 }
    if atLeast > trials { return 0 }
    if probability >= 1 { return 1 }
    // Terms from the first one up, each from the one before: no factorials, nothing that overflows.
    var term = 1.0
    for _ in 0..<trials { term *= 1 - probability }
    var total = 0.0
    for count in 0...trials {
      if count > 0 {
        term *= Double(trials - count + 1) / Double(count) * probability / (1 - probability)
      }
      if count >= atLeast { total += term }
    }
    return min(1, total)
  }
}
