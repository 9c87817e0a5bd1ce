extension Bisector {
  /// The level of changes, and the proof, once the builds are settled.
  func descend(from answer: Conclusion, running: [Probe]) -> Action {
    guard options.changes, answer.outcome == .found || answer.outcome == .window,
      let build = answer.firstBad, answer.lastGood == build - 1,
      !problem.builds[build].changes.isEmpty
    else { return .finished(closed(answer)) }
    var answer = answer
    let positions = running.map(\.position)
    let decider = decider
    let search = changeSearch(of: build, running: positions, decider: decider)
    do throws(ChangeSearch.Need) {
      let result = try search.search()
      if result.isUnapplied { return .finished(closed(unapplied(answer, build))) }
      answer.changes = result.changes
      answer.inseparable = result.inseparable
      answer.remarks += inseparableRemarks(result, build)
    } catch {
      let free = max(0, options.workers - running.count)
      let probes = error.sets.prefix(free).map {
        Probe(
          position: .applied($0, of: build), purpose: error.purpose,
          explanation: error.explanation)
      }
      return within(budget: Array(probes), closing: answer, running: running)
    }
    let proof = ChangeProof(
      build: build, changes: answer.changes, changeCount: problem.builds[build].changes.count,
      options: options, ledger: ledger, running: positions, decide: decider)
    if options.proof {
      let missing = proof.missing().prefix(max(0, options.workers - running.count))
      if !missing.isEmpty || proof.isWaiting {
        return within(budget: Array(missing), closing: answer, running: running)
      }
      answer.remarks += proof.remarks
    }
    return .finished(closed(answer, proof: proof))
  }

  /// The answer where the build's changes, all of them applied, do not make its failure.
  private func unapplied(_ answer: Conclusion, _ build: Int) -> Conclusion {
    var answer = answer
    answer.outcome = .range
    answer.remarks.append(
      "\(problem.name(build)) \(options.terms.newRuns), but \(problem.name(build - 1)) with all changes of "
        + "\(problem.name(build)) \(options.terms.oldRuns): the command does not apply the changes that it is "
        + "given, or the two builds differ in more than them. The build is named, its changes could "
        + "not be searched.")
    return answer
  }

  /// Which of the changes found are named only because the others do not build without them.
  private func inseparableRemarks(_ result: ChangeSearch.Result, _ build: Int) -> [String] {
    guard !result.inseparable.isEmpty, result.changes.count > 1 else { return [] }
    let names = result.inseparable.map { problem.builds[build].changes[$0] }
    return [
      "Without \(names.joined(separator: " and ")) the rest of the changes named could not be tested, as if it does not "
        + "build: whether \(names.count == 1 ? "it matters" : "they matter") by itself is not known."
    ]
  }

  private func changeSearch(
    of build: Int, running: [Position], decider: VerdictDecider
  ) -> ChangeSearch {
    ChangeSearch(
      changeNames: problem.builds[build].changes,
      weights: problem.builds[build].changeWeights, build: build, options: options,
      verdicts: SetVerdicts(
        build: build, changeCount: problem.builds[build].changes.count, ledger: ledger,
        retries: options.retries, running: running, decide: decider))
  }

  /// As `within(budget:running:)`, for runs below the level of builds: what is found stays found.
  private func within(
    budget probes: [Probe], closing answer: Conclusion, running: [Probe]
  ) -> Action {
    guard let maxRuns = options.maxRuns else { return .run(probes) }
    let left = maxRuns - ledger.runs - running.count
    if left > 0 || probes.isEmpty { return .run(Array(probes.prefix(max(0, left)))) }
    guard running.isEmpty else { return .run([]) }
    var answer = answer
    answer.remarks.append(
      "The limit of \(ledger.runsInWords) was used up before the change was found and proved.")
    return .finished(closed(answer))
  }

  /// How a tally below the level of builds becomes an answer.
  private var decider: VerdictDecider {
    guard weighsAnswers else { return .believing }
    let search = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
    let evidence = search.evidence(under: search.leader())
    return VerdictDecider(
      falseNegativeRate: 1 - evidence.failIfBad, falsePositiveRate: evidence.failIfGood,
      confidence: options.confidence)
  }

  /// The answer with its counts and its evidence.
  func closed(_ answer: Conclusion, proof: ChangeProof? = nil) -> Conclusion {
    var answer = answer
    answer.runsBy = ledger.runsBy
    if let firstBad = answer.firstBad, let lastGood = answer.lastGood {
      answer.proof = BisectionReport.Proof(
        atFirstBad: ledger.builds[options.aim == .firstBad ? firstBad : lastGood].report(
          options.aim),
        atLastGood: ledger.builds[options.aim == .firstBad ? lastGood : firstBad].report(
          options.aim),
        revert: proof?.tallies.revert, transplant: proof?.tallies.transplant)
    }
    return answer
  }
}
