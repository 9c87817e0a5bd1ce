internal import Bisection
internal import TestRunner

/// All runs of several bisections that share their runs, each counted once.
struct RunAccount {
  private(set) var observations: [BisectionReport.Observation] = []
  private(set) var runsBy = BisectionReport.RunsBy()
  private var known: Set<Key> = []
  /// The runs under way: what each is for, by the build and in the order in which they began.
  private var purposes: [String: [Purpose]] = [:]

  private struct Key: Hashable {
    let build: String
    let attempt: Int
  }

  mutating func note(_ event: BisectionDriver.Event) {
    switch event {
    case .chosen(_, let build, let purpose, _): purposes[build, default: []].append(purpose)
    case .observed(_, let observation):
      let purpose = purposes[observation.build]?.first
      if purpose != nil { purposes[observation.build]?.removeFirst() }
      let key = Key(build: observation.build, attempt: observation.attempt)
      guard known.insert(key).inserted else { return }
      observations.append(observation)
      switch purpose {
      case .ends?: runsBy.ends += 1
      case .search?: runsBy.search += 1
      case .confirm?: runsBy.confirm += 1
      case .changes?: runsBy.changes += 1
      case .proof?: runsBy.proof += 1
      case nil: break
      }
    }
  }
}
