public import Bisection
public import TestRunner

/// Runs the cells of a matrix.
///
/// Cells run on several workers; what comes out does not depend on how many, nor on their order.
public struct MatrixRunner: Sendable {
  let plan: MatrixPlan
  let cells: any CellTesting
  let workers: Int
  /// Cells that were run before: they are taken as they are.
  let known: [MatrixReport.Place: MatrixReport.Cell]
  let finished: @Sendable (MatrixReport.Cell) -> Void
  private static let interruption = "not run: the matrix was interrupted"

  /// A runner of one plan.
  ///
  /// - Parameters:
  ///   - cells: what makes the runs.
  ///   - workers: how many cells run at once, at least 1.
  ///   - known: cells of an earlier matrix of the same plan, which are not run again.
  ///   - finished: called with each cell that was run, in the order in which they end.
  public init(
    plan: MatrixPlan, cells: any CellTesting, workers: Int,
    known: [MatrixReport.Place: MatrixReport.Cell] = [:],
    finished: @escaping @Sendable (MatrixReport.Cell) -> Void = { _ in }
  ) {
    self.plan = plan
    self.cells = cells
    self.workers = max(1, workers)
    self.known = known
    self.finished = finished
  }

  /// Runs every cell; those that the user's interruption left out are unknown.
  ///
  /// - Throws: ``TestRunnerError`` where a run can't be made at all; a guest that loses its network is a result.
  public func runAll() async throws(TestRunnerError) -> MatrixReport {
    let tested = try await run(plan.places)
    return report(
      cells: plan.places.map { tested[$0] ?? unknown($0, Self.interruption) },
      usesFewRuns: false, remarks: [])
  }

  /// Runs some cells, a few at once; those that were interrupted are missing.
  func run(
    _ places: [MatrixReport.Place]
  ) async throws(TestRunnerError) -> [MatrixReport.Place: MatrixReport.Cell] {
    let new = places.filter { known[$0] == nil }
    let results = await withTaskGroup(
      of: (MatrixReport.Place, Result<MatrixReport.Cell, TestRunnerError>).self
    ) { group in
      var waiting = new.makeIterator()
      var results: [MatrixReport.Place: Result<MatrixReport.Cell, TestRunnerError>] = [:]
      func start(_ place: MatrixReport.Place) { group.addTask { (place, await outcome(place)) } }
      for _ in 0..<workers {
        if let place = waiting.next() { start(place) }
      }
      while let (place, result) = await group.next() {
        results[place] = result
        // The first that can't be run ends it; those under way are waited for.
        if case .success(let cell) = result {
          finished(cell)
          if let place = waiting.next() { start(place) }
        } else {
          waiting = [].makeIterator()
        }
      }
      return results
    }
    var cells = known.filter { places.contains($0.key) }
    for place in places {
      switch results[place] {
      case .success(let cell): cells[place] = cell
      case .failure(let error) where error.kind != .interrupted: throw error
      case .failure, nil: break
      }
    }
    return cells
  }

  private func outcome(
    _ place: MatrixReport.Place
  ) async -> Result<MatrixReport.Cell, TestRunnerError> {
    do { return .success(try await cell(place)) } catch { return .failure(error) }
  }

  /// The runs of a cell until one can tell, at most ``MatrixPlan/tries``.
  private func cell(
    _ place: MatrixReport.Place
  ) async throws(TestRunnerError) -> MatrixReport.Cell {
    var attempt = 0
    while true {
      let test = try await cells.test(place, attempt: attempt)
      attempt += 1
      let judgement = test.judgement
      guard judgement.result.isDecided || attempt >= plan.tries else { continue }
      return MatrixReport.Cell(
        place: place, basis: .tested, result: judgement.result, signature: judgement.signature,
        reason: judgement.reason, pingsSent: test.pings?.sent,
        pingsReceived: test.pings?.received, runs: attempt)
    }
  }

  /// A cell of which nothing is known.
  func unknown(_ place: MatrixReport.Place, _ why: String) -> MatrixReport.Cell {
    MatrixReport.Cell(place: place, basis: .unknown, result: nil, reason: why)
  }

  func report(
    cells: [MatrixReport.Cell], usesFewRuns: Bool, remarks: [String]
  ) -> MatrixReport {
    MatrixReport(
      action: plan.action, countsPings: plan.countsPings, usesFewRuns: usesFewRuns,
      seed: plan.seed, saveHosts: plan.saveHosts, restoreHosts: plan.restoreHosts,
      guests: plan.guests, cells: cells, runs: cells.reduce(0) { $0 + $1.runs }, remarks: remarks)
  }
}
