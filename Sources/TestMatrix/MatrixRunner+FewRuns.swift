public import Bisection
public import TestRunner

extension MatrixRunner {
  /// Runs only cells that say something new, and implies the others from hosts that behaved alike.
  ///
  /// - Parameter limit: how many cells may be run in all; nil for as many as it takes. Attempts of one cell
  ///   count once.
  /// - Throws: as ``runAll()``.
  public func runFew(limit: Int? = nil) async throws(TestRunnerError) -> MatrixReport {
    var cells: [MatrixReport.Cell] = []
    var remarks: [String] = []
    var room = limit
    var why = "neither run nor implied: the runs allowed were used up"
    for guest in plan.guests.indices {
      var search = AxisSearch(
        rows: plan.saveHosts.count, columns: plan.restoreHosts.count, same: plan.sameHosts,
        limit: room)
      var tested: [MatrixReport.Place: MatrixReport.Cell] = [:]
      while true {
        let next = search.next()
        if next.isEmpty { break }
        let step = try await run(next.map { place($0, guest: guest) })
        tested.merge(step) { $1 }
        if step.count < next.count {
          why = "neither run nor implied: the matrix was interrupted"
          break
        }
        search.record(
          Dictionary(
            uniqueKeysWithValues: step.compactMap { place, cell in
              cell.result.map {
                (AxisSearch.Cell(row: place.saveHost, column: place.restoreHost), $0)
              }
            }))
      }
      room = room.map { max(0, $0 - search.runs) }
      for save in plan.saveHosts.indices {
        for restore in plan.restoreHosts.indices {
          let cell = AxisSearch.Cell(row: save, column: restore)
          let place = place(cell, guest: guest)
          cells.append(tested[place] ?? untested(place, search.knowledge(of: cell), why))
        }
      }
      remarks += search.contradictions.map { contradiction($0, guest: guest) }
    }
    return report(cells: cells, usesFewRuns: true, remarks: remarks)
  }

  private func place(_ cell: AxisSearch.Cell, guest: Int) -> MatrixReport.Place {
    MatrixReport.Place(guest: guest, saveHost: cell.row, restoreHost: cell.column)
  }

  /// The cell of a place that was not run.
  private func untested(
    _ place: MatrixReport.Place, _ knowledge: AxisSearch.Knowledge, _ why: String
  ) -> MatrixReport.Cell {
    guard case .implied(let result, let witnesses) = knowledge else {
      return unknown(place, why)
    }
    let pairs = witnesses.map { pair($0) }.joined(separator: ", ")
    return MatrixReport.Cell(
      place: place, basis: .implied, result: result,
      reason: "not run: \(pairs) say so, if hosts that behaved alike go on doing so",
      restsOn: witnesses.map { self.place($0, guest: place.guest) })
  }

  private func contradiction(_ cell: AxisSearch.Cell, guest: Int) -> String {
    "A check failed: \(plan.guests[guest]), \(pair(cell)) is not what hosts that had behaved alike "
      + "implied; its row and column were looked at anew."
  }

  private func pair(_ cell: AxisSearch.Cell) -> String {
    "\(plan.saveHosts[cell.row]) to \(plan.restoreHosts[cell.column])"
  }
}
