extension Bisector {
  /// The narrowest range of builds that holds the first bad one: certain where answers are believed,
  /// as probable as asked for where they are weighed.
  public var range: Conclusion.Range {
    if weighsAnswers {
      let search = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
      if let range = search.undecided(remark: "", remarks: []).range { return range }
    }
    let gap = ExactSearch(problem: problem, options: options, ledger: ledger, running: []).gap
    return Conclusion.Range(
      lastGood: gap.low, firstBad: gap.high, probability: certainty(of: gap),
      untestable: gap.untestable)
  }

  /// The probability that the culprit lies in a gap: 1 where the test is said never to err, what
  /// the answers make of it where that is doubted.
  func certainty(of gap: Gap) -> Double {
    guard options.noise == .auto else { return 1 }
    let noisy = NoisySearch(problem: problem, options: options, ledger: ledger, running: [])
    return min(1, noisy.posterior.steps[(gap.low + 1)...gap.high].reduce(0, +))
  }
}
