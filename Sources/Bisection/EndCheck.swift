/// The runs of the two ends before the search: first the one that is said to fail.
///
/// Whoever runs the tests learns from it how the failure looks, and knows it when the other end is run.
struct EndCheck {
  let problem: Problem
  let options: Options
  let ledger: Ledger
  /// Builds being run now.
  let running: [Int]

  /// How many runs of the bad end are made for each failure that is asked of it.
  private static let runsForFailure = 4

  private func isMissing(_ index: Int) -> Bool {
    options.ends == .check && (ledger.builds[index].informative == 0 || lacksFailures(index))
      && !ledger.builds[index].isUntestable(options.retries)
  }

  /// Whether an end is the bad one and has still to show its failure; runs in which it doesn't are borne for a while.
  private func lacksFailures(_ index: Int) -> Bool {
    guard options.endFailures > 1, index == ends[0].index else { return false }
    let tally = ledger.builds[index]
    let failures = options.aim == .firstBad ? tally.failed : tally.passed
    return failures < options.endFailures
      && tally.informative < Self.runsForFailure * options.endFailures
  }

  /// The two ends with their words, the one that is said to fail first.
  private var ends: [(index: Int, word: String)] {
    let ends = [(0, options.terms.old), (problem.last, options.terms.new)]
    return options.aim == .firstBad ? ends.reversed() : ends
  }

  /// The ends still to be run; the good one only after the bad one has shown its failure as often as it is asked to.
  var probes: [Probe] {
    let first = lacksFailures(ends[0].index) && isMissing(ends[0].index)
    return (first ? Array(ends.prefix(1)) : ends).compactMap { index, word in
      guard isMissing(index), !running.contains(index) else { return nil }
      return Probe(
        position: .build(index), purpose: .ends,
        explanation: ledger.builds[index].informative == 0
          ? "it is the \(word) end, and both ends are checked before the search"
          : "it is the \(word) end, and its runs are to show which failure is looked for")
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
