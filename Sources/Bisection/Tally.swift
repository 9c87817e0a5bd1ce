/// What the runs on one position said, counted.
struct Tally: Sendable, Hashable {
  var passed = 0
  var failed = 0
  var skipped = 0
  var otherFailures = 0
  var hung = 0
  var infra = 0
  /// Faults of the bench that are not held against the position: it may have been mended since.
  var pardoned = 0

  /// Runs that say something about the failure that is looked for.
  var informative: Int { passed + failed }

  var uninformative: Int { skipped + otherFailures + hung + infra }

  /// True once it is no use to run here: nothing was learned, and the retries are used up.
  func isUntestable(_ retries: Options.Retries) -> Bool {
    informative == 0 && isExhausted(retries)
  }

  /// True once a repetition that says nothing has been repeated often enough.
  func isExhausted(_ retries: Options.Retries) -> Bool {
    isExhaustedByItself(retries) || infra - pardoned > retries.infra
  }

  /// True where it is the bench's faults alone that used the retries up.
  func isExhaustedByFaults(_ retries: Options.Retries) -> Bool {
    isExhausted(retries) && !isExhaustedByItself(retries)
  }

  private func isExhaustedByItself(_ retries: Options.Retries) -> Bool {
    skipped > 0 || otherFailures > retries.otherFailure || hung > retries.hung
  }

  mutating func pardonFaults(_ retries: Options.Retries) {
    if isExhaustedByFaults(retries) { pardoned = infra }
  }

  mutating func count(_ verdict: Verdict) {
    switch verdict {
    case .good: passed += 1
    case .bad: failed += 1
    case .skip: skipped += 1
    case .otherFailure: otherFailures += 1
    case .hung: hung += 1
    case .infra: infra += 1
    }
  }

  /// The counts as reports give them: failures are those of the test, whatever is looked for.
  func report(_ aim: Options.Aim) -> BisectionReport.Tally {
    BisectionReport.Tally(failed: aim == .firstBad ? failed : passed, runs: informative)
  }
}
