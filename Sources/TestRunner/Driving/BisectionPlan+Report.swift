public import Bisection
internal import KernelSeries

extension BisectionPlan {
  /// The engine's answer in the names of the series.
  ///
  /// - Parameters:
  ///   - runs: the runs made, in order.
  ///   - reused: verdicts of earlier bisections that were evidence.
  public func report(
    _ conclusion: Conclusion, runs: [BisectionReport.Observation],
    reused: [BisectionReport.Observation] = []
  ) -> BisectionReport {
    func name(_ index: Int?) -> String? { index.map { builds[$0].version } }
    let changes = conclusion.firstBad.map { first in
      conclusion.changes.map { builds[first].changes[$0] }
    }
    let culprits = (changes ?? []).map {
      BisectionReport.Change(component: $0.component, bugs: $0.bugs, subject: $0.subject)
    }
    let isFix = options.aim == .firstGood
    return BisectionReport(
      outcome: conclusion.outcome, lastGood: isFix ? nil : name(conclusion.lastGood),
      firstBad: isFix ? nil : name(conclusion.firstBad),
      firstFixed: name(isFix ? conclusion.firstBad : conclusion.firstFixed),
      lastBad: isFix ? name(conclusion.lastGood) : nil,
      confidence: conclusion.confidence,
      range: conclusion.range.map { range in
        BisectionReport.Range(
          lastGood: name(range.lastGood), firstBad: name(range.firstBad),
          probability: range.probability, untestable: range.untestable.map { builds[$0].version })
      },
      runs: runs.count, runsBy: conclusion.runsBy,
      change: culprits.count == 1 ? culprits.first : nil, changes: culprits,
      proof: conclusion.proof, observations: runs,
      remarks: conclusion.remarks + reusedRemarks(reused)
        + otherFailureRemarks(runs, after: conclusion.outcome)
        + sameBugRemarks(of: changes ?? [], firstBad: conclusion.firstBad))
  }

  /// What else went wrong in the runs, where the failure that is looked for was not found: it may be the one that was meant.
  private func otherFailureRemarks(
    _ runs: [BisectionReport.Observation], after outcome: BisectionReport.Outcome
  ) -> [String] {
    guard outcome != .found, outcome != .window else { return [] }
    var counts: [String: Int] = [:]
    for run in runs where run.verdict == Verdict.otherFailure.rawValue {
      if let signature = run.signature { counts[signature, default: 0] += 1 }
    }
    var remarks: [String] = []
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let most, let first = builds.first(where: { shows(most.key, $0.version, runs) }) {
      remarks.append(
        "\(most.value) run\(most.value == 1 ? "" : "s") showed another failure, which says nothing of the one looked for: "
          + "\(most.key), in \(first.version) first. --signature signature:\(most.key) looks for it."
      )
    }
    let hung = runs.count { $0.verdict == Verdict.hung.rawValue }
    if hung > 1 {
      remarks.append(
        "\(hung) runs hung, which says nothing of the failure looked for. --bad-when hung looks for hangs."
      )
    }
    return remarks
  }

  private func shows(
    _ signature: String, _ build: String, _ runs: [BisectionReport.Observation]
  ) -> Bool {
    runs.contains {
      $0.build == build && $0.signature == signature
        && $0.verdict == Verdict.otherFailure.rawValue
    }
  }

  /// Verdicts that were taken over, marked as such.
  private func reusedRemarks(_ reused: [BisectionReport.Observation]) -> [String] {
    guard !reused.isEmpty else { return [] }
    let seen = reused.map { "\($0.build) \($0.verdict)" }
    return [
      "\(reused.count) verdict\(reused.count == 1 ? " is" : "s are") reused from earlier bisections and "
        + "not counted as runs: " + seen.joined(separator: ", ") + "."
    ]
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
