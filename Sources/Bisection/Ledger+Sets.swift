extension Ledger {
  /// The tallies of sets of changes that have both failed and passed: a test errs that does not always say the same.
  var errsOnSets: [Tally] {
    assembled.values.filter { $0.failed > 0 && $0.passed > 0 }
  }

  /// What such sets say of the two error rates.
  ///
  /// Where only one kind of error is possible they are bad, or good; otherwise what most runs say.
  func erringSets(_ components: [RateModel.Component]) -> RateModel.Counts {
    let none = RateModel.Rate.pinned(0)
    let neverAlarms = components.allSatisfy { $0.falsePositive == none }
    let neverMisses = components.allSatisfy { $0.falseNegative == none }
    var counts = RateModel.Counts()
    for tally in errsOnSets {
      if neverAlarms || !neverMisses && tally.failed >= tally.passed {
        counts.badPassed += tally.passed
        counts.badFailed += tally.failed
      } else {
        counts.goodPassed += tally.passed
        counts.goodFailed += tally.failed
      }
    }
    return counts
  }
}
