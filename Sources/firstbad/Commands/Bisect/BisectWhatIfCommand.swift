internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import TestRunner

/// `firstbad bisect what-if`: how the answer would change if runs had come out otherwise.
struct BisectWhatIfCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract:
      "Show how the answer would change if runs had come out otherwise; nothing is changed.",
    discussion: """
      BUILD=good turns every run of a build, 7=skip the run with that number. Example: \
      firstbad bisect what-if 2.6.18-147.el5=good
      """)

  @Argument(help: "BUILD=VERDICT or NUMBER=VERDICT, with good, bad, skip and so on.")
  var changes: [String]

  @OptionGroup var state: StateOptions

  mutating func run() async throws {
    let kept = try await KeptBisection(state)
    let plan = kept.question.plan
    let runs = kept.standing
    let changed = try changes.reduce(runs) { try BisectWhatIfCommand.apply($1, to: $0, plan) }
    let before = try await kept.verdict(on: runs).headline
    let after = try await kept.verdict(on: changed).headline
    Console.write("as recorded: \(before)\n")
    Console.write("what if:     \(after)\n")
    if before == after { Console.write("The answer would be the same.\n") }
  }

  private static func apply(
    _ text: String, to runs: [NumberedRun], _ plan: BisectionPlan
  ) throws -> [NumberedRun] {
    guard let equals = text.lastIndex(of: "="),
      let verdict = Verdict(rawValue: String(text[text.index(after: equals)...]))
    else {
      let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        message: "\(text) says no verdict; write BUILD=VERDICT with one of \(known)", status: nil)
    }
    let name = String(text[..<equals])
    let version = (try? plan.series.build(name))?.version ?? name
    // A number names a run; a build's number only where no run has it.
    let number = Int(name).flatMap { number in
      runs.contains { $0.number == number } ? number : nil
    }
    var isFound = false
    let changed = runs.map { run in
      guard number.map({ $0 == run.number }) ?? (run.entry.observation.build == version) else {
        return run
      }
      isFound = true
      var entry = run.entry
      entry.observation.verdict = verdict.rawValue
      return NumberedRun(number: run.number, entry: entry, isRetracted: false)
    }
    guard isFound else {
      throw CommandFailure(
        message: "\(name) was not run; `firstbad bisect log` shows what was", status: nil)
    }
    return changed
  }
}
