/// The stretch between a position that passes and one that fails, and where to look in it next.
///
/// Positions above `low` up to and including `high` are the suspects; what lies strictly between
/// can be run. The same rule serves builds and prefixes of changes.
struct Gap {
  /// The highest position known to pass.
  var low: Int
  /// The lowest position known to fail, above `low`.
  var high: Int
  /// Positions strictly between that cannot be tested, ascending.
  var untestable: [Int]
  /// Positions strictly between that are being run now, ascending.
  var running: [Int]

  /// True if positions outside the gap cannot be tested either: then it is not just one block.
  var isStrewn = false

  /// How many untestable positions must have been seen before what lies between them is taken to
  /// be untestable, too.
  ///
  /// Seven, as chance untestable builds (three in ten) are seen seven times in a row once in 4,500
  /// gaps; more for a block wider than twenty, which is less likely to be one, and where builds
  /// outside are known to be untestable as well.
  var blockEvidence: Int { isStrewn ? 20 : min(14, 7 + max(0, suspects - 21)) }

  /// How many suspects there are.
  var suspects: Int { high - low }

  /// Up to `count` positions to run, the most telling first; empty when there is nothing left.
  ///
  /// Without untestable positions they cut the suspects into equal parts. With some, they are
  /// taken for one block, and its two edges are searched by halving: about 2 log2(width) runs
  /// instead of its width. Then the block's inside is spot-checked.
  func picks(count: Int) -> [Int] {
    guard count > 0, suspects > 1 else { return [] }
    if untestable.isEmpty && running.isEmpty {
      var picks: [Int] = []
      for part in 1...min(count, suspects - 1) {
        picks.append(low + suspects * part / (min(count, suspects - 1) + 1))
      }
      return picks
    }
    var busy = running
    var picks: [Int] = []
    while picks.count < count, let pick = pick(busy: busy) {
      picks.append(pick)
      busy = (busy + [pick]).sorted()
    }
    return picks
  }

  private func pick(busy: [Int]) -> Int? {
    guard let first = untestable.first, let last = untestable.last else {
      return middle(ofLargest: [low] + busy + [high])
    }
    let below = [low] + busy.filter { $0 < first } + [first]
    let above = [last] + busy.filter { $0 > last } + [high]
    let widest = { (bounds: [Int]) in zip(bounds.dropFirst(), bounds).map { $0 - $1 }.max() ?? 0 }
    let order = widest(above) > widest(below) ? [above, below] : [below, above]
    for bounds in order {
      if let pick = middle(ofLargest: bounds) { return pick }
    }
    guard untestable.count + busy.count < blockEvidence else { return nil }
    let inside = (untestable + busy).sorted()
    return middle(ofLargest: inside)
  }

  /// The middle of the widest stretch between neighbouring bounds, nil if all of them touch.
  private func middle(ofLargest bounds: [Int]) -> Int? {
    var best: (width: Int, low: Int)?
    for (low, high) in zip(bounds, bounds.dropFirst()) where high - low > (best?.width ?? 1) {
      best = (high - low, low)
    }
    return best.map { $0.low + $0.width / 2 }
  }
}
