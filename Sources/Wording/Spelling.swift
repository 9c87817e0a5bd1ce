/// "Did you mean": the nearest of some known words.
public enum Spelling {
  /// The known word nearest to a given one, if at most a third of its letters differ.
  ///
  /// Of equals one of the same length goes before others, then the one that begins alike for longest (`1.0.40` for `1.0.41`),
  /// then the first by name.
  ///
  /// - Complexity: the product of the lengths for each known word; of hostile words only the first 200 bytes count.
  public static func nearest(to word: String, in known: [String]) -> String? {
    let limit = max(1, min(word.utf8.count, 200) / 3)
    let ranked = known.map { name in
      (
        distance(word, name), name.utf8.count == word.utf8.count ? 0 : 1,
        -zip(name.utf8, word.utf8).prefix { $0 == $1 }.count, name
      )
    }
    return ranked.filter { $0.0 <= limit }.min { $0 < $1 }?.3
  }

  /// Insertions, deletions, changes and swaps of neighbours between two words, in bytes, without regard to case.
  ///
  /// The optimal string alignment distance.
  public static func distance(_ first: String, _ second: String) -> Int {
    let left = Array(first.lowercased().utf8.prefix(200))
    let right = Array(second.lowercased().utf8.prefix(200))
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
