private import Glibc

extension Bisector {
  /// How often an end that says the contrary of what it should is run before it is believed: three times for a confidence of
  /// 0.95, five for 0.99, so that a test that errs in one run of three is not taken for a wrong end.
  private var endRuns: Int {
    let wanted = (log(1 - options.confidence) / log(0.35)).rounded(.up)
    return max(3, options.confirmations, Int(min(max(wanted, 1), 20)))
  }

  /// True while an end has said nothing but the contrary of what it should, and nothing else
  /// contradicts: then it is run again, and in the end believed.
  var isEndSteadilyWrong: Bool {
    let good = ledger.builds[0]
    let bad = ledger.builds[problem.last]
    let inside = ledger.builds[1..<problem.last]
    guard options.ends == .check, inside.allSatisfy({ $0.informative == 0 }) else { return false }
    return (good.failed > 0 && good.passed == 0) || (bad.passed > 0 && bad.failed == 0)
  }

  /// With `auto`, the runs that make sure of an end that contradicts, nil where there is none.
  func retestsOfEnds(_ exact: ExactSearch) -> [Probe]? {
    guard options.noise == .auto, isEndSteadilyWrong else { return nil }
    for (index, word, expected) in [
      (0, options.terms.old, Verdict.good), (problem.last, options.terms.new, Verdict.bad),
    ] {
      let tally = ledger.builds[index]
      let contrary = expected == .good ? tally.failed : tally.passed
      let asExpected = tally.informative - contrary
      guard contrary > 0, asExpected == 0, !tally.isExhausted(options.retries) else { continue }
      let missing = endRuns - contrary - exact.running.count { $0 == index }
      if missing <= 0 { return exact.running.isEmpty ? nil : [] }
      let probe = Probe(
        position: .build(index), purpose: .ends,
        explanation: "the \(word) end "
          + "\(expected == .good ? options.terms.newRan : options.terms.oldRan) \(contrary) "
          + "times: it is run again before that is believed")
      return Array(repeating: probe, count: min(missing, exact.free))
    }
    return nil
  }
}
