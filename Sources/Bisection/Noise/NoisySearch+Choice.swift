private import Glibc

extension NoisySearch {
  /// The runs still missing at the builds that an answer rests on.
  func confirmations(of leader: Leader) -> [Probe] {
    var probes: [Probe] = []
    func ask(_ index: Int, failed: Bool, _ word: String) {
      let tally = ledger.builds[index]
      let count = failed ? tally.failed : tally.passed
      let missing = options.confirmations - count - running.count { $0 == index }
      guard missing > 0, testability.chances[index] > 0 else { return }
      let probe = Probe(
        position: .build(index), purpose: .confirm,
        explanation:
          "\(word) has \(failed ? options.terms.newRan : options.terms.oldRan) \(count) of the "
          + "\(options.confirmations) times that are asked for")
      probes += Array(repeating: probe, count: missing)
    }
    switch leader.kind {
    case .noChange, .older: return []
    case .step: break
    case .window(let lastBad, let firstFixed):
      if lastBad != leader.firstBad {
        ask(lastBad, failed: true, "the last \(options.terms.new) build")
      }
      ask(firstFixed, failed: false, "the first build that is \(options.terms.old) again")
    }
    ask(leader.firstBad, failed: true, "the first \(options.terms.new) build")
    if leader.lastGood > 0 || options.ends == .check {
      ask(leader.lastGood, failed: false, "the last \(options.terms.old) build")
    }
    return probes
  }

  /// Up to `count` runs that together are expected to tell most per cost.
  func choices(count: Int) -> [Probe] {
    var pending = running
    var probes: [Probe] = []
    for _ in 0..<count {
      guard let probe = choice(pending: pending) else { break }
      probes.append(probe)
      if case .build(let index) = probe.position { pending.append(index) }
    }
    return probes
  }

  /// How many pending runs are thought through in all their outcomes.
  private static let lookahead = 4

  private func choice(pending: [Int]) -> Probe? {
    var bits = Array(repeating: 0.0, count: problem.builds.count)
    var failure = bits
    for (chance, posterior) in outcomes(of: pending.suffix(Self.lookahead)) {
      let gain = InformationGain(posterior)
      for index in bits.indices {
        bits[index] += chance * gain.bits[index]
        failure[index] += chance * gain.failure[index]
      }
    }
    var best: (score: Double, index: Int)?
    for index in bits.indices where index > 0 || options.ends == .check {
      let score =
        bits[index] * testability.chances[index] / cost(of: index, pending: pending)
      if score > (best?.score ?? 1e-9) * (1 + 1e-9) { best = (score, index) }
    }
    guard let best else { return nil }
    return Probe(
      position: .build(best.index), purpose: .search,
      explanation: explanation(
        of: best.index, bits: bits[best.index], failure: failure[best.index]))
  }

  private func cost(of index: Int, pending: [Int]) -> Double {
    let tally = ledger.builds[index]
    return problem.cost(
      of: index,
      isThere: tally.informative + tally.uninformative > 0 || pending.contains(index))
  }

  /// What will be believed after the pending runs, for each of their outcomes.
  private func outcomes(of pending: ArraySlice<Int>) -> [(Double, Posterior)] {
    var states = [(1.0, ledger, posterior)]
    for index in pending {
      var next: [(Double, Ledger, Posterior)] = []
      for (_, ledger, _) in states {
        for verdict in [Verdict.good, .bad] {
          var ledger = ledger
          ledger.record(
            Probe(position: .build(index), purpose: .search, explanation: ""), verdict)
          let posterior = Posterior(ledger: ledger, prior: prior, rates: rates)
          guard posterior.isPossible else { continue }
          let chance = exp(posterior.logEvidence - self.posterior.logEvidence)
          next.append((chance, ledger, posterior))
        }
      }
      states = next
    }
    return states.map { ($0.0, $0.2) }
  }

  private func explanation(of index: Int, bits: Double, failure: Double) -> String {
    let tally = ledger.builds[index]
    var text =
      "a run there is expected to tell \(decimals(bits)) bit: it \(options.terms.newRuns) with probability "
      + decimals(failure)
    if let leader = leader(), case .step = leader.kind {
      text +=
        ", and the first \(options.terms.new) build is most likely "
        + "\(problem.names((leader.lastGood + 1)...leader.firstBad)) (\(percent(leader.probability)))"
    }
    if tally.informative > 0 {
      text +=
        "; so far it has \(options.terms.newRan) \(tally.failed) of \(tally.informative) times"
    }
    if !problem.isEven { text += "; it costs \(decimals(cost(of: index, pending: running)))" }
    if testability.chances[index] < 0.5 { text += "; it may not be testable" }
    return text
  }
}

/// A number with two decimals.
func decimals(_ value: Double) -> String {
  let hundredths = Int((min(max(value, 0), 1e6) * 100).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}

/// A probability as whole percent, never rounded up to certainty.
///
/// - Parameter limit: what it is said not to reach: where rounding would hide that, it is rounded down.
func percent(_ value: Double, below limit: Double? = nil) -> String {
  func whole(_ value: Double) -> Int { min(99, Int((min(max(value, 0), 1) * 100).rounded())) }
  let most = limit.map { whole($0) - 1 } ?? 99
  return "\(min(whole(value), most)) %"
}
