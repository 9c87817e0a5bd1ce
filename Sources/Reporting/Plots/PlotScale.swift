/// Maps values to pixels, with round numbers for its ticks.
struct PlotScale {
  let low: Double
  let high: Double
  let left: Double
  let right: Double

  /// A scale from `low` to `high`, which may be the same, over pixels.
  init(low: Double, high: Double, left: Double, right: Double) {
    self.low = low.isFinite ? low : 0
    self.high = high.isFinite && high > low ? high : self.low + 1
    self.left = left
    self.right = right
  }

  /// Where a value lies; what is outside lies at the edge.
  func position(_ value: Double) -> Double {
    let share = (value - low) / (high - low)
    return left + (right - left) * min(1, max(0, share.isFinite ? share : 0))
  }

  /// At most about `most` multiples of 1, 2 or 5 times a power of ten within the scale.
  func ticks(most: Int) -> [Double] {
    let rough = (high - low) / Double(max(1, most))
    guard rough > 0, rough.isFinite else { return [low] }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? 10 * power
    var tick = (low / step).rounded(.up) * step
    var ticks: [Double] = []
    while tick <= high + step * 1e-9, ticks.count < 2 * most + 2 {
      ticks.append(abs(tick) < step * 1e-9 ? 0 : tick)
      tick += step
    }
    return ticks
  }
}
