/// All runs made so far, counted by position: everything the engines decide from.
struct Ledger: Sendable {
  /// The builds, by index.
  private(set) var builds: [Tally]
  /// Positions put together from changes.
  private(set) var assembled: [Position: Tally] = [:]
  /// Runs by purpose.
  private(set) var runsBy = BisectionReport.RunsBy()
  /// All runs.
  private(set) var runs = 0
  /// The number of runs, for sentences.
  var runsInWords: String { "\(runs) run\(runs == 1 ? "" : "s")" }
  /// Everything counted, runs of other bisections included.
  private(set) var seen = 0

  init(buildCount: Int) { builds = Array(repeating: Tally(), count: buildCount) }

  subscript(position: Position) -> Tally {
    if case .build(let index) = position { return builds[index] }
    return assembled[position, default: Tally()]
  }

  mutating func record(_ probe: Probe, _ verdict: Verdict) {
    runs += 1
    runsBy.count(probe.purpose)
    note(probe.position, verdict)
  }

  /// Gives positions that faults of the bench have exhausted their retries back.
  mutating func pardonFaults(_ retries: Options.Retries) {
    for index in builds.indices { builds[index].pardonFaults(retries) }
    for position in assembled.keys { assembled[position]?.pardonFaults(retries) }
  }

  /// Counts what was seen on a position, but not as a run of this bisection.
  mutating func note(_ position: Position, _ verdict: Verdict) {
    seen += 1
    if case .build(let index) = position {
      builds[index].count(verdict)
    } else {
      assembled[position, default: Tally()].count(verdict)
    }
  }
}

extension BisectionReport.RunsBy {
  mutating func count(_ purpose: Purpose) {
    switch purpose {
    case .ends: ends += 1
    case .search: search += 1
    case .confirm: confirm += 1
    case .changes: changes += 1
    case .proof: proof += 1
    }
  }
}
