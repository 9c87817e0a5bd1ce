internal import Bisection
internal import TestRunner

/// All runs of several bisections that share their runs, each counted once.
struct RunAccount {
  private(set) var runs: [RecordedRun] = []
  private(set) var runsBy = BisectionReport.RunsBy()
  private var known: Set<Key> = []

  private struct Key: Hashable {
    let build: String
    let attempt: Int

    init(_ seen: BisectionReport.Observation) {
      build = seen.build
      attempt = seen.attempt
    }
  }

  var observations: [BisectionReport.Observation] { runs.map(\.observation) }

  mutating func note(_ event: BisectionEvent) {
    guard case .observed(let outcome) = event,
      known.insert(Key(outcome.observation)).inserted
    else { return }
    runs.append(RecordedRun(observation: outcome.observation, purpose: outcome.purpose))
    switch outcome.purpose {
    case .ends: runsBy.ends += 1
    case .search: runsBy.search += 1
    case .confirm: runsBy.confirm += 1
    case .changes: runsBy.changes += 1
    case .proof: runsBy.proof += 1
    }
  }

  /// Recorded runs, and those made since.
  func added(to recorded: [RecordedRun]) -> [RecordedRun] {
    let there = Set(recorded.map { Key($0.observation) })
    return recorded + runs.filter { !there.contains(Key($0.observation)) }
  }
}
