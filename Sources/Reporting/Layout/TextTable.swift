/// Rows with aligned columns, for text; cells that are too wide together are wrapped within their columns.
struct TextTable {
  /// How a column's cells stand.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]]

  /// No column of text is made narrower, whatever the page.
  private static let narrowest = 20

  /// A table with its headings.
  init(_ headings: [(String, Alignment)]) {
    alignments = headings.map(\.1)
    rows = [headings.map(\.0)]
  }

  /// Adds a row; cells are made visible, missing ones are empty.
  mutating func add(_ cells: [String]) {
    rows.append(alignments.indices.map { $0 < cells.count ? VisibleText.line(cells[$0]) : "" })
  }

  /// The lines, without spaces at their ends.
  func lines(indent: Int, width: Int) -> [String] {
    let widths = widths(in: width - indent - 2 * max(0, alignments.count - 1))
    return rows.flatMap { row in
      let cells = row.indices.map { wrapped(row[$0], column: $0, width: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        var line = String(repeating: " ", count: indent)
        for (column, pieces) in cells.enumerated() {
          let piece = index < pieces.count ? pieces[index] : ""
          let padding = String(repeating: " ", count: max(0, widths[column] - piece.count))
          if column > 0 { line += "  " }
          line += alignments[column] == .right ? padding + piece : piece + padding
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
      }
    }
  }

  /// The columns' widths: as wide as their cells, or where that is too much the widest of text narrowed.
  private func widths(in room: Int) -> [Int] {
    var widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let narrowable = widths.indices.filter {
        alignments[$0] == .left && widths[$0] > Self.narrowest
      }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// A cell's lines; a word wider than its column is broken, but in the last column, where it disturbs nothing.
  private func wrapped(_ cell: String, column: Int, width: Int) -> [String] {
    if cell.count <= width { return [cell] }
    let lines = Paragraphs.wrap(cell, width: width)
    if column == alignments.count - 1 { return lines }
    return lines.flatMap { line in
      var rest = Substring(line)
      var pieces: [String] = []
      while rest.count > width {
        pieces.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return pieces + [String(rest)]
    }
  }
}
