/// How likely each build is to be testable at all, told from those that were not.
///
/// Untestable builds come in blocks more often than alone: near one the next is doubtful, between
/// two very much so, and once enough were seen between two testable builds, all that lies between
/// the outermost of them is taken to be untestable.
struct Testability {
  /// By build: P(a run there says something), 0 where it is known or taken not to.
  let chances: [Double]

  /// P(untestable) of a build between two untestable ones, or next to one.
  private static let nextToOne = 0.9

  init(ledger: Ledger, retries: Options.Retries) {
    let tallies = ledger.builds
    var chances = Array(repeating: 1.0, count: tallies.count)
    let untestable = tallies.indices.filter { tallies[$0].isUnusable(retries) }
    guard !untestable.isEmpty else {
      self.chances = chances
      return
    }
    let informative = tallies.indices.filter {
      tallies[$0].informative > 0 && !tallies[$0].isUnusable(retries)
    }
    let share =
      (Double(untestable.count) + 0.5) / (Double(untestable.count + informative.count) + 5)
    var bounds = [-1] + informative + [tallies.count]
    if informative.first == 0 { bounds.removeFirst() }
    for (low, high) in zip(bounds, bounds.dropFirst()) {
      let block = untestable.filter { $0 > low && $0 < high }
      guard let first = block.first, let last = block.last else {
        for index in (low + 1)..<max(low + 1, high) { chances[index] = 1 - share }
        continue
      }
      let gap = Gap(
        low: low, high: high, untestable: block, running: [],
        isStrewn: block.count < untestable.count)
      for index in (low + 1)..<high {
        chances[index] = gap.chance(of: index, first, last, share, nextToOne: Self.nextToOne)
      }
    }
    for index in untestable { chances[index] = 0 }
    self.chances = chances
  }
}

extension Gap {
  fileprivate func chance(
    of index: Int, _ first: Int, _ last: Int, _ share: Double, nextToOne: Double
  ) -> Double {
    let doubt =
      if index < first {
        share + (nextToOne - share) * Double(index - low) / Double(first - low)
      } else if index > last {
        share + (nextToOne - share) * Double(high - index) / Double(high - last)
      } else if untestable.count >= blockEvidence {
        1.0
      } else {
        isStrewn ? max(share, 0.5) : nextToOne
      }
    return 1 - doubt
  }
}

extension Tally {
  /// True where more runs are not worth it: untestable, or nearly every run says nothing.
  func isUnusable(_ retries: Options.Retries) -> Bool {
    isUntestable(retries) || uninformative > 6 + 3 * informative
  }
}
