public import Analysis
public import Bisection
internal import Ingest
internal import TestRunner
public import XenLab

/// Runs the cells of a matrix in the lab and judges each by its logs and counts.
///
/// Cells run on several workers; what comes out does not depend on how many, nor on their order.
public struct MatrixRunner: Sendable {
  let plan: MatrixPlan
  let analyzer: Analyzer
  let workers: Int
  let keep: (@Sendable (MatrixReport.Place, TestRun) throws -> Void)?

  /// A runner of one plan.
  ///
  /// - Parameters:
  ///   - workers: how many cells run at once, at least 1.
  ///   - keep: called with every run, from any worker, for those who want the logs.
  public init(
    plan: MatrixPlan, analyzer: Analyzer, workers: Int,
    keep: (@Sendable (MatrixReport.Place, TestRun) throws -> Void)? = nil
  ) {
    self.plan = plan
    self.analyzer = analyzer
    self.workers = max(1, workers)
    self.keep = keep
  }

  /// Runs every cell.
  ///
  /// - Throws: `LabError` where a run can't be made at all; a guest that loses its network is a result.
  public func runAll() async throws -> MatrixReport {
    let places = plan.guests.indices.flatMap { guest in
      plan.saveHosts.indices.flatMap { save in
        plan.restoreHosts.indices.map {
          MatrixReport.Place(guest: guest, saveHost: save, restoreHost: $0)
        }
      }
    }
    let tested = try await run(places)
    return report(
      cells: places.compactMap { tested[$0] }, runs: places.count, usesFewRuns: false, remarks: [])
  }

  /// Runs some cells, a few at once.
  func run(
    _ places: [MatrixReport.Place]
  ) async throws -> [MatrixReport.Place: MatrixReport.Cell] {
    try await withThrowingTaskGroup(of: MatrixReport.Cell.self) { group in
      var waiting = places.makeIterator()
      var cells: [MatrixReport.Place: MatrixReport.Cell] = [:]
      for _ in 0..<workers {
        guard let place = waiting.next() else { break }
        group.addTask { try cell(place) }
      }
      while let cell = try await group.next() {
        cells[cell.place] = cell
        if let place = waiting.next() { group.addTask { try self.cell(place) } }
      }
      return cells
    }
  }

  /// One run and its judgement.
  private func cell(_ place: MatrixReport.Place) throws -> MatrixReport.Cell {
    let run = try Laboratory.run(scenario(place))
    try keep?(place, run)
    let pings = run.record.pings
    let counted = plan.countsPings
    let after = CellJudge.Pings(sent: pings.after.sent, received: pings.after.received)
    let hasBefore = plan.scenario.action != .boot
    let before = CellJudge.Pings(sent: pings.before.sent, received: pings.before.received)
    let (result, streams) = analyzer.examine(LabRunner.inputs(of: run))
    let judgement = CellJudge().judge(
      result, streams: streams, before: counted && hasBefore ? before : nil,
      after: counted ? after : nil)
    return MatrixReport.Cell(
      place: place, basis: .tested, result: judgement.result, signature: judgement.signature,
      reason: judgement.reason, pingsSent: counted ? after.sent : nil,
      pingsReceived: counted ? after.received : nil)
  }

  /// The scenario of a cell; its seed follows from its place, whichever cells are run.
  private func scenario(_ place: MatrixReport.Place) throws(LabError) -> Scenario {
    var scenario = plan.scenario
    scenario.saveHost = plan.saveHosts[place.saveHost].profile
    scenario.restoreHost = plan.restoreHosts[place.restoreHost].profile
    scenario.guest = plan.guests[place.guest].profile
    let row = place.guest * plan.saveHosts.count + place.saveHost
    scenario.seed = plan.scenario.seed &+ UInt64(row * plan.restoreHosts.count + place.restoreHost)
    return scenario
  }

  func report(
    cells: [MatrixReport.Cell], runs: Int, usesFewRuns: Bool, remarks: [String]
  ) -> MatrixReport {
    MatrixReport(
      action: plan.scenario.action.rawValue, countsPings: plan.countsPings,
      usesFewRuns: usesFewRuns, seed: plan.scenario.seed, saveHosts: plan.saveHosts.map(\.name),
      restoreHosts: plan.restoreHosts.map(\.name), guests: plan.guests.map(\.name), cells: cells,
      runs: runs, remarks: remarks)
  }
}
