extension Bisector {
  /// The level of builds.
  func buildStep(running: [Probe]) -> BuildStep {
    let builds = running.compactMap { probe in
      if case .build(let index) = probe.position { index } else { nil }
    }
    if weighsAnswers {
      return NoisySearch(problem: problem, options: options, ledger: ledger, running: builds).step()
    }
    let exact = ExactSearch(problem: problem, options: options, ledger: ledger, running: builds)
    if let retests = retestsOfEnds(exact) { return .run(retests) }
    return exact.step()
  }

  /// True once answers are weighed instead of believed.
  var weighsAnswers: Bool {
    switch options.noise {
    case .oneSided, .twoSided: return true
    case .none: return options.window
    case .auto:
      if options.window { return true }
      if !ledger.errsOnSets.isEmpty { return true }
      let exact = ExactSearch(problem: problem, options: options, ledger: ledger, running: [])
      return exact.contradiction != nil && !isEndSteadilyWrong
    }
  }

  /// Cuts the runs to what the budget leaves, and concludes when it leaves nothing.
  func within(budget probes: [Probe], running: [Probe]) -> Action {
    guard let maxRuns = options.maxRuns else { return .run(probes) }
    let left = maxRuns - ledger.runs - running.count
    if left > 0 || probes.isEmpty && !running.isEmpty {
      return .run(Array(probes.prefix(max(0, left))))
    }
    guard running.isEmpty else { return .run([]) }
    return .finished(closed(outOfBudget()))
  }

  /// The answer when the budget is used up before the search among builds is done.
  private func outOfBudget() -> Conclusion {
    let remark = "The limit of \(ledger.runsInWords) is used up."
    if weighsAnswers {
      let search = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
      return search.undecided(remark: remark, remarks: [])
    }
    let gap = ExactSearch(problem: problem, options: options, ledger: ledger, running: []).gap
    let certainty = certainty(of: gap)
    return Conclusion(
      outcome: .undecided, confidence: gap.suspects == 1 ? certainty : belief.probability,
      range: Conclusion.Range(
        lastGood: gap.low, firstBad: gap.high, probability: certainty, untestable: gap.untestable),
      remarks: [remark])
  }
}
