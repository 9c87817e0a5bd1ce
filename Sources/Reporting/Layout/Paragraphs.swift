/// Plain text set to a width: wrapped prose with a hanging indent, and lines that are never broken.
///
/// Everything added is made visible first. Words longer than the width stand alone on a line and overhang.
struct Paragraphs {
  /// How many columns prose may take.
  let width: Int
  private(set) var text = ""

  init(width: Int) { self.width = max(40, width) }

  /// An empty line, unless there is one already or nothing before it.
  mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A line of our own making, as it is: it may hold colour.
  mutating func raw(_ line: String) { text += line + "\n" }

  /// A line that is quoted and so never broken.
  mutating func quote(_ line: String, indent: Int) {
    text += String(repeating: " ", count: indent) + VisibleText.line(line) + "\n"
  }

  /// Prose, wrapped; its first line begins with `label`, and the others stand below its text.
  ///
  /// `paint` colours the label, or the whole where there is no label.
  mutating func prose(
    _ words: String, indent: Int = 0, label: String = "", paint: (String) -> String = { $0 }
  ) {
    let hanging = indent + label.count
    // A catalogue's text may be folded over lines; a line end in prose is only a space.
    let flat = String(words.map { $0.isNewline ? " " : $0 })
    let lines = Self.wrap(VisibleText.line(flat, limit: 20_000), width: width - hanging)
    for (index, line) in lines.enumerated() {
      let head =
        index == 0
        ? String(repeating: " ", count: indent) + paint(label)
        : String(repeating: " ", count: hanging)
      let body = label.isEmpty ? paint(line) : line
      text += (line.isEmpty ? Self.trimmed(head) : head + body) + "\n"
    }
  }

  /// A table as wide as the page at most; columns of numbers stand to the right.
  mutating func table(_ headings: [String], _ rows: [[String]], indent: Int) {
    var table = TextTable(headings.map { ($0, Self.isNumeric($0) ? .right : .left) })
    for row in rows { table.add(row) }
    for line in table.lines(indent: indent, width: width) { text += line + "\n" }
  }

  /// Whether a column of ours holds numbers.
  static func isNumeric(_ heading: String) -> Bool {
    ["run", "attempt", "seconds", "lines", "recognised"].contains(heading)
  }

  /// Words filled into lines of a width; at least one line, broken at spaces only.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let size = word.count
      if !line.isEmpty, length + 1 + size > max(20, width) {
        lines.append(line)
        line = ""
        length = 0
      }
      if !line.isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += size
    }
    lines.append(line)
    return lines
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
