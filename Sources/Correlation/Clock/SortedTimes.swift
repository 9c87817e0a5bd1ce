/// Looks up ascending times.
enum SortedTimes {
  /// The nearest of some ascending times minus a time, in their unit; infinite where there are none.
  ///
  /// - Complexity: log n.
  static func distance(from time: Double, to times: [Double]) -> Double {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    let after = low < times.count ? times[low] - time : .infinity
    let before = low > 0 ? times[low - 1] - time : -.infinity
    return abs(after) < abs(before) ? after : before
  }
}
