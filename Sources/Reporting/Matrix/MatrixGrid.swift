internal import Bisection

/// The grid of one guest in plain text, at most as wide as the page.
///
/// Where words fit, cells are words, an implied one in parentheses. Otherwise they are letters, an implied
/// one small, under labels written downwards; where even that is too wide, the columns are cut in blocks.
struct MatrixGrid {
  let report: MatrixReport
  let guest: Int
  let width: Int
  let ink: Ink

  /// The lines, indented by two blanks.
  func lines() -> [String] {
    let names = report.restoreHosts.map(Self.label)
    let cells = report.saveHosts.indices.map { save in names.indices.map { word(save, $0) } }
    let widths = names.indices.map { column in
      max(names[column].count, cells.map { $0[column].count }.max() ?? 0)
    }
    let needed = Self.indent.count + labelWidth + widths.reduce(0) { $0 + 2 + $1 }
    return needed <= width ? worded(names, cells, widths) : lettered()
  }

  /// Whether the cells are letters, so that the reader must be told what they mean.
  static func usesLetters(_ report: MatrixReport, width: Int) -> Bool {
    report.guests.indices.contains { guest in
      let grid = MatrixGrid(report: report, guest: guest, width: width, ink: Ink(isOn: false))
      return grid.lines().first?.hasSuffix(Self.downwards) ?? false
    }
  }

  /// The letter of a result.
  static func letter(_ result: CellResult) -> String {
    switch result {
    case .works: "W"
    case .partly: "P"
    case .loses: "L"
    case .fails: "F"
    case .other: "O"
    case .unclear: "U"
    }
  }

  /// A host's name as a label: one that is endless would be a tower when it is written downwards.
  private static func label(_ name: String) -> String { VisibleText.line(name, limit: 80) }

  private static let indent = "  "
  private static let downwards = "restored on (downwards):"

  private var labels: [String] {
    let names = report.saveHosts.map(Self.label)
    let longest = names.map(\.count).max() ?? 0
    return longest > width / 2 ? LabelShortener.short(names) : names
  }

  private var labelWidth: Int { max(labels.map(\.count).max() ?? 0, "saved on".count) }

  private func cell(_ save: Int, _ restore: Int) -> MatrixReport.Cell? {
    report.cell(MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore))
  }

  private func word(_ save: Int, _ restore: Int) -> String {
    guard let cell = cell(save, restore), let result = cell.result else { return "?" }
    return cell.basis == .implied ? "(\(result.rawValue))" : result.rawValue
  }

  private func worded(_ names: [String], _ cells: [[String]], _ widths: [Int]) -> [String] {
    let head = padded("saved on", labelWidth) + "  restored on"
    let columns = names.indices.map { "  " + padded(names[$0], widths[$0]) }.joined()
    var lines = [head, padded("", labelWidth) + columns]
    for (save, row) in cells.enumerated() {
      lines.append(
        padded(labels[save], labelWidth)
          + row.indices.map { "  " + painted(padded(row[$0], widths[$0]), save, $0) }.joined())
    }
    return lines.map { Self.indent + trimmed($0) }
  }

  private func lettered() -> [String] {
    let short = LabelShortener.short(report.restoreHosts.map(Self.label))
    let room = max(1, (width - Self.indent.count - labelWidth - 1) / 2)
    var lines: [String] = []
    for start in stride(from: 0, to: short.count, by: room) {
      let columns = start..<min(start + room, short.count)
      if !lines.isEmpty { lines.append("") }
      lines.append(padded("saved on", labelWidth) + "  " + Self.downwards)
      let depth = short[columns].map(\.count).max() ?? 0
      for level in 0..<depth {
        let letters = columns.map { " \(Self.character(level, of: short[$0], depth: depth))" }
        lines.append(padded("", labelWidth) + " " + letters.joined())
      }
      for save in report.saveHosts.indices {
        lines.append(
          padded(labels[save], labelWidth) + " "
            + columns.map { " " + painted(letter(save, $0), save, $0) }.joined())
      }
    }
    return lines.map { $0.isEmpty ? "" : Self.indent + trimmed($0) }
  }

  private func letter(_ save: Int, _ restore: Int) -> String {
    guard let cell = cell(save, restore), let result = cell.result else { return "?" }
    let letter = Self.letter(result)
    return cell.basis == .implied ? letter.lowercased() : letter
  }

  /// A label's character at a level; labels stand on the grid, so the shorter ones begin lower.
  private static func character(_ level: Int, of label: String, depth: Int) -> Character {
    let place = level - (depth - label.count)
    return place < 0 ? " " : Array(label)[place]
  }

  private func painted(_ text: String, _ save: Int, _ restore: Int) -> String {
    guard let result = cell(save, restore)?.result else { return ink.faint(text) }
    return result.isFailure ? ink.bad(text) : result == .works ? ink.good(text) : ink.faint(text)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
