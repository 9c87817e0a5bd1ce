/// How much prior weight of window starts, and how many window ends, lie in each segment.
struct EdgeSizes {
  /// By segment: sum of the weights of possible starts, 0...last.
  var starts: [Double]
  /// By segment: the number of possible ends, 1...last.
  var ends: [Double]
  /// By segment: the weight of starts times ends above them, both inside.
  var inside: [Double]

  /// The prior weight of all windows from one segment to another.
  func mass(_ start: Int, _ end: Int) -> Double {
    start == end ? inside[start] : starts[start] * ends[end]
  }
}

extension Posterior {
  /// The sizes of the segments; `segments` as of `segments()`.
  func edgeSizes(_ segments: [Int]) -> EdgeSizes {
    let zeros = Array(repeating: 0.0, count: tested.count + 1)
    var sizes = EdgeSizes(starts: zeros, ends: zeros, inside: zeros)
    for index in 0...last {
      let segment = segments[index]
      if index > 0 {
        // Starts below this one in its segment can end here.
        sizes.inside[segment] += sizes.starts[segment]
        sizes.ends[segment] += 1
      }
      sizes.starts[segment] += prior.windowStarts[index]
    }
    return sizes
  }
}
