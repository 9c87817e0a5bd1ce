public import Bisection
internal import XenLab

extension MatrixRunner {
  /// Runs only cells that say something new, and implies the others from hosts that behaved alike.
  ///
  /// - Parameter limit: how many cells may be run in all; nil for as many as it takes. Attempts of one cell
  ///   count once.
  /// - Throws: as ``runAll()``.
  public func runFew(limit: Int? = nil) async throws -> MatrixReport {
    var cells: [MatrixReport.Cell] = []
    var remarks: [String] = []
    var room = limit
    for guest in plan.guests.indices {
      var search = AxisSearch(
        rows: plan.saveHosts.count, columns: plan.restoreHosts.count, same: sameHosts, limit: room)
      var tested: [MatrixReport.Place: MatrixReport.Cell] = [:]
      while true {
        let next = search.next()
        if next.isEmpty { break }
        let step = try await run(next.map { place($0, guest: guest) })
        tested.merge(step) { $1 }
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
          cells.append(tested[place] ?? untested(place, search.knowledge(of: cell)))
        }
      }
      remarks += search.contradictions.map { contradiction($0, guest: guest) }
    }
    return report(cells: cells, usesFewRuns: true, remarks: remarks)
  }

  /// Pairs of one host with itself: what it saved, it may treat like nothing else.
  private var sameHosts: [AxisSearch.Cell] {
    plan.saveHosts.enumerated().flatMap { save, first in
      plan.restoreHosts.enumerated().compactMap { restore, second in
        first.profile == second.profile ? AxisSearch.Cell(row: save, column: restore) : nil
      }
    }
  }

  private func place(_ cell: AxisSearch.Cell, guest: Int) -> MatrixReport.Place {
    MatrixReport.Place(guest: guest, saveHost: cell.row, restoreHost: cell.column)
  }

  /// The cell of a place that was not run.
  private func untested(
    _ place: MatrixReport.Place, _ knowledge: AxisSearch.Knowledge
  ) -> MatrixReport.Cell {
    guard case .implied(let result, let witnesses) = knowledge else {
      return MatrixReport.Cell(
        place: place, basis: .unknown, result: nil,
        reason: "neither run nor implied: the runs allowed were used up")
    }
    let pairs = witnesses.map { pair($0) }.joined(separator: ", ")
    return MatrixReport.Cell(
      place: place, basis: .implied, result: result,
      reason: "not run: \(pairs) say so, if hosts that behaved alike go on doing so",
      restsOn: witnesses.map { self.place($0, guest: place.guest) })
  }

  private func contradiction(_ cell: AxisSearch.Cell, guest: Int) -> String {
    "A check failed: \(plan.guests[guest].name), \(pair(cell)) is not what hosts that had behaved alike "
      + "implied; its row and column were looked at anew."
  }

  private func pair(_ cell: AxisSearch.Cell) -> String {
    "\(plan.saveHosts[cell.row].name) to \(plan.restoreHosts[cell.column].name)"
  }
}
