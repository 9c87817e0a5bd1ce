/// The most similar of some names, for "did you mean".
enum NearestName {
  /// The name with the smallest edit distance, if at most a third of the letters differ; the first of equals by name.
  static func nearest(to name: String, in names: [String]) -> String? {
    let limit = max(1, name.count / 3)
    let distances = names.map { ($0, distance(name, $0)) }.filter { $0.1 <= limit }
    return distances.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// Insertions, deletions, changes and swaps of neighbours between two names (optimal string alignment).
  static func distance(_ first: String, _ second: String) -> Int {
    let left = Array(first.lowercased().utf8)
    let right = Array(second.lowercased().utf8)
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let change = left[i - 1] == right[j - 1] ? 0 : 1
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
