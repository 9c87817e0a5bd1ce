/// How one stream's clock lies to another's, found from bursts of events that belong together.
///
/// Both sides print when a grant is refused, each under its own rate limit: counts differ, but bursts begin together. A
/// burst is a run of events without a gap of more than ``Scale/gapSeconds``; what is matched is the begin of bursts, never
/// line with line. The offset is the one at which bursts of the first side begin nearest to bursts of the second, each
/// miss counted by its square up to ``missLimit``.
///
/// How likely as good an agreement is by accident. Let the first side have n bursts of which k match, that is begin within
/// the tolerance t of one of the second side's m bursts, and let those be strewn over a span of W seconds. At an offset
/// that has nothing to do with the two logs a burst meets one of the m with probability f = min(1, 2 t m / W). One match
/// comes free, for it is what the offset was chosen by; of the n m offsets to choose from, those count that the clocks
/// allow: a share s of them, 1 where nothing is known of the clocks. Several scales are tried, c in number. So
///
///     chance = min(1, c s n m P[B(n - 1, f) >= k - 1])
///
/// with B binomial. Bursts are taken as independent of each other; traffic that comes in waves makes the true chance
/// greater, which is why bursts are told apart by a gap.
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
  /// By how much the next time zone fits worse, in squares of misses; nil where only one brings the two sides together, or
  /// zones are not the question.
  let zoneMargin: Double?

  /// What counts as a burst and as a match.
  struct Scale: Sendable, Hashable {
    /// A longer gap begins a new burst.
    let gapSeconds: Double
    /// How far the begins of two bursts that belong together may lie apart.
    let toleranceSeconds: Double
  }

  /// Stamps in whole seconds and lines that wait for a slow console need the first, a bad console the second; stamps in
  /// milliseconds allow the third.
  static let scales = [
    Scale(gapSeconds: 2, toleranceSeconds: 1), Scale(gapSeconds: 2, toleranceSeconds: 2),
    Scale(gapSeconds: 0.5, toleranceSeconds: 0.25),
  ]
  /// From so many tolerances on a burst is missed, and by how much no longer counts.
  private static let missLimit = 2.0
  /// The bursts of each side that count.
  private static let mostBursts = 100

  /// What is known of the two clocks beforehand.
  struct Prior: Sendable {
    /// Where second minus first clock can lie: in one of these; anywhere where there is none.
    var windows: [ClockInterval] = []
    /// How long the second side's log is, in seconds; 0 where that is not known.
    var observedSeconds = 0.0
    /// Whether the offset is a time zone's, but for an error of up to ``ClockBook/clockErrorSeconds``.
    var isZone = false

    func allows(_ offset: Double) -> Bool {
      guard windows.isEmpty || windows.contains(where: { $0.low <= offset && offset <= $0.high })
      else { return false }
      return !isZone || abs(Self.zoneError(offset)) <= ClockBook.clockErrorSeconds
    }

    /// How far an offset lies from a zone's.
    static func zoneError(_ offset: Double) -> Double {
      offset - (offset / ClockBook.zoneStep).rounded() * ClockBook.zoneStep
    }

    /// The share of a range of offsets that is allowed.
    func share(of range: Double) -> Double {
      guard !windows.isEmpty || isZone else { return 1 }
      let total = windows.isEmpty ? .infinity : windows.reduce(0) { $0 + $1.width }
      var width = min(total, range)
      if isZone {
        let zones = (width / ClockBook.zoneStep).rounded(.up)
        width = min(width, zones * 2 * ClockBook.clockErrorSeconds)
      }
      return range > 0 ? min(1, width / range) : 1
    }
  }

  /// The best alignment; nil where either side has no event, or no two bursts can lie so.
  ///
  /// - Parameters: times in seconds on each side's own clock, in any order; what is known of the clocks.
  /// - Complexity: (nm)² log m for n and m bursts, of which the first 100 of each side count.
  static func find(
    first: [Double], second: [Double], prior: Prior = Prior()
  ) -> BurstAlignment? {
    // A stamp in whole seconds is on average half a second early.
    let left = centred(first)
    let right = centred(second)
    var best: BurstAlignment?
    for scale in scales {
      if scale.toleranceSeconds < 1, isWhole(first) || isWhole(second) { continue }
      guard let found = find(left, right, scale: scale, prior: prior) else { continue }
      // Where lines wait by more than this, a few of them agree so closely by accident, at a wrong offset.
      if scale.toleranceSeconds < 1, found.matched * 2 < found.bursts { continue }
      if let known = best, known.chance <= found.chance { continue }
      best = found
    }
    return best
  }

  private static func isWhole(_ times: [Double]) -> Bool {
    times.allSatisfy { $0.rounded() == $0 }
  }

  private static func centred(_ times: [Double]) -> [Double] {
    isWhole(times) ? times.map { $0 + 0.5 } : times
  }

  private static func find(
    _ first: [Double], _ second: [Double], scale: Scale, prior: Prior
  ) -> BurstAlignment? {
    let left = Array(begins(first, scale: scale).prefix(mostBursts))
    let right = Array(begins(second, scale: scale).prefix(mostBursts))
    guard let start = right.first, let end = right.last, let leftStart = left.first,
      let leftEnd = left.last
    else { return nil }
    var best: (cost: Double, offset: Double)?
    var costs: [Int: Double] = [:]
    for burst in left {
      for other in right {
        let offset = other - burst
        guard prior.allows(offset) else { continue }
        let cost = cost(of: offset, left, right, scale: scale, prior: prior)
        if prior.isZone { costs[zone(offset)] = min(costs[zone(offset)] ?? .infinity, cost) }
        if let known = best, known.cost <= cost { continue }
        best = (cost, offset)
      }
    }
    guard let best else { return nil }
    let matches = matches(at: best.offset, left, right, scale: scale)
    let interval = interval(of: matches, bursts: left.count, scale: scale)
    let span = max(end - start, prior.observedSeconds, 2 * scale.toleranceSeconds)
    let meets = min(1, 2 * scale.toleranceSeconds * Double(right.count) / span)
    let tail = binomialTail(
      trials: left.count - 1, atLeast: matches.count - 1, probability: meets)
    let offsets = Double(left.count * right.count) * prior.share(of: span + leftEnd - leftStart)
    return BurstAlignment(
      offsetSecondsLow: interval.low, offsetSecondsHigh: interval.high, matched: matches.count,
      bursts: left.count, chance: min(1, Double(scales.count) * offsets * tail),
      zoneMargin: costs.filter { $0.key != zone(best.offset) }.values.min().map { $0 - best.cost })
  }

  /// The number of the zone that an offset is nearest to.
  private static func zone(_ offset: Double) -> Int { Int((offset / ClockBook.zoneStep).rounded()) }

  /// How badly an offset fits: squares of misses, and a little for a clock far from its zone.
  private static func cost(
    of offset: Double, _ left: [Double], _ right: [Double], scale: Scale, prior: Prior
  ) -> Double {
    var cost = 0.0
    for burst in left {
      let miss = abs(SortedTimes.distance(from: burst + offset, to: right)) / scale.toleranceSeconds
      cost += min(miss * miss, missLimit * missLimit)
    }
    guard prior.isZone else { return cost }
    let error = Prior.zoneError(offset) / (ClockBook.clockErrorSeconds / 4)
    return cost + min(error * error, 1)
  }

  /// The offsets of the pairs that match at one.
  private static func matches(
    at offset: Double, _ left: [Double], _ right: [Double], scale: Scale
  ) -> [Double] {
    // The pair that an offset was taken from has a jitter of its own: settle on the middle of its matches first.
    var centre = offset
    var found: [Double] = []
    for _ in 0..<2 {
      found = left.compactMap { begin in
        let distance = SortedTimes.distance(from: begin + centre, to: right)
        return abs(distance) <= scale.toleranceSeconds ? centre + distance : nil
      }.sorted()
      guard !found.isEmpty else { return [offset] }
      centre = found[found.count / 2]
    }
    return found
  }

  /// Where the offset lies: between the outer tenths of the matches, and half a tolerance more; never wider than 4 s.
  private static func interval(
    of matches: [Double], bursts: Int, scale: Scale
  ) -> ClockInterval {
    // Where a part of the bursts misses, lines wait by more than the tolerance, and the middle is less sure.
    let isWhole = matches.count * 5 >= bursts * 4
    let margin = max(isWhole ? 0.25 : 1, scale.toleranceSeconds / 2)
    let tenth = matches.count / 10
    let middle = matches[matches.count / 2]
    return ClockInterval(
      low: max(matches[tenth] - margin, middle - 2),
      high: min(matches[matches.count - 1 - tenth] + margin, middle + 2))
  }

  /// The times at which bursts begin, ascending.
  static func begins(_ times: [Double], scale: Scale = scales[0]) -> [Double] {
    var begins: [Double] = []
    var last = -Double.infinity
    for time in times.sorted() {
      if time - last > scale.gapSeconds { begins.append(time) }
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
