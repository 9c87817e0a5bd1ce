import Bisection

/// A bisection run to its end against an oracle.
struct Drive {
  var bisector: Bisector
  var conclusion: Conclusion
  /// Batches started, for several workers.
  var rounds: Int

  var runs: Int { bisector.observations.count }

  struct Endless: Error {
    var observations: [Observation]
  }

  /// The bench fails, so there is no conclusion.
  struct BenchFails: Error, Equatable {
    var why: String
    var runs: Int
  }

  /// Runs a bisection; everything asked for at once is answered before the next question.
  init(
    _ problem: Problem, _ options: Options, cap: Int = 2_000,
    oracle: (Position, _ attempt: Int) -> Verdict
  ) throws {
    bisector = try Bisector(problem: problem, options: options)
    var attempts: [Position: Int] = [:]
    rounds = 0
    while true {
      switch bisector.next() {
      case .finished(let conclusion):
        self.conclusion = conclusion
        return
      case .benchFails(let why):
        throw BenchFails(why: why, runs: bisector.observations.count)
      case .run(let probes):
        guard !probes.isEmpty, bisector.observations.count < cap else {
          throw Endless(observations: bisector.observations)
        }
        rounds += 1
        for probe in probes {
          let attempt = attempts[probe.position, default: 0]
          attempts[probe.position] = attempt + 1
          try bisector.record(probe, oracle(probe.position, attempt))
        }
      }
    }
  }
}

/// A series whose builds have so many changes each.
func series(suspects: Int, changesEach count: Int = 0) -> Problem {
  Problem(
    builds: (0...suspects).map { build in
      Problem.Build(name: "-\(build)", changes: (0..<count).map { "change \($0)" })
    })
}

func ceilLog2(_ value: Int) -> Int {
  var power = 0
  while 1 << power < value { power += 1 }
  return power
}

/// What a series says whose builds are bad from `culprit` on because of the changes `causes`,
/// which only fail together.
func answer(_ position: Position, culprit: Int, causes: Set<Int> = []) -> Verdict {
  switch position {
  case .build(let build): build >= culprit ? .bad : .good
  case .applied(let changes, _): causes.isSubset(of: changes) ? .bad : .good
  case .reverted(let changes, _): causes.isDisjoint(with: changes) ? .bad : .good
  }
}
