/// The windows that cover a build, summed by segment for `InformationGain`.
struct WindowCover {
  /// All windows with every build good.
  var base = InformationGain.Sum()
  private var across: [InformationGain.Sum]
  private var fromStarts: [InformationGain.Sum]
  private var fromEnds: [InformationGain.Sum]
  private var within: [InformationGain.Sum]
  private let sizes: EdgeSizes

  init(_ posterior: Posterior, segments: [Int]) {
    let count = posterior.tested.count + 1
    let zeros = Array(repeating: InformationGain.Sum(), count: count)
    across = Array(repeating: InformationGain.Sum(), count: count + 1)
    fromStarts = zeros
    fromEnds = zeros
    within = zeros
    sizes = posterior.edgeSizes(segments)
    for item in posterior.windows where item.density > 0 {
      base.addGood(item.evidence, item.density * sizes.mass(item.start, item.end))
      if item.start == item.end {
        within[item.start].addTurn(item.evidence, item.density)
        continue
      }
      fromStarts[item.start].addTurn(item.evidence, item.density * sizes.ends[item.end])
      fromEnds[item.end].addTurn(item.evidence, item.density * sizes.starts[item.start])
      guard item.end > item.start + 1 else { continue }
      // Differences first, sums below: it covers the segments strictly between its edges.
      let mass = item.density * sizes.mass(item.start, item.end)
      across[item.start + 1].addTurn(item.evidence, mass)
      var turned = InformationGain.Sum()
      turned.addTurn(item.evidence, mass)
      across[item.end].failure -= turned.failure
      across[item.end].entropy -= turned.entropy
    }
    for index in 1...count {
      across[index].failure += across[index - 1].failure
      across[index].entropy += across[index - 1].entropy
    }
  }

  /// Adds the windows that cover a build: `startsBelow` is the weight of starts in its segment at
  /// or below it, `endsBelow` the number of ends there at or below it.
  func add(
    to sum: inout InformationGain.Sum, segment: Int, startsBelow: Double, endsBelow: Double
  ) {
    let endsAbove = sizes.ends[segment] - endsBelow
    let parts = [
      (across[segment], 1), (fromStarts[segment], startsBelow), (fromEnds[segment], endsAbove),
      (within[segment], startsBelow * endsAbove),
    ]
    for (part, factor) in parts {
      sum.failure += part.failure * factor
      sum.entropy += part.entropy * factor
    }
  }
}
