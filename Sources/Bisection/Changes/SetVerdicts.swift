/// What is known about sets of changes applied to the last good build.
struct SetVerdicts {
  /// What running a set comes to.
  enum Answer: Sendable, Hashable {
    case fails, passes, untestable
  }

  let build: Int
  let changeCount: Int
  let ledger: Ledger
  let retries: Options.Retries
  /// Positions being run now.
  let running: [Position]
  /// Decides what a tally comes to; nil while more runs are needed.
  let decide: VerdictDecider

  var runningCount: Int { running.count }

  /// The answer for an ascending set: nothing applied passes, everything applied fails.
  subscript(set: [Int]) -> Answer? {
    if set.isEmpty { return .passes }
    if set.count == changeCount { return .fails }
    return tested(set)
  }

  /// The same by runs alone.
  func tested(_ set: [Int]) -> Answer? {
    let tally = ledger[.applied(set, of: build)]
    if tally.isUntestable(retries) { return .untestable }
    return decide.decide(tally)
  }

  /// How often a set has passed.
  func passes(_ set: [Int]) -> Int { ledger[.applied(set, of: build)].passed }

  /// True once more runs of a set say nothing.
  func isExhausted(_ set: [Int]) -> Bool {
    ledger[.applied(set, of: build)].isExhausted(retries)
  }

  /// True if it was run, but not often enough to be sure.
  func isBegun(_ set: [Int]) -> Bool {
    self[set] == nil && ledger[.applied(set, of: build)].informative > 0
  }

  func isRunning(_ set: [Int]) -> Bool { running.contains(.applied(set, of: build)) }
}
