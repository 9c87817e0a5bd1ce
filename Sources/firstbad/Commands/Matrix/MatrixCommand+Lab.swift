internal import Analysis
internal import Bisection
internal import KernelSeries
internal import TestMatrix
internal import XenLab

extension MatrixCommand {
  /// The matrix of the simulated lab.
  func inLab(_ analyzer: Analyzer) async throws -> MatrixReport {
    let cells = try labCells(analyzer)
    var plan = cells.plan
    plan.tries = tries
    return try await report(
      of: plan, cells: cells, workers: workers ?? 2, known: try knownCells(of: plan)
    ) { _ in }
  }

  private func labCells(_ analyzer: Analyzer) throws -> LabCells {
    _ = try action()
    let axes = try axes()
    let series = try SeriesAccess.series(series)
    var cells = LabCells(
      saveHosts: try MatrixAxis.hosts(axes.saves, in: series),
      restoreHosts: try MatrixAxis.hosts(axes.restores, in: series),
      guests: try MatrixAxis.guests(axes.guests, options: options.guestOptions, in: series),
      scenario: try options.scenario(
        saveHost: .flipDefault, restoreHost: .flipDefault, guest: .buggy), analyzer: analyzer)
    cells.countsPings = !noCounts
    return cells
  }
}
