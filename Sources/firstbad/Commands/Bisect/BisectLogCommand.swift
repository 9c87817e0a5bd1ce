internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import Foundation
internal import TestRunner

/// `firstbad bisect log`: what was run, and what was taken back.
struct BisectLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show every run that is kept, with the numbers for `retract`.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, git
  }

  @OptionGroup var state: StateOptions

  @Option(help: "text, jsonl (the journal's entries), or git (as `git bisect log` prints it).")
  var format: Format = .text

  mutating func run() async throws {
    let kept = try await KeptBisection(state)
    switch format {
    case .text: Console.write(BisectLogCommand.text(kept.entries))
    case .jsonl:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for entry in kept.entries {
        Console.write(String(decoding: try encoder.encode(entry), as: UTF8.self) + "\n")
      }
    case .git:
      let runs = kept.standing
      let report = try await kept.verdict(on: runs).report
      Console.write(
        kept.question.plan.gitBisectLog(runs.map(\.entry.observation), report: report))
    }
  }

  /// One line an entry: number, build, verdict, purpose, reason; runs taken back are marked.
  static func text(_ entries: [JournalEntry]) -> String {
    let retracted = Set(entries.runs.filter(\.isRetracted).map(\.number))
    var text = ""
    for (index, entry) in entries.enumerated() {
      let seen = entry.observation
      let number = index + 1
      if let run = entry.retractedRun {
        text += "\(number)\tretracts run \(run) (\(seen.build)): \(seen.reason)\n"
        continue
      }
      text +=
        "\(number)\t\(seen.build)\tattempt \(seen.attempt)\t\(seen.verdict)"
        + "\t\(entry.purpose ?? "-")\t\(retracted.contains(number) ? "[retracted] " : "")"
        + "\(seen.reason)\n"
    }
    return text.isEmpty ? "no runs yet\n" : text
  }
}
