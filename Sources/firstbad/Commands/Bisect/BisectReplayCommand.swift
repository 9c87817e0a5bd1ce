internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import Foundation
internal import Reporting
internal import TestRunner

/// `firstbad bisect replay`: derives the answer of a journal again, without running anything.
struct BisectReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Go through a journal run by run and derive its answer again; nothing is run.",
    discussion: "Ends with the status of the answer, 3 where the journal has none yet.")

  @Argument(
    help: "A journal.jsonl (default: the one that is kept).")
  var file: String?

  @OptionGroup var state: StateOptions

  @Flag(help: "Only the answer, as JSON.")
  var json = false

  mutating func run() async throws {
    let kept: KeptBisection
    if let file {
      kept = try await KeptBisection(
        try CommandFailure.wrapping { try JournalContents.read(path: file) })
    } else {
      kept = try await KeptBisection(state)
    }
    let runs = kept.standing
    if !json {
      for count in runs.indices {
        let seen = runs[count].entry.observation
        let state = try await kept.verdict(on: Array(runs[...count]))
        Console.write("[\(runs[count].number)] \(seen.build) \(seen.verdict)\n")
        Console.write("    \(state.headline)\n")
      }
    }
    let end = try await kept.verdict(on: runs)
    guard let report = end.report else {
      if runs.isEmpty { Console.write(end.headline + "\n") }
      throw ExitCode(3)
    }
    Console.write(json ? BisectionJSON.text(report) : "\n" + BisectionText().text(report))
    let status = BisectRunCommand.status(report.outcome)
    if status != 0 { throw ExitCode(status) }
  }
}
