import Bisection

/// How one bisection on the tape went.
struct Trial {
  var runs: Int
  var outcome: BisectionReport.Outcome
  var isRight: Bool
  /// True if a build was named, and the wrong one.
  var isWrongName: Bool
  var confidence: Double
  var isUndecided: Bool { outcome == .undecided }

  init(seed: UInt64, trial: UInt64, cell: Cell) throws {
    var world = World(seed: seed, trial: trial, cell: cell)
    var bisector = try Bisector(problem: Problem(suspects: cell.suspects), options: cell.options)
    while true {
      switch bisector.next() {
      case .run(let probes):
        for probe in probes {
          guard case .build(let build) = probe.position else { continue }
          try bisector.record(probe, world.run(build))
        }
      case .benchFails:
        // The tape has no bench that could be mended: as good as no answer.
        runs = bisector.observations.count
        outcome = .undecided
        (confidence, isRight, isWrongName) = (0, false, false)
        return
      case .finished(let conclusion):
        runs = bisector.observations.count
        outcome = conclusion.outcome
        confidence = conclusion.confidence
        isRight = Self.isRight(conclusion, in: world)
        isWrongName = !isRight && (outcome == .found || outcome == .window)
        return
      }
    }
  }

  private static func isRight(_ conclusion: Conclusion, in world: World) -> Bool {
    switch world.scenario {
    case .none: return conclusion.outcome == .noChange
    case .window where world.end <= world.suspects:
      return conclusion.outcome == .window && conclusion.firstBad == world.culprit
        && conclusion.firstFixed == world.end
    case .step, .window: return conclusion.outcome == .found && conclusion.firstBad == world.culprit
    case .broken, .block, .realLife:
      let best = world.tellable
      return conclusion.outcome == (best.firstBad - best.lastGood == 1 ? .found : .range)
        && conclusion.lastGood == best.lastGood && conclusion.firstBad == best.firstBad
    }
  }
}
