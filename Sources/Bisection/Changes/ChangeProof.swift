/// The proof of a set of changes: the first bad build without it passes, the last good build with
/// only it fails.
struct ChangeProof {
  let build: Int
  let changes: [Int]
  let changeCount: Int
  let options: Options
  let ledger: Ledger
  let running: [Position]
  let decide: VerdictDecider

  private var terms: Terms { options.terms }
  private var revert: Position { .reverted(changes, of: build) }
  private var transplant: Position { .applied(changes, of: build) }

  /// True where the set is the whole build, so that the neighbours themselves are the proof.
  var isTrivial: Bool { changes.count == changeCount }

  /// The runs still missing.
  func missing() -> [Probe] {
    guard !isTrivial else { return [] }
    return missing(
      transplant, expected: .fails, count: ledger[transplant].failed,
      "the last \(terms.old) build with only the change has \(terms.newRan)")
      + missing(
        revert, expected: .passes, count: ledger[revert].passed,
        "the first \(terms.new) build without the change has \(terms.oldRan)")
  }

  private func missing(
    _ position: Position, expected: SetVerdicts.Answer, count: Int, _ text: String
  ) -> [Probe] {
    let tally = ledger[position]
    let verdict = decide.decide(tally)
    guard !tally.isExhausted(options.retries), verdict == nil || verdict == expected else {
      return []
    }
    let wanted = max(options.confirmations - count, verdict == nil ? 1 : 0)
    let probe = Probe(
      position: position, purpose: .proof,
      explanation: count < options.confirmations
        ? "\(text) \(count) of the \(options.confirmations) times that are asked for"
        : "\(text) \(count) times, which a test that errs as often as this one might say by chance")
    return Array(repeating: probe, count: max(0, wanted - runningCount(position)))
  }

  /// True while a run of the proof is under way.
  var isWaiting: Bool { runningCount(revert) + runningCount(transplant) > 0 }

  /// The tallies, nil where nothing informative was run.
  var tallies: (revert: BisectionReport.Tally?, transplant: BisectionReport.Tally?) {
    let without = ledger[revert]
    let only = ledger[transplant]
    return (
      without.informative > 0 ? without.report(options.aim) : nil,
      only.informative > 0 ? only.report(options.aim) : nil
    )
  }

  /// What the proof leaves open, as sentences.
  var remarks: [String] {
    if isTrivial { return ["The build has no other change: the two builds are the proof."] }
    var remarks: [String] = []
    if ledger[revert].failed > 0 {
      remarks.append(
        "The first \(terms.new) build still \(terms.newRuns) without the change: another change of it "
          + (options.aim == .firstBad ? "causes the failure, too." : "repairs the fault, too."))
    } else if ledger[revert].isUntestable(options.retries) {
      remarks.append("The first \(terms.new) build without the change could not be tested.")
    }
    if ledger[transplant].passed > 0 {
      remarks.append(
        "The last \(terms.old) build with only the change does not always "
          + (options.aim == .firstBad ? "fail" : "pass") + ": it may need others.")
    } else if ledger[transplant].isUntestable(options.retries) {
      remarks.append("The last \(terms.old) build with only the change could not be tested.")
    }
    return remarks
  }

  private func runningCount(_ position: Position) -> Int { running.count { $0 == position } }
}
