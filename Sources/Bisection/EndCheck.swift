/// The runs of the two ends before the search: first the one that is said to fail.
///
/// Whoever runs the tests learns from it how the failure looks, and knows it when the other end is run.
struct EndCheck {
  let problem: Problem
  let options: Options
  let ledger: Ledger
  /// Builds being run now.
  let running: [Int]

  private func isMissing(_ index: Int) -> Bool {
    options.ends == .check && ledger.builds[index].informative == 0
      && !ledger.builds[index].isUntestable(options.retries)
  }

  /// The two ends with their words, the one that is said to fail first.
  private var ends: [(index: Int, word: String)] {
    let ends = [(0, options.terms.old), (problem.last, options.terms.new)]
    return options.aim == .firstBad ? ends.reversed() : ends
  }

  /// The ends still to be run.
  var probes: [Probe] {
    ends.compactMap { index, word in
      guard isMissing(index), !running.contains(index) else { return nil }
      return Probe(
        position: .build(index), purpose: .ends,
        explanation: "it is the \(word) end, and both ends are checked before the search")
    }
  }

  /// True while an end is being run.
  var isWaiting: Bool {
    [0, problem.last].contains { isMissing($0) && running.contains($0) }
  }

  /// Ends that had to be taken on trust, as sentences.
  var remarks: [String] {
    [(0, options.terms.old), (problem.last, options.terms.new)].compactMap { index, word in
      guard options.ends == .check, ledger.builds[index].isUntestable(options.retries) else {
        return nil
      }
      return "The \(word) end \(problem.name(index)) could not be tested and was taken at the "
        + "user's word."
    }
  }
}
