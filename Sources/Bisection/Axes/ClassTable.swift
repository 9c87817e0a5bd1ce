/// Which rows and which columns of a table behave alike, as far as cells were run.
struct ClassTable: Sendable {
  typealias Cell = AxisSearch.Cell

  /// Rows by class; the first of each is its representative.
  let rowClasses: [[Int]]
  /// Columns by class.
  let columnClasses: [[Int]]
  /// The representative of each row.
  private let rowHeads: [Int]
  /// The representative of each column.
  private let columnHeads: [Int]

  /// - Complexity: O(rows x columns x classes).
  init(rows: Int, columns: Int, results: [Cell: CellResult]) {
    rowClasses = Self.classes(of: rows) { first, second in
      Self.agree(
        (0..<columns).lazy.map {
          (results[Cell(row: first, column: $0)], results[Cell(row: second, column: $0)])
        })
    }
    columnClasses = Self.classes(of: columns) { first, second in
      Self.agree(
        (0..<rows).lazy.map {
          (results[Cell(row: $0, column: first)], results[Cell(row: $0, column: second)])
        })
    }
    rowHeads = Self.heads(rowClasses, count: rows)
    columnHeads = Self.heads(columnClasses, count: columns)
  }

  /// What a cell's classes imply, and the cells that it rests on: the representatives' own cell, and what
  /// put the row and the column into their classes; nil where one of them was not run or can't tell.
  func implied(_ cell: Cell, results: [Cell: CellResult]) -> AxisSearch.Knowledge? {
    guard rowHeads.indices.contains(cell.row), columnHeads.indices.contains(cell.column) else {
      return nil
    }
    let row = rowHeads[cell.row]
    let column = columnHeads[cell.column]
    let witness = Cell(row: row, column: column)
    var restsOn: [Cell] = []
    for other in [
      witness, Cell(row: cell.row, column: column), Cell(row: row, column: cell.column),
    ]
    where other != cell && !restsOn.contains(other) {
      restsOn.append(other)
    }
    let said = restsOn.map { results[$0] }
    guard let result = results[witness], result.isDecided, said.allSatisfy({ $0 == result }) else {
      return nil
    }
    return .implied(result, restsOn: restsOn)
  }

  /// Whether two lines agree: nowhere different, and alike in one place at least where both can tell.
  private static func agree(_ pairs: some Sequence<(CellResult?, CellResult?)>) -> Bool {
    var isAlike = false
    for (first, second) in pairs {
      guard let first, let second, first.isDecided, second.isDecided else { continue }
      if first != second { return false }
      isAlike = true
    }
    return isAlike
  }

  /// Puts each number into the first class whose representative it agrees with, or into a new one.
  private static func classes(of count: Int, agree: (Int, Int) -> Bool) -> [[Int]] {
    var classes: [[Int]] = []
    for index in 0..<count {
      if let place = classes.firstIndex(where: { agree($0[0], index) }) {
        classes[place].append(index)
      } else {
        classes.append([index])
      }
    }
    return classes
  }

  private static func heads(_ classes: [[Int]], count: Int) -> [Int] {
    var heads = Array(0..<count)
    for members in classes {
      for member in members { heads[member] = members[0] }
    }
    return heads
  }
}
