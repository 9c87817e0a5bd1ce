internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import Reporting
internal import TestRunner

/// A bisection that is kept in a folder or a case file, read and not written to.
struct KeptBisection {
  /// What it asks, with the options with which it was begun.
  let question: BisectionQuestion
  /// Its journal.
  let entries: [JournalEntry]
  /// The runs that count, by their numbers.
  var standing: [NumberedRun] { entries.runs.filter { !$0.isRetracted } }

  /// The present one of a folder, or the one begun last in a case.
  init(_ state: StateOptions) async throws {
    if let caseFile = state.caseFile {
      let contents = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
      guard let latest = contents.bisections.last else {
        throw CommandFailure(
          message: "\(caseFile): the case holds no bisection (`firstbad bisect --case \(caseFile)` "
            + "begins one)", status: nil)
      }
      let words = latest.invocation.map { ShellWords.split($0).dropFirst() } ?? []
      try await self.init(latest.arguments, Array(words), latest.journal)
    } else {
      let present = try CommandFailure.wrapping { try JournalFolder.present(in: state.folder) }
      guard let present else {
        throw CommandFailure(
          message: "\(state.folder): no bisection is kept here (`firstbad bisect` begins one; "
            + "--state or --case names another place)", status: nil)
      }
      try await self.init(present.header.arguments, present.header.commandLine, present.entries)
    }
  }

  /// One that stands in a journal file.
  init(_ contents: JournalContents) async throws {
    try await self.init(contents.header.arguments, contents.header.commandLine, contents.entries)
  }

  private init(
    _ arguments: BisectionArguments, _ words: [String], _ entries: [JournalEntry]
  ) async throws {
    let typed = words.first == "bisect" ? try? FirstbadCommand.parseAsRoot(words) : nil
    let command = try typed as? BisectRunCommand ?? Self.command(arguments)
    question = try await BisectionQuestion(command, isKept: true)
    self.entries = entries
  }

  /// A command that asks the same, for one that was begun in another way than by the command `bisect`.
  private static func command(_ arguments: BisectionArguments) throws -> BisectRunCommand {
    var words = ["--series", arguments.series, "--good", arguments.good, "--bad", arguments.bad]
    for (name, value) in [
      ("axis", arguments.axis), ("save-host", arguments.saveHost),
      ("restore-host", arguments.restoreHost), ("guest", arguments.guest),
      ("signature", arguments.signature), ("seed", arguments.seed),
    ] {
      if let value { words += ["--\(name)", value] }
    }
    for fault in arguments.noise?.split(separator: ",") ?? [] {
      words += ["--real-life", String(fault)]
    }
    if arguments.others["aim"] == Options.Aim.firstGood.rawValue { words.append("--find-fix") }
    return try BisectRunCommand.parse(words)
  }

  /// What the engine makes of some runs: the answer, or what it would run next.
  func verdict(on runs: [NumberedRun]) async throws -> Derivation {
    do {
      var last: Derivation?
      let report = try await question.bisect(recorded: runs.map { RecordedRun($0.entry) }) {
        plan, line, tell in
        let derived = try Derivation(plan, line.recorded)
        guard let report = derived.report else { throw Unfinished(derivation: derived) }
        for run in line.recorded where !run.isReused {
          tell(
            .observed(
              BisectionEvent.Outcome(
                run: 0, purpose: run.purpose ?? .search, observation: run.observation,
                isRecorded: true)))
        }
        last = derived
        return report
      }
      guard let last else { throw CommandFailure(message: "there are no builds", status: nil) }
      return last.answering(report)
    } catch let unfinished as Unfinished {
      return unfinished.derivation
    }
  }

  /// A line of builds has no answer yet.
  private struct Unfinished: Error {
    let derivation: Derivation
  }
}
