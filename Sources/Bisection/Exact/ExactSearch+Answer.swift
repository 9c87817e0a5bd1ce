private import Glibc

extension ExactSearch {
  /// The answer once nothing is left to run.
  func answer(_ gap: Gap) -> Conclusion {
    let untestable = gap.suspects > 1 ? Array((gap.low + 1)..<gap.high) : []
    let range = Conclusion.Range(
      lastGood: gap.low, firstBad: gap.high, probability: confidence(gap), untestable: untestable)
    var remarks = EndCheck(
      problem: problem, options: options, ledger: ledger, running: running
    ).remarks
    for (index, word, count) in [
      (gap.high, options.terms.newRan, ledger.builds[gap.high].failed),
      (gap.low, options.terms.oldRan, ledger.builds[gap.low].passed),
    ] where count < confirmations && !(index == 0 && options.ends == .given) {
      remarks.append(
        "\(problem.name(index)) has \(word) \(count) times instead of \(confirmations): "
          + "its other runs said nothing.")
    }
    if range.probability < options.confidence {
      remarks.append(
        "The answer is \(percent(range.probability, below: options.confidence)) sure, not "
          + "\(percent(options.confidence)): "
          + "more confirmations would raise that.")
    }
    if isBelievedUntested, untestable.isEmpty {
      remarks.append(
        "No answer contradicted another, so each was believed: the confidence is that of a test that "
          + "always says the same. For one that does not, use --noise.")
    }
    let isWitnessed = ledger.witnesses(lastGood: gap.low, firstBad: gap.high, options)
    if untestable.isEmpty, isWitnessed {
      return Conclusion(
        outcome: .found, lastGood: gap.low, firstBad: gap.high, confidence: range.probability,
        range: range,
        remarks: remarks)
    }
    let tested = gap.untestable.count
    if !isWitnessed {
      remarks.append("An answer rests on runs of both builds, and there are none of an end.")
    }
    if tested < untestable.count {
      remarks.append(
        "Of the \(untestable.count) builds counted as untestable \(tested) were tried; the "
          + "others lie between them.")
    }
    return Conclusion(
      outcome: .range, lastGood: gap.low, firstBad: gap.high, confidence: range.probability,
      range: range,
      remarks: remarks)
  }

  /// The probability that the culprit lies in the gap.
  ///
  /// 1 where the test is said never to err; with `auto` that is doubted one time in ten, and where nothing but the runs
  /// themselves speaks for the test, no more is claimed than the passes of the good build at the edge support: it would be bad
  /// with a test that missed the failure in each of them.
  private func confidence(_ gap: Gap) -> Double {
    guard options.noise == .auto else { return 1 }
    let noisy = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
    let believed = noisy.posterior.steps[(gap.low + 1)...gap.high].reduce(0, +)
    guard isBelievedUntested, !(gap.low == 0 && options.ends == .given) else { return believed }
    let passes =
      options.aim == .firstBad
      ? ledger.builds[gap.low].passed : ledger.builds[gap.high].failed
    return min(believed, 1 - pow(Options.missedFailures, Double(passes)))
  }

  /// True where neither the user nor the kind of the test says how often it errs.
  private var isBelievedUntested: Bool {
    options.noise == .auto && options.falsePositiveRate == nil && options.falseNegativeRate == nil
  }

  /// The first contradiction among the answers, nil where there is none.
  var contradiction: Conclusion? {
    let tallies = ledger.builds
    if tallies[0].failed > 0 {
      return contradicted(
        goodEndFails)
    }
    if tallies[problem.last].passed > 0 && options.ends == .check {
      return contradicted(
        "The \(options.terms.new) end \(problem.name(problem.last)) \(options.terms.oldRuns): "
          + (options.aim == .firstBad
            ? "the fault may have been taken back before it (--window looks for both edges), or the test "
              + "misses it now and then (--noise one-sided)."
            : "the repair is newer, choose a newer good end."))
    }
    guard let failed = tallies.indices.first(where: { tallies[$0].failed > 0 }),
      let passed = tallies.indices.last(where: { tallies[$0].passed > 0 }), failed <= passed
    else { return nil }
    let text =
      failed == passed
      ? "\(problem.name(failed)) has both failed and passed."
      : "\(problem.name(failed)) \(options.terms.newRuns), but the newer "
        + "\(problem.name(passed)) \(options.terms.oldRuns)."
    return contradicted(
      text + " The test is not reliable, or the fault was taken back: use --noise or --window.")
  }

  private var goodEndFails: String {
    NoisySearch.oldEndIsNew(problem, options)
  }

  private func contradicted(_ remark: String) -> Conclusion {
    Conclusion(
      outcome: .contradiction,
      range: Conclusion.Range(lastGood: 0, firstBad: problem.last, probability: 0),
      remarks: [remark])
  }
}
