/// "Did you mean": the nearest of some words by edit distance.
public enum Spelling {
  /// The word nearest to a text, nil where none is within a third of its length.
  ///
  /// The first of equally near words wins.
  public static func nearest(to text: String, among words: [String]) -> String? {
    let limit = max(1, min(text.utf8.count, 60) / 3)
    var best: (distance: Int, word: String)?
    for word in words {
      let distance = editDistance(text, word)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, word) }
    }
    return best?.word
  }

  /// How many bytes must be added, removed or replaced (Levenshtein, 1965).
  ///
  /// Only the first 200 bytes of each text count, so that a hostile text costs little.
  public static func editDistance(_ left: String, _ right: String) -> Int {
    let short = Array(left.utf8.prefix(200))
    let long = Array(right.utf8.prefix(200))
    var row = Array(0...long.count)
    for (line, byte) in short.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in long.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[long.count]
  }
}
