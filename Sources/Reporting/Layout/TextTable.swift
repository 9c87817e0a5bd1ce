/// Rows with aligned columns, for text.
struct TextTable {
  /// How a column's cells stand.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]]

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
  func lines(indent: Int) -> [String] {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        if column > 0 { line += "  " }
        line += alignments[column] == .right ? padding + cell : cell + padding
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
