extension NoisySearch {
  /// The answer that a leader stands for.
  func conclusion(_ leader: Leader, remarks: [String]) -> Conclusion {
    var remarks = remarks
    let untestable = (leader.lastGood + 1)..<max(leader.lastGood + 1, leader.firstBad)
    let range = Conclusion.Range(
      lastGood: leader.lastGood, firstBad: leader.firstBad, probability: leader.probability,
      untestable: Array(untestable))
    switch leader.kind {
    case .step:
      let isWitnessed = ledger.witnesses(
        lastGood: leader.lastGood, firstBad: leader.firstBad, options)
      return Conclusion(
        outcome: untestable.isEmpty && isWitnessed ? .found : .range, lastGood: leader.lastGood,
        firstBad: leader.firstBad, confidence: leader.probability, range: range, remarks: remarks)
    case .window(let lastBad, let firstFixed):
      if lastBad + 1 < firstFixed {
        remarks.append(
          "The builds between \(problem.name(lastBad)) and \(problem.name(firstFixed)) cannot be "
            + "tested: one of them or the latter took the fault out.")
      }
      return Conclusion(
        outcome: .window, lastGood: leader.lastGood, firstBad: leader.firstBad,
        firstFixed: ledger.builds[firstFixed].passed > 0 ? firstFixed : nil,
        confidence: leader.probability, range: range, remarks: remarks)
    case .noChange:
      remarks.append(
        "No build is \(options.terms.new): the \(options.terms.new) end \(options.terms.newRan) "
          + "\(ledger.builds[problem.last].failed) of "
          + "\(ledger.builds[problem.last].informative) times; what was seen there may have been a "
          + "flake, or needs another set-up.")
      return Conclusion(outcome: .noChange, confidence: leader.probability, remarks: remarks)
    case .older:
      remarks.append(Self.oldEndIsNew(problem, options))
      let end = ledger.builds[problem.last]
      if options.aim == .firstBad, end.passed > end.failed {
        remarks.append(
          "\(problem.name(problem.last)) \(options.terms.oldRuns): --find-fix looks for the build in which the "
            + "failure went away.")
      }
      return Conclusion(
        outcome: .contradiction, confidence: leader.probability,
        range: Conclusion.Range(lastGood: nil, firstBad: 0, probability: leader.probability),
        remarks: remarks)
    }
  }

  static func oldEndIsNew(_ problem: Problem, _ options: Options) -> String {
    let terms = options.terms
    return "The \(terms.old) end \(problem.name(0)) \(terms.newRuns): "
      + (options.aim == .firstBad
        ? "the fault is older, choose an older good end."
        : "the repair is older, choose an older bad end.")
  }

  /// The narrowest range that is as probable as asked for, when no single answer is.
  func undecided(remark: String, remarks: [String]) -> Conclusion {
    let end = ledger.builds[0]
    let terms = options.terms
    let doubts =
      end.failed == 0
      ? []
      : [
        "The \(terms.old) end \(problem.name(0)) \(terms.newRan) \(end.failed) of \(end.informative) "
          + "times, so that what is looked for may be older: choose an older \(terms.old) end."
      ]
    var best = 0...(problem.last)
    let sums = posterior.steps.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    var first = 1
    for end in 1...problem.last {
      // (first - 1, end]: drop from below while enough is left.
      while first < end, sums[end + 1] - sums[first + 1] >= options.confidence { first += 1 }
      if sums[end + 1] - sums[first] >= options.confidence, end - first + 1 < best.count - 1 {
        best = (first - 1)...end
      }
    }
    let probability = sums[best.upperBound + 1] - sums[best.lowerBound + 1]
    return Conclusion(
      outcome: .undecided, confidence: leader()?.probability ?? 0,
      range: Conclusion.Range(
        lastGood: best.lowerBound, firstBad: best.upperBound, probability: probability,
        untestable: best.dropFirst().dropLast().filter { testability.chances[$0] == 0 }),
      remarks: remarks + [remark] + doubts)
  }
}
