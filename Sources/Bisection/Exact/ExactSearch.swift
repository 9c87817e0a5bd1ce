/// The search among builds when every answer is believed: halving, with contradictions reported.
///
/// At most 2 runs for the ends, ceil(log2 n) for the search and 2 (confirmations - 1) to confirm.
struct ExactSearch {
  let problem: Problem
  let options: Options
  let ledger: Ledger
  /// Builds being run now, by index; an index stands as often as it is being run.
  let running: [Int]

  /// What to do next.
  func step() -> BuildStep {
    if let contradiction { return .settled(contradiction) }
    let ends = EndCheck(problem: problem, options: options, ledger: ledger, running: running)
    if !ends.probes.isEmpty || ends.isWaiting { return .run(limited(ends.probes)) }
    let gap = self.gap
    let picks = picks(in: gap)
    if !picks.isEmpty { return .run(picks.map { search($0, in: gap) }) }
    if gap.suspects > 1 && running.contains(where: { $0 > gap.low && $0 < gap.high }) {
      return .run([])
    }
    let repeats = confirmationProbes(gap)
    if !repeats.isEmpty { return .run(limited(repeats)) }
    if isWaitingForConfirmation(gap) { return .run([]) }
    return .settled(answer(gap))
  }

  /// How many more runs may be started.
  var free: Int { max(0, options.workers - running.count) }

  private func limited(_ probes: [Probe]) -> [Probe] { Array(probes.prefix(free)) }

  private func runningCount(_ index: Int) -> Int { running.count { $0 == index } }

  // MARK: Search

  var gap: Gap {
    let tallies = ledger.builds
    let high = tallies.indices.dropFirst().first { tallies[$0].failed > 0 } ?? problem.last
    let low = tallies.indices.prefix(high).last { tallies[$0].passed > 0 } ?? 0
    let inside = (low + 1)..<max(low + 1, high)
    let untestable = tallies.indices.filter { tallies[$0].isUntestable(options.retries) }
    return Gap(
      low: low, high: high, untestable: untestable.filter(inside.contains),
      running: running.filter(inside.contains).sorted(),
      isStrewn: untestable.contains { !inside.contains($0) })
  }

  /// The builds to run next in a gap.
  private func picks(in gap: Gap) -> [Int] {
    guard !problem.isEven, gap.suspects > 1, gap.untestable.isEmpty, gap.running.isEmpty else {
      return gap.picks(count: free)
    }
    return split(gap).picks(count: min(free, gap.suspects - 1), cost: cost)
  }

  private func split(_ gap: Gap) -> WeightedSplit {
    let suspicion = problem.suspicion
    return WeightedSplit(low: gap.low, high: gap.high) { suspicion[$0] }
  }

  private func cost(_ index: Int) -> Double {
    let tally = ledger.builds[index]
    return problem.cost(of: index, isThere: tally.informative + tally.uninformative > 0)
  }

  /// Why it is not the middle, where suspicion or cost have a say.
  private func weighing(_ index: Int, in gap: Gap) -> String {
    guard !problem.isEven else { return "" }
    let split = split(gap)
    let middle = gap.low + gap.suspects / 2
    func worth(_ index: Int) -> String {
      "\(decimals(split.bits(at: index))) bit at a cost of \(decimals(cost(index)))"
    }
    return
      "; \(percent(split.share(upTo: index))) of what is suspected is at or below it, and it tells "
      + worth(index)
      + (index == middle ? "" : ", the middle \(problem.name(middle)) \(worth(middle))")
  }

  private func search(_ index: Int, in gap: Gap) -> Probe {
    let range = problem.names((gap.low + 1)...gap.high)
    let text =
      if gap.untestable.isEmpty {
        "it splits the \(gap.suspects) suspects \(range) into \(index - gap.low) and "
          + "\(gap.high - index)" + weighing(index, in: gap)
      } else {
        "of the \(gap.suspects) suspects \(range), \(gap.untestable.count) cannot be tested, "
          + "and it helps to find where that block ends"
      }
    return Probe(position: .build(index), purpose: .search, explanation: text)
  }

  // MARK: Confirmation

  /// How often the first bad build must have failed and the last good one passed.
  var confirmations: Int { options.repetitions }

  /// Runs still missing at the two builds that the answer rests on.
  private func missing(_ gap: Gap) -> [(index: Int, count: Int, why: String)] {
    let high = ledger.builds[gap.high]
    let low = ledger.builds[gap.low]
    let lowIsGiven = gap.low == 0 && options.ends == .given
    var missing: [(index: Int, count: Int, why: String)] = []
    if !high.isExhausted(options.retries), high.failed < confirmations {
      missing.append(
        (
          gap.high, confirmations - high.failed,
          "the first \(options.terms.new) build has \(options.terms.newRan) \(high.failed) of the \(confirmations) times "
            + "that are asked for"
        ))
    }
    if !lowIsGiven, !low.isExhausted(options.retries), low.passed < confirmations {
      missing.append(
        (
          gap.low, confirmations - low.passed,
          "the last \(options.terms.old) build has \(options.terms.oldRan) \(low.passed) of the \(confirmations) times "
            + "that are asked for"
        ))
    }
    return missing
  }

  private func confirmationProbes(_ gap: Gap) -> [Probe] {
    missing(gap).flatMap { item in
      Array(
        repeating: Probe(
          position: .build(item.index), purpose: .confirm, explanation: item.why),
        count: max(0, item.count - runningCount(item.index)))
    }
  }

  private func isWaitingForConfirmation(_ gap: Gap) -> Bool {
    missing(gap).contains { runningCount($0.index) > 0 }
  }
}
