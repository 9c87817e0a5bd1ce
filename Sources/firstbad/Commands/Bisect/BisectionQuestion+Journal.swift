internal import Bisection
internal import CaseFile
internal import Foundation
internal import GitSeries
internal import KernelSeries
internal import TestRunner

extension BisectionQuestion {
  /// Opens the journal that the command line names, and takes over what it asks for.
  func openJournal(_ command: BisectRunCommand) async throws -> JournalKeeping {
    let foreign = try await imported(command.importFile)
    return try CommandFailure.wrapping {
      let journal: any BisectionJournal
      var earlier: [EarlierRuns] = []
      if let caseFile = command.state.caseFile {
        let opened = try CaseJournal(
          path: caseFile, arguments: arguments, invocation: CaseAccess.invocation,
          beside: command.new)
        if command.reuse { earlier = try opened.others().map(EarlierRuns.init) }
        journal = opened
      } else {
        let folder = try JournalFolder(path: command.state.folder)
        let header = JournalHeader(
          arguments: arguments, commandLine: Array(CommandLine.arguments.dropFirst()))
        journal = try folder.open(header, beside: command.new)
        if command.reuse {
          earlier = JournalFolder.earlier(in: command.state.folder).map(EarlierRuns.init)
        }
      }
      var taken = VerdictReuse(plan: repository == nil ? plan : nil, arguments: arguments)
        .entries(from: earlier)
      taken += foreign
      let held = Set(journal.entries.map { Place($0.observation) })
      taken.removeAll { held.contains(Place($0.observation)) }
      return try JournalKeeping(journal, taking: taken)
    }
  }

  /// Which run of which build.
  private struct Place: Hashable {
    let build: String
    let attempt: Int

    init(_ observation: BisectionReport.Observation) {
      build = observation.build
      attempt = observation.attempt
    }
  }

  /// The verdicts of a `git bisect log`.
  private func imported(_ path: String?) async throws -> [JournalEntry] {
    guard let path else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        message: "\(path): the log can't be read; name a file with what `git bisect log` printed",
        status: nil)
    }
    return try await CommandFailure.wrapping {
      let log = try GitBisectLog(String(decoding: data, as: UTF8.self), source: path)
      var commits: [String: String] = [:]
      for item in log.verdicts where commits[item.id] == nil {
        // Of a repository all commits are builds, those of branches that were merged, too.
        commits[item.id] = try await repository?.commit(item.id)
      }
      return try log.observations(in: plan, naming: commits)
        .map { JournalEntry(observation: $0, purpose: RecordedRun.reusedPurpose) }
    }
  }
}
