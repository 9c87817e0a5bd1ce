/// Finds what every pair of two axes says in few runs: which cells to run next, and what they imply.
///
/// Hosts that behave alike fall into classes: rows that agree in every column where both were run,
/// columns that agree in every such row. One representative of each class is run in full until no class
/// splits any more (the closing of an observation table, after Angluin, 1987); a cell that was not run
/// then says what its classes' representatives say. So n rows and m columns in r and c classes need about
/// r m + c n runs, not n m.
///
/// That is an inference, and it is checked: a host against itself may behave like no other pair, so all
/// such cells are run; and of every block of implied cells the one farthest from its representatives is run
/// as well. A check that says otherwise takes its row and its column out of their classes, and the table is
/// closed anew.
///
/// A cell that can't tell (``CellResult/isDecided``) is no witness: it neither joins nor parts two rows, and
/// what it would imply is run instead.
///
/// Pure: the same answers give the same cells, in the same order.
public struct AxisSearch: Sendable {
  /// A cell by its indices.
  public struct Cell: Sendable, Hashable, Comparable {
    /// The index on the first axis.
    public let row: Int
    /// The index on the second axis.
    public let column: Int

    /// A cell.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    /// By row, then by column.
    public static func < (first: Cell, second: Cell) -> Bool {
      (first.row, first.column) < (second.row, second.column)
    }
  }

  /// What is known of a cell.
  public enum Knowledge: Sendable, Hashable {
    /// It was run.
    case tested(CellResult)
    /// The cells it rests on say so.
    case implied(CellResult, restsOn: [Cell])
    /// Neither.
    case unknown
  }

  let rows: Int
  let columns: Int
  /// Cells that are checked in any case: a host against itself.
  private let same: [Cell]
  /// How many cells may be run at most.
  private let limit: Int
  private(set) var results: [Cell: CellResult] = [:]
  /// Checks that said otherwise than was implied, in the order in which they were run.
  public private(set) var contradictions: [Cell] = []
  /// What the answers so far imply.
  private var table: ClassTable

  /// A search.
  ///
  /// - Parameters:
  ///   - same: pairs of the same host, which are run in any case.
  ///   - limit: how many cells may be run; nil for all.
  public init(rows: Int, columns: Int, same: [Cell] = [], limit: Int? = nil) {
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
    self.limit = max(limit ?? .max, 0)
    self.same = same.filter {
      $0.row >= 0 && $0.row < rows && $0.column >= 0 && $0.column < columns
    }
    .sorted()
    table = ClassTable(rows: self.rows, columns: self.columns, results: [:])
  }

  /// The number of cells that were run.
  public var runs: Int { results.count }

  /// The cells to run next, together; none where all that is wanted is known or the limit is reached.
  ///
  /// - Complexity: O(rows x columns).
  public func next() -> [Cell] {
    let room = limit - results.count
    guard room > 0, rows > 0, columns > 0 else { return [] }
    let stages: [() -> [Cell]] = [
      { line(row: 0) + line(column: 0) },
      // Each representative in full, so that nothing agrees merely for want of runs.
      {
        table.rowClasses.flatMap { line(row: $0[0]) }
          + table.columnClasses.flatMap { line(column: $0[0]) }
      },
      { same }, farCells, unknownCells,
    ]
    for stage in stages {
      let missing = Set(stage()).filter { results[$0] == nil }
      if !missing.isEmpty { return Array(missing.sorted().prefix(room)) }
    }
    return []
  }

  /// Takes what the cells of one step said.
  ///
  /// - Complexity: O(rows x columns x classes).
  public mutating func record(_ answers: [Cell: CellResult]) {
    for (cell, result) in answers.sorted(by: { $0.key < $1.key })
    where results[cell] == nil && cell.row >= 0 && cell.row < rows && cell.column >= 0
      && cell.column < columns
    {
      if isClosed, result.isDecided, case .implied(let said, _) = knowledge(of: cell),
        said != result
      {
        contradictions.append(cell)
      }
      results[cell] = result
    }
    table = ClassTable(rows: rows, columns: columns, results: results)
  }

  /// What is known of a cell now.
  public func knowledge(of cell: Cell) -> Knowledge {
    if let result = results[cell] { return .tested(result) }
    return table.implied(cell, results: results) ?? .unknown
  }

  /// Whether every representative was run in full, so that a cell run now is a check.
  private var isClosed: Bool {
    table.rowClasses.allSatisfy { line(row: $0[0]).allSatisfy { results[$0] != nil } }
      && table.columnClasses.allSatisfy { line(column: $0[0]).allSatisfy { results[$0] != nil } }
  }

  /// Of each block of implied cells the one farthest from its representatives.
  private func farCells() -> [Cell] {
    table.rowClasses.flatMap { rows in
      table.columnClasses.compactMap { columns -> Cell? in
        guard let row = rows.last, let column = columns.last else { return nil }
        let cell = Cell(row: row, column: column)
        if case .implied = knowledge(of: cell) { return cell }
        return nil
      }
    }
  }

  /// What nothing implies, because a witness can't tell.
  private func unknownCells() -> [Cell] {
    (0..<rows).flatMap { line(row: $0) }.filter { knowledge(of: $0) == .unknown }
  }

  private func line(row: Int) -> [Cell] { (0..<columns).map { Cell(row: row, column: $0) } }

  private func line(column: Int) -> [Cell] { (0..<rows).map { Cell(row: $0, column: column) } }
}
