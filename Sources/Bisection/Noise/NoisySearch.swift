/// The search among builds when the test may err: Bayesian, with rates learned or known.
///
/// Every run is the one that is expected to tell most per cost. It stops when one hypothesis is as
/// probable as asked for and has been confirmed, and never believes a single answer.
struct NoisySearch {
  let problem: Problem
  let options: Options
  let ledger: Ledger
  /// Builds being run now, by index; an index stands as often as it is being run.
  let running: [Int]
  let prior: Prior
  let rates: RateModel
  let posterior: Posterior
  let testability: Testability

  init(problem: Problem, options: Options, ledger: Ledger, running: [Int]) {
    self.problem = problem
    self.options = options
    self.ledger = ledger
    self.running = running
    prior = Prior(problem: problem, options: options)
    let components = RateModel.components(options)
    rates = RateModel(
      components, known: ledger.erringSets(components),
      maxRuns: ledger.seen + options.workers + running.count + 1)
    posterior = Posterior(ledger: ledger, prior: prior, rates: rates)
    testability = Testability(ledger: ledger, retries: options.retries)
  }

  /// How many runs are made where no limit is given: several times what any test takes that says
  /// anything at all about the builds.
  private var patience: Int { 100 * (problem.last.bitWidth - problem.last.leadingZeroBitCount + 4) }

  /// What to do next.
  func step() -> BuildStep {
    let ends = EndCheck(problem: problem, options: options, ledger: ledger, running: running)
    let free = max(0, options.workers - running.count)
    if !ends.probes.isEmpty || ends.isWaiting { return .run(Array(ends.probes.prefix(free))) }
    guard posterior.isPossible else {
      return .settled(
        Conclusion(
          outcome: .contradiction,
          range: Conclusion.Range(lastGood: 0, firstBad: problem.last, probability: 0),
          remarks: ["No build and no window explains all answers with the error rates given."]))
    }
    let leader = self.leader().flatMap { $0.probability >= options.confidence ? $0 : nil }
    let missing = leader.map(confirmations) ?? []
    if let leader, missing.isEmpty {
      let isPending = leader.builds.contains { build in running.contains(build) }
      return isPending ? .run([]) : .settled(conclusion(leader, remarks: ends.remarks))
    }
    guard free > 0 else { return .run([]) }
    guard options.maxRuns != nil || ledger.runs < patience else {
      let remark = "After \(ledger.runs) runs the answers still do not settle on one build."
      return running.isEmpty
        ? .settled(undecided(remark: remark, remarks: ends.remarks)) : .run([])
    }
    let probes = missing.isEmpty ? choices(count: free) : Array(missing.prefix(free))
    if !probes.isEmpty || !running.isEmpty { return .run(probes) }
    return .settled(
      undecided(remark: "No run is left that would tell more.", remarks: ends.remarks))
  }
}
