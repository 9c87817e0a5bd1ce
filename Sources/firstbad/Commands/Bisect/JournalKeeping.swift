internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import TestRunner

/// The journal of a bisection under way, with what it held at the beginning.
struct JournalKeeping {
  let journal: any BisectionJournal
  /// Runs that count: those taken back are left out.
  let recorded: [RecordedRun]
  /// By build, how often it was run, taken back or not.
  let nextAttempts: [String: Int]

  /// A journal with what it holds, and verdicts from elsewhere that are to be taken over.
  init(_ journal: any BisectionJournal, taking others: [JournalEntry] = []) throws {
    self.journal = journal
    for entry in others { try journal.append(entry) }
    let runs = (journal.entries + others).runs
    recorded = runs.filter { !$0.isRetracted }.map { RecordedRun($0.entry) }
    var attempts: [String: Int] = [:]
    for run in runs {
      let seen = run.entry.observation
      attempts[seen.build] = max(attempts[seen.build] ?? 0, seen.attempt + 1)
    }
    nextAttempts = attempts
  }

  /// Keeps a run before it is acted on.
  func append(_ entry: BisectionDriver.Entry) throws {
    try journal.append(
      JournalEntry(
        observation: entry.observation, purpose: entry.probe.purpose.rawValue,
        logDigests: entry.outcome.logDigests,
        startedMicroseconds: entry.outcome.startedMicroseconds))
  }
}

extension RecordedRun {
  /// The purpose of an entry that was taken over from another bisection.
  static let reusedPurpose = "reused"

  /// A run as the journal holds it.
  init(_ entry: JournalEntry) {
    self.init(
      observation: entry.observation, purpose: entry.purpose.flatMap(Purpose.init(rawValue:)),
      isReused: entry.purpose == Self.reusedPurpose)
  }
}
