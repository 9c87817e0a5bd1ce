import Bisection
import TestSupport
import Testing

@Suite("Two axes in few runs")
struct AxisSearchTests {
  /// Runs a search to its end against a world.
  private static func finish(
    _ search: inout AxisSearch, _ world: (AxisSearch.Cell) -> CellResult
  ) {
    while true {
      let next = search.next()
      if next.isEmpty { return }
      search.record(Dictionary(uniqueKeysWithValues: next.map { ($0, world($0)) }))
    }
  }

  private static func diagonal(_ count: Int) -> [AxisSearch.Cell] {
    (0..<count).map { AxisSearch.Cell(row: $0, column: $0) }
  }

  /// A guest loses its network where save and restore host differ in their mode.
  private static func modes(_ copies: [Bool]) -> (AxisSearch.Cell) -> CellResult {
    { copies[$0.row] == copies[$0.column] ? .works : .loses }
  }

  @Test(
    "the real series, 37 x 37 with eight copying builds, takes 181 of 1,369 runs and errs nowhere")
  func wholeSeries() {
    let world = Self.modes((128...164).map { (145...152).contains($0) })
    var search = AxisSearch(rows: 37, columns: 37, same: Self.diagonal(37))
    Self.finish(&search, world)
    #expect(search.runs == 181)
    #expect(search.contradictions == [])
    for row in 0..<37 {
      for column in 0..<37 {
        let cell = AxisSearch.Cell(row: row, column: column)
        switch search.knowledge(of: cell) {
        case .tested(let result): #expect(result == world(cell))
        case .implied(let result, let witnesses):
          #expect(result == world(cell))
          #expect((2...3).contains(witnesses.count))
          #expect(witnesses.allSatisfy { search.knowledge(of: $0) == .tested(result) })
        case .unknown: Issue.record("\(cell) is unknown")
        }
      }
    }
  }

  @Test("a host that treats what it saved itself otherwise is found by the check of that pair")
  func preservingHost() {
    // flip, copy, flip, preserving: the last offers at restore what it offered at save.
    func world(_ cell: AxisSearch.Cell) -> CellResult {
      let savesCopying = [false, true, false, true][cell.row]
      let restoresCopying = cell.column == 3 ? cell.row == 3 : [false, true, false][cell.column]
      return savesCopying == restoresCopying ? .works : .loses
    }
    var search = AxisSearch(rows: 4, columns: 4, same: Self.diagonal(4))
    Self.finish(&search, world)
    #expect(search.contradictions == [AxisSearch.Cell(row: 3, column: 3)])
    for row in 0..<4 {
      for column in 0..<4 {
        let cell = AxisSearch.Cell(row: row, column: column)
        switch search.knowledge(of: cell) {
        case .tested(let result), .implied(let result, _): #expect(result == world(cell))
        case .unknown: Issue.record("\(cell) is unknown")
        }
      }
    }
  }

  @Test("a first host that never boots hides nothing of the others")
  func deadReference() {
    let copies = [false, false, true, false, true]
    func world(_ cell: AxisSearch.Cell) -> CellResult {
      cell.row == 0 || cell.column == 0 ? .other : Self.modes(copies)(cell)
    }
    var search = AxisSearch(rows: 5, columns: 5)
    Self.finish(&search, world)
    for row in 0..<5 {
      for column in 0..<5 {
        let cell = AxisSearch.Cell(row: row, column: column)
        switch search.knowledge(of: cell) {
        case .tested(let result), .implied(let result, _): #expect(result == world(cell))
        case .unknown: Issue.record("\(cell) is unknown")
        }
      }
    }
  }

  @Test("a limit is kept, and what it leaves open is unknown, not guessed")
  func limit() {
    let world = Self.modes((0..<10).map { $0 % 3 == 0 })
    for limit in [0, 1, 5, 19, 30] {
      var search = AxisSearch(rows: 10, columns: 10, same: Self.diagonal(10), limit: limit)
      Self.finish(&search, world)
      #expect(search.runs <= limit)
      for row in 0..<10 {
        for column in 0..<10 {
          let cell = AxisSearch.Cell(row: row, column: column)
          if case .implied(let result, _) = search.knowledge(of: cell) {
            #expect(result == world(cell))
          }
        }
      }
    }
  }

  @Test("tables without cells, of one cell, one row and one column", arguments: [0, 1, 7])
  func degenerate(count: Int) {
    for (rows, columns) in [(count, 1), (1, count), (count, 0), (-1, count)] {
      var search = AxisSearch(rows: rows, columns: columns, same: Self.diagonal(10))
      Self.finish(&search) { _ in .works }
      #expect(search.runs == max(rows, 0) * columns)
    }
  }

  @Test("worlds whose classes differ everywhere come out right")
  func distinctWorlds() {
    for seed in UInt64(0)..<500 {
      let world = World(seed: seed, isDistinct: true)
      let counts = world.search()
      #expect(counts.wrong == 0, "seed \(seed): \(world)")
      #expect(counts.unknown == 0, "seed \(seed): \(world)")
    }
  }

  @Test("of what is implied in any world at most one cell in a hundred is wrong")
  func anyWorlds() {
    // Classes that differ only where nobody had a reason to look stay hidden: that is what "implied" says.
    var implied = 0
    var wrong = 0
    for seed in UInt64(0)..<2_000 {
      let world = World(seed: seed, isDistinct: false)
      let counts = world.search()
      implied += counts.implied
      wrong += counts.wrong
      #expect(counts.unknown == 0, "seed \(seed): \(world)")
    }
    #expect(implied > 10_000)
    #expect(wrong * 100 <= implied, "\(wrong) of \(implied)")
  }

  /// Rows and columns of up to three classes, and what each pair of classes says.
  private struct World {
    let rowClass: [Int]
    let columnClass: [Int]
    let table: [CellResult]

    init(seed: UInt64, isDistinct: Bool) {
      var generator = SeededGenerator(seed: seed)
      let classes = Int.random(in: 1...3, using: &generator)
      let rows = Int.random(in: 1...12, using: &generator)
      let columns = Int.random(in: 1...12, using: &generator)
      rowClass = (0..<rows).map { _ in Int.random(in: 0..<classes, using: &generator) }
      columnClass = (0..<columns).map { _ in Int.random(in: 0..<classes, using: &generator) }
      let results: [CellResult] = [.works, .loses, .partly]
      // Distinct: two classes of rows differ with every column, as modes do.
      table = (0..<9).map { index in
        isDistinct
          ? results[(index / 3 + index) % 3]
          : results[Int.random(in: 0..<3, using: &generator)]
      }
    }

    func result(_ cell: AxisSearch.Cell) -> CellResult {
      table[rowClass[cell.row] * 3 + columnClass[cell.column]]
    }

    /// Searches it; cells that were run are right by themselves.
    func search() -> (implied: Int, wrong: Int, unknown: Int) {
      var search = AxisSearch(rows: rowClass.count, columns: columnClass.count)
      AxisSearchTests.finish(&search, result)
      var counts = (implied: 0, wrong: 0, unknown: 0)
      for row in rowClass.indices {
        for column in columnClass.indices {
          let cell = AxisSearch.Cell(row: row, column: column)
          switch search.knowledge(of: cell) {
          case .tested: break
          case .implied(let said, _):
            counts.implied += 1
            if said != result(cell) { counts.wrong += 1 }
          case .unknown: counts.unknown += 1
          }
        }
      }
      return counts
    }
  }
}
