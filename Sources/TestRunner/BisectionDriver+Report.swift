internal import Bisection
internal import KernelSeries

extension BisectionDriver {
  /// The engine's answer in the names of the series.
  func report(_ conclusion: Conclusion, entries: [Entry]) -> BisectionReport {
    func name(_ index: Int?) -> String? { index.map { builds[$0].version } }
    let changes = conclusion.firstBad.map { first in
      conclusion.changes.map { builds[first].changes[$0] }
    }
    let culprits = (changes ?? []).map {
      BisectionReport.Change(component: $0.component, bugs: $0.bugs, subject: $0.subject)
    }
    return BisectionReport(
      outcome: conclusion.outcome, lastGood: name(conclusion.lastGood),
      firstBad: name(conclusion.firstBad), firstFixed: name(conclusion.firstFixed),
      confidence: conclusion.confidence,
      range: conclusion.range.map { range in
        BisectionReport.Range(
          lastGood: name(range.lastGood), firstBad: name(range.firstBad),
          probability: range.probability, untestable: range.untestable.map { builds[$0].version })
      },
      runs: entries.count, runsBy: conclusion.runsBy,
      change: culprits.count == 1 ? culprits.first : nil, changes: culprits,
      proof: conclusion.proof, observations: entries.map(\.observation),
      remarks: conclusion.remarks
        + sameBugRemarks(of: changes ?? [], firstBad: conclusion.firstBad))
  }

  /// Later builds of the series that name a bug of the culprit: known from the series, not tested.
  private func sameBugRemarks(of changes: [Change], firstBad: Int?) -> [String] {
    guard let firstBad,
      let start = series.builds.firstIndex(where: { $0.version == builds[firstBad].version })
    else { return [] }
    return changes.flatMap { culprit in
      series.builds.dropFirst(start + 1).flatMap { build in
        build.changes.compactMap { change -> String? in
          guard let bug = change.bugs.first(where: culprit.bugs.contains) else { return nil }
          return
            "\(build.version) has a change for the same bug \(bug): \(change.title) (known from the "
            + "series, not tested)"
        }
      }
    }
  }
}
