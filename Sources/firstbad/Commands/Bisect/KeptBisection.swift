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
  init(_ state: StateOptions) throws {
    if let caseFile = state.caseFile {
      let contents = try CaseAccess.with(caseFile, mode: .read) { try $0.contents() }
      guard let latest = contents.bisections.last else {
        throw CommandFailure(
          message: "\(caseFile): the case holds no bisection (`firstbad bisect --case \(caseFile)` "
            + "begins one)", status: nil)
      }
      let words = latest.invocation.map { ShellWords.split($0).dropFirst() } ?? []
      try self.init(latest.arguments, Array(words), latest.journal)
    } else {
      let present = try CommandFailure.wrapping { try JournalFolder.present(in: state.folder) }
      guard let present else {
        throw CommandFailure(
          message: "\(state.folder): no bisection is kept here (`firstbad bisect` begins one; "
            + "--state or --case names another place)", status: nil)
      }
      try self.init(present.header.arguments, present.header.commandLine, present.entries)
    }
  }

  /// One that stands in a journal file.
  init(_ contents: JournalContents) throws {
    try self.init(contents.header.arguments, contents.header.commandLine, contents.entries)
  }

  private init(
    _ arguments: BisectionArguments, _ words: [String], _ entries: [JournalEntry]
  ) throws {
    let typed = words.first == "bisect" ? try? FirstbadCommand.parseAsRoot(words) : nil
    let command = try typed as? BisectRunCommand ?? Self.command(arguments)
    question = try BisectionQuestion(command)
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
  func verdict(on runs: [NumberedRun]) throws -> Derivation {
    try Derivation(question.plan, runs.map { RecordedRun($0.entry) })
  }
}

/// An answer derived from recorded runs, without running anything.
struct Derivation {
  /// The answer; nil while there is none.
  let report: BisectionReport?
  /// The engine's answer in numbers; nil while there is none.
  let conclusion: Conclusion?
  /// What is to be run next, where there is no answer.
  let next: [Probe]
  /// The engine.
  let bisector: Bisector

  /// Derives it.
  init(_ plan: BisectionPlan, _ runs: [RecordedRun]) throws {
    do {
      bisector = try plan.bisector(after: runs)
    } catch let error as TestRunnerError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as BisectionError {
      throw CommandFailure(message: "\(error)", status: nil)
    }
    switch bisector.next() {
    case .finished(let conclusion):
      self.conclusion = conclusion
      next = []
      report = plan.report(
        conclusion, runs: runs.filter { !$0.isReused }.map(\.observation),
        reused: runs.filter(\.isReused).map(\.observation))
    case .run(let probes):
      conclusion = nil
      report = nil
      next = probes
    }
  }

  /// The answer in a line.
  func headline(_ plan: BisectionPlan) -> String {
    if let report { return BisectionHeadline.text(report) }
    let range = bisector.range
    let low = plan.builds[range.lastGood ?? 0].version
    let high = plan.builds[range.firstBad ?? plan.builds.count - 1].version
    var text =
      "Not decided: above \(low), and \(high) at the latest, with probability "
      + percent(range.probability) + "."
    if let probe = next.first {
      text += " Next: \(plan.recipe(of: probe.position).label), because \(probe.explanation)."
    }
    return text
  }

  private func percent(_ value: Double) -> String {
    "\(Int((min(max(value, 0), 1) * 100).rounded(.down))) %"
  }
}
