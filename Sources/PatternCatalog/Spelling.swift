/// "Did you mean": the nearest of some known words.
public enum Spelling {
  /// The known word nearest to a given one by edit distance; nil where none is near.
  ///
  /// - Complexity: the product of the lengths for each known word.
  public static func nearest(to word: String, in known: [String]) -> String? {
    let limit = max(2, word.count / 3)
    let ranked = known.map { (distance(word, $0), $0) }.filter { $0.0 <= limit }
    return ranked.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }

  /// The Levenshtein distance of two words.
  static func distance(_ first: String, _ second: String) -> Int {
    let left = Array(first)
    let right = Array(second)
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let substituted = previous[column] + (character == other ? 0 : 1)
        current.append(min(substituted, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
