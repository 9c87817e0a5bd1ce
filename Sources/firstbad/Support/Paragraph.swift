/// Text wrapped for a terminal.
enum Paragraph {
  /// The lines of a text, each at most `width` columns wide; a word that is longer stands alone on its line.
  ///
  /// - Parameters:
  ///   - first: what stands in front of the first line.
  ///   - indent: the blanks in front of the others; as many as `first` is long unless given.
  static func lines(
    _ text: String, first: String = "", indent: Int? = nil, width: Int = 80
  ) -> [String] {
    let blanks = String(repeating: " ", count: indent ?? first.count)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (blanks, true)
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }
}
