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
    return report(cells: places.compactMap { tested[$0] }, usesFewRuns: false, remarks: [])
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

  /// The runs of a cell until one can tell, at most ``MatrixPlan/tries``.
  private func cell(_ place: MatrixReport.Place) throws -> MatrixReport.Cell {
    var attempt = 0
    while true {
      let run = try Laboratory.run(scenario(place, attempt: attempt))
      attempt += 1
      try keep?(place, run)
      let judgement = judge(run)
      guard judgement.result.isDecided || attempt >= plan.tries else { continue }
      let after = run.record.pings.after
      return MatrixReport.Cell(
        place: place, basis: .tested, result: judgement.result, signature: judgement.signature,
        reason: judgement.reason, pingsSent: plan.countsPings ? after.sent : nil,
        pingsReceived: plan.countsPings ? after.received : nil, runs: attempt)
    }
  }

  private func judge(_ run: TestRun) -> CellJudge.Judgement {
    let judge = CellJudge()
    if let judgement = judge.judge(run.observation) { return judgement }
    let pings = run.record.pings
    let (result, streams) = analyzer.examine(LabRunner.inputs(of: run))
    return judge.judge(
      result, streams: streams,
      before: plan.countsPings ? Self.counted(pings.before) : nil,
      after: plan.countsPings ? Self.counted(pings.after) : nil)
  }

  private static func counted(_ count: RunRecord.PingCount) -> CellJudge.Pings {
    CellJudge.Pings(sent: count.sent, received: count.received)
  }

  /// The scenario of a cell; its seed follows from its place and attempt, whichever cells are run.
  private func scenario(
    _ place: MatrixReport.Place, attempt: Int
  ) throws(LabError) -> Scenario {
    var scenario = plan.scenario
    scenario.saveHost = plan.saveHosts[place.saveHost].profile
    scenario.restoreHost = plan.restoreHosts[place.restoreHost].profile
    scenario.guest = plan.guests[place.guest].profile
    let row = place.guest * plan.saveHosts.count + place.saveHost
    let cell = row * plan.restoreHosts.count + place.restoreHost
    let cells = plan.guests.count * plan.saveHosts.count * plan.restoreHosts.count
    scenario.seed = plan.scenario.seed &+ UInt64(cell + attempt * cells)
    return scenario
  }

  func report(
    cells: [MatrixReport.Cell], usesFewRuns: Bool, remarks: [String]
  ) -> MatrixReport {
    MatrixReport(
      action: plan.scenario.action.rawValue, countsPings: plan.countsPings,
      usesFewRuns: usesFewRuns, seed: plan.scenario.seed, saveHosts: plan.saveHosts.map(\.name),
      restoreHosts: plan.restoreHosts.map(\.name), guests: plan.guests.map(\.name), cells: cells,
      runs: cells.reduce(0) { $0 + $1.runs }, remarks: remarks)
  }
}
