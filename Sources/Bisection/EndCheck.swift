/// The runs of the two ends before the search.
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

  /// The ends still to be run.
  var probes: [Probe] {
    [(0, options.terms.old), (problem.last, options.terms.new)].compactMap { index, word in
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
