public import Bisection
public import TestRunner

/// What one run of a cell says.
public struct CellTest: Sendable, Hashable {
  /// The word, and what it rests on.
  public let judgement: CellJudge.Judgement
  /// The pings counted after the move; nil where nobody counted.
  public let pings: CellJudge.Pings?

  /// What a run says.
  public init(judgement: CellJudge.Judgement, pings: CellJudge.Pings?) {
    self.judgement = judgement
    self.pings = pings
  }
}

/// Something that moves a guest between two hosts once: the simulated lab, or a command on real ones.
public protocol CellTesting: Sendable {
  /// Makes one run of a cell; a guest that loses its network is a result, not an error.
  ///
  /// - Parameter attempt: earlier runs of the cell, from 0.
  /// - Throws: ``TestRunnerError`` where no run could be made: of kind `interrupted` where the user ended it.
  func test(
    _ place: MatrixReport.Place, attempt: Int
  ) async throws(TestRunnerError) -> CellTest
}
