import Bisection

// A journal only grows: what was recorded in error is not removed, but retracted by a later entry,
// so that anybody can see what was believed when.

extension JournalEntry {
  /// What the purpose of a retracting entry begins with; the number of the retracted run follows.
  private static let retraction = "retract "

  /// An entry that takes back the run with a number; the run's build and attempt are repeated in it.
  public static func retraction(of number: Int, _ run: JournalEntry, reason: String) -> JournalEntry
  {
    JournalEntry(
      observation: BisectionReport.Observation(
        build: run.observation.build, attempt: run.observation.attempt, verdict: "retracted",
        reason: reason, signature: nil, seconds: 0),
      purpose: "\(retraction)\(number)")
  }

  /// The number of the run that this entry takes back, nil where it is a run itself.
  public var retractedRun: Int? {
    guard let purpose, purpose.hasPrefix(Self.retraction) else { return nil }
    return Int(purpose.dropFirst(Self.retraction.count))
  }
}

/// A run of a journal with its number there, which counts all entries from 1.
public struct NumberedRun: Sendable, Hashable {
  /// Its number in the journal.
  public let number: Int
  /// What was run and what it said.
  public let entry: JournalEntry
  /// True once a later entry has taken it back.
  public var isRetracted: Bool

  /// A run with its number.
  public init(number: Int, entry: JournalEntry, isRetracted: Bool) {
    self.number = number
    self.entry = entry
    self.isRetracted = isRetracted
  }
}

extension Sequence<JournalEntry> {
  /// The runs, in order, each with whether it still counts; retracting entries are not among them.
  public var runs: [NumberedRun] {
    var runs: [NumberedRun] = []
    for (index, entry) in enumerated() {
      guard let retracted = entry.retractedRun else {
        runs.append(NumberedRun(number: index + 1, entry: entry, isRetracted: false))
        continue
      }
      if let place = runs.firstIndex(where: { $0.number == retracted }) {
        runs[place].isRetracted = true
      }
    }
    return runs
  }
}
