internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import Foundation
internal import GitSeries
internal import KernelSeries
internal import TestRunner

/// Where the runs of a bisection are kept.
struct StateOptions: ParsableArguments {
  @Option(name: .customLong("case"), help: "A case file that keeps every run and the answer.")
  var caseFile: String?

  @Option(
    help: """
      The folder that keeps every run where there is no case file (default: FIRSTBAD_STATE, or \
      .firstbad in the working directory).
      """)
  var state: String?

  /// The folder for the journal.
  var folder: String { state ?? StateOptions.defaultFolder }

  /// What `FIRSTBAD_STATE` names, or `.firstbad` in the working directory.
  static var defaultFolder: String {
    let named = ProcessInfo.processInfo.environment["FIRSTBAD_STATE"] ?? ""
    return named.isEmpty ? ".firstbad" : named
  }

  /// The place as it can be named in a sentence.
  var place: String { caseFile ?? folder }

  /// The bisection that was begun last, open for writing.
  func latest() throws -> any BisectionJournal {
    try CommandFailure.wrapping {
      if let caseFile { return try CaseJournal(latestIn: caseFile) }
      // Asked about a place that nothing is kept in, it must not make one.
      guard FileManager.default.fileExists(atPath: JournalFolder.journalPath(in: folder)) else {
        throw CommandFailure(
          message: "\(folder): no bisection is kept here (`firstbad bisect` begins one; --state or "
            + "--case names another place)", status: nil)
      }
      return try JournalFolder(path: folder).openPresent()
    }
  }
}

extension CommandFailure {
  /// Runs a body whose errors are meant for the user as they stand.
  static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw meant(error)
    }
  }

  /// The same for a body that waits.
  static func wrapping<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch {
      throw meant(error)
    }
  }

  /// An error of the rooms below as a command ends with it; others as they are.
  private static func meant(_ error: any Error) -> any Error {
    switch error {
    case let error as CaseFileError: CommandFailure(message: "\(error)", status: nil)
    case let error as GitError: CommandFailure(message: error.description, status: nil)
    case let error as SeriesError: CommandFailure(message: error.description, status: nil)
    case let error as TestRunnerError where error.kind == .setUp:
      CommandFailure(message: error.description, status: nil)
    case let error as BisectionError: CommandFailure(message: "\(error)", status: nil)
    default: error
    }
  }
}
