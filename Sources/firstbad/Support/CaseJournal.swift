internal import Bisection
internal import CaseFile
internal import TestRunner

/// A case file as the journal of one bisection: each run is on the disk before it is acted on.
final class CaseJournal {
  private let store: CaseStore
  private let handle: BisectionHandle
  /// The runs of an earlier, interrupted bisection with the same arguments, oldest first.
  let recorded: [BisectionReport.Observation]

  init(path: String, arguments: BisectionArguments) throws {
    do {
      store = try CaseStore.open(path: path, mode: .writeOrCreate)
      handle = try store.begin(arguments, invocation: CaseAccess.invocation)
      recorded = try store.observations(of: handle).map(\.observation)
    } catch let error as CaseFileError {
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
