import Bisection

/// A table of combinations and how each came out, drawn as a heat map.
struct HeatMap: Sendable, Hashable {
  /// How one combination came out.
  struct Cell: Sendable, Hashable {
    /// What its colour and shape say: `good`, `bad`, or something else; empty where nothing is known.
    let verdict: String
    /// What stands in it where there is room: `works`.
    let label: String
    /// The same in full: `loses, 0 of 25 pings answered`.
    let words: String
  }

  /// Its name in files: letters, digits and hyphens.
  let name: String
  /// What it shows.
  let title: String
  /// What a row is: `saved on`.
  let rowTitle: String
  /// What a column is: `restored on`.
  let columnTitle: String
  /// The rows' names.
  let rows: [String]
  /// The columns' names.
  let columns: [String]
  /// By row, then by column.
  let cells: [[Cell]]

  /// A table with all its parts; rows that are too short are filled with combinations that were not run.
  init(
    name: String, title: String, rowTitle: String, columnTitle: String, rows: [String],
    columns: [String], cells: [[Cell]]
  ) {
    self.name = name
    self.title = title
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }

  func cell(_ row: Int, _ column: Int) -> Cell {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else {
      return Cell(verdict: "", label: "", words: "not known")
    }
    return cells[row][column]
  }

  private static let left = 150.0
  private static let top = 58.0
  private static let rowHeight = 26.0

  /// The drawing: each cell has a colour, a shape and its numbers.
  var plot: Plot {
    var svg = SVG()
    let width = (Plot.width - Self.left - 8) / Double(max(1, columns.count))
    svg.text(
      columnTitle, at: (Self.left, 16), class: "p-soft", room: Plot.width - Self.left - 8)
    svg.text(rowTitle, at: (4, Self.top - 8), class: "p-soft", room: Self.left - 8)
    for (index, name) in columns.enumerated() {
      // Where columns are narrow, every second name stands a line higher.
      let y = width < 90 && index % 2 == 1 ? Self.top - 24 : Self.top - 8
      let middle = Self.left + (Double(index) + 0.5) * width
      let room = width < 90 ? 2 * width - 4 : width - 4
      // The last name ends at the page's edge, not beyond it.
      svg.text(
        name, at: (middle, y), anchor: .middle, room: min(room, 2 * (Plot.width - middle)))
    }
    for (row, name) in rows.enumerated() {
      let y = Self.top + Double(row) * Self.rowHeight
      svg.text(name, at: (Self.left - 6, y + 17), anchor: .end, room: Self.left - 10)
      for column in columns.indices {
        draw(
          cell(row, column), x: Self.left + Double(column) * width, y: y, width: width,
          title: "\(rowTitle) \(name), \(columnTitle) \(columns[column])", on: &svg)
      }
    }
    return Plot(
      name: PlotNames.word(name), title: title, description: words,
      height: Self.top + Double(rows.count) * Self.rowHeight + 10, body: svg.body)
  }

  private func draw(
    _ cell: Cell, x: Double, y: Double, width: Double, title: String, on svg: inout SVG
  ) {
    let style: String
    switch cell.verdict {
    case "": style = "p-cell"
    case "good", "bad": style = "p-cell-\(cell.verdict)"
    default: style = "p-cell-other"
    }
    svg.box(
      x: x, y: y, width: width, height: Self.rowHeight, class: style,
      title: "\(title): \(cell.words)")
    guard !cell.verdict.isEmpty else { return }
    let hasRoom = width >= 30 + TextWidth.of(cell.label)
    svg.mark(
      verdict: cell.verdict, at: (hasRoom ? x + 12 : x + width / 2, y + Self.rowHeight / 2))
    if hasRoom {
      svg.text(cell.label, at: (x + 22, y + 17), room: width - 24)
    }
  }

  private var words: String {
    rows.enumerated().map { row, name in
      let items = columns.indices.map { "\(columns[$0]) \(cell(row, $0).words)" }
      return IncidentReport.sentence("\(rowTitle) \(name): \(items.joined(separator: "; "))")
    }.joined(separator: " ")
  }
}

extension HeatMap {
  /// The cells of one guest.
  init(_ report: MatrixReport, guest: Int, name: String) {
    let cells = report.saveHosts.indices.map { save in
      report.restoreHosts.indices.map { restore in
        Cell(
          report.cell(
            MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore)))
      }
    }
    self.init(
      name: name,
      title: "Guest \(report.guests[guest]): which pairs of hosts it can be moved between",
      rowTitle: "saved on", columnTitle: "restored on", rows: report.saveHosts,
      columns: report.restoreHosts, cells: cells)
  }
}

extension HeatMap.Cell {
  /// A cell of a matrix; one that nobody ran stands in parentheses.
  init(_ cell: MatrixReport.Cell?) {
    guard let cell, let result = cell.result else {
      self.init(verdict: "", label: "", words: "not known")
      return
    }
    let verdict =
      switch result {
      case .works: "good"
      case .loses, .fails: "bad"
      case .partly, .other, .unclear: "other"
      }
    let word = cell.basis == .implied ? "(\(result.rawValue))" : result.rawValue
    var words = result.rawValue + (cell.basis == .implied ? ", not run but implied" : "")
    if let sent = cell.pingsSent, let received = cell.pingsReceived {
      words += ", \(received) of \(Words.count(sent, "ping")) answered"
    }
    self.init(verdict: verdict, label: word, words: words)
  }
}
