internal import Bisection
internal import CaseFile
internal import TestRunner

/// A case file as the journal of one bisection: each run is on the disk before it is acted on.
struct CaseJournal {
  private let store: CaseStore
  private let handle: BisectionHandle
  /// The runs of an earlier, interrupted bisection with the same arguments, oldest first.
  let recorded: [BisectionReport.Observation]

  /// Opens or makes the case file, and begins the bisection in it or takes it up again.
  static func open(path: String, arguments: BisectionArguments) throws -> CaseJournal {
    do {
      let store = try CaseStore.open(path: path, mode: .writeOrCreate)
      let handle = try store.begin(arguments, invocation: CaseAccess.invocation)
      let recorded = try store.observations(of: handle).map(\.observation)
      return CaseJournal(store: store, handle: handle, recorded: recorded)
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  func append(_ entry: BisectionDriver.Entry) throws {
    try store.append(
      JournalEntry(
        observation: entry.observation, purpose: entry.probe.purpose.rawValue,
        logDigests: entry.outcome.logDigests),
      to: handle)
  }

  func conclude(_ report: BisectionReport) throws {
    try store.record(conclusion: report, of: handle)
    try store.close()
  }
}
