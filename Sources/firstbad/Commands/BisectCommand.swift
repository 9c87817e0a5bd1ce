internal import Analysis
public import ArgumentParser
public import Bisection
internal import CaseFile
internal import Foundation
internal import KernelSeries
internal import Reporting
internal import TestRunner

extension Options.Noise: ExpressibleByArgument {}

/// `firstbad bisect`: find the first bad build, and in it the first bad change.
struct BisectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bisect",
    abstract: "Find the first bad build and the first bad change, with verdicts taken from logs.",
    discussion: """
      Runs the command after -- for each build, or else simulated save/restore tests. Exit status: 0 found, 1 usage or set-up \
      error, 2 only untestable builds left, 3 undecided, 4 an end contradicts, 5 nothing changed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Option(help: "The series of builds: a built-in name, or a file with a version a line.")
  var series: String?

  @Option(help: "A git repository whose commits are the builds.")
  var git: String?

  @Flag(
    name: .customLong("first-parent"), help: "Take merges of --git as one change; don't descend.")
  var firstParent = false

  @Option(help: "A build that is good.")
  var good: String

  @Option(help: "A later build that is bad.")
  var bad: String

  @Option(help: "What the build under test is: restore-host, save-host or guest.")
  var axis: String?

  @Option(name: .customLong("save-host"), help: "The host that saves (default: the good end).")
  var saveHost: String?

  @Option(
    name: .customLong("restore-host"), help: "The host that restores (default: the good end).")
  var restoreHost: String?

  @Option(help: "The guest's kernel (default: the good end).")
  var guest: String?

  @Option(
    help: """
      What makes a run bad: correlation:ID, pattern:ID, signature:S (default: the signature of the \
      bad end's first run).
      """)
  var signature: String?

  @Option(help: "How often first bad must fail and last good pass, all runs counted.")
  var confirm: Int = 2

  @Option(
    help: """
      What is believed of a test that does not always say the same: auto believes every answer until \
      two contradict each other, then weighs them all; none, one-sided, two-sided.
      """)
  var noise: Options.Noise = .auto

  @Option(
    name: .customLong("false-negative-rate"),
    help: "How often a bad build passes, 0 to 1 (default: learned from the runs).")
  var falseNegativeRate: Double?

  @Option(
    name: .customLong("false-positive-rate"),
    help: "How often a good build fails, 0 to 1 (default: learned from the runs).")
  var falsePositiveRate: Double?

  @Option(help: "How sure to be before naming a build, 0 to 1.")
  var confidence: Double = 0.95

  @Option(name: .customLong("max-runs"), help: "The most runs to make.")
  var maxRuns: Int?

  @Flag(help: "The failure may have been taken back before the bad end: look for both edges.")
  var window = false

  @Option(help: "Where all randomness comes from.")
  var seed: UInt64 = 1

  @Option(name: .customLong("case"), help: "A case file that keeps every run and the answer.")
  var caseFile: String?

  @Option(help: "How the answer is written.")
  var format: Format = .text

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  @OptionGroup var runner: RunnerOptions
  @OptionGroup var pattern: PatternOptions

  mutating func run() async throws {
    let catalog = try pattern.catalog()
    let axis = try axis.map { text in
      guard let axis = LabSetup.Axis(rawValue: text) else {
        let known = LabSetup.Axis.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(message: "\(text) is no axis; give one of \(known)", status: nil)
      }
      return axis
    }
    let report: BisectionReport
    if runner.isGiven || git != nil {
      report = try await bisectReal(axis: axis, catalog: catalog)
    } else {
      let target = try signature.map { try SignatureOption.target($0, catalog: catalog) }
      let setup = LabSetup(
        axis: axis ?? .restoreHost, saveHost: saveHost ?? good, restoreHost: restoreHost ?? good,
        guest: guest ?? good, seed: seed)
      report = try await bisect(setup: setup, target: target, analyzer: Analyzer(catalog: catalog))
    }
    switch format {
    case .text: Console.write(BisectionText(colour: Console.colour(color)).text(report))
    case .json: Console.write(BisectionJSON.text(report))
    case .jsonl: Console.write(BisectionJSON.line(report))
    }
    let status = BisectCommand.status(report.outcome)
    if status != 0 { throw ExitCode(status) }
  }

  private func bisect(
    setup: LabSetup, target: SignatureTarget?, analyzer: Analyzer
  ) async throws -> BisectionReport {
    do {
      let series = try SeriesFile.series(try seriesName())
      let journal = try caseFile.map { path in
        try CaseJournal.open(path: path, arguments: arguments(setup))
      }
      let recorded = journal?.recorded ?? []
      let first = recorded.first { $0.verdict == Verdict.bad.rawValue }?.signature
      let runner = LabRunner(
        series: series, setup: setup, analyzer: analyzer,
        target: target ?? first.map(SignatureTarget.signature))
      let driver = try BisectionDriver(
        series: series, good: good, bad: bad,
        options: engineOptions, runner: runner)
      let report = try await driver.run(
        recorded: recorded,
        journal: { entry in try journal?.append(entry) },
        progress: BisectionProgress(isTerminal: Console.showsProgress).show)
      try journal?.conclude(report)
      return report
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as TestRunnerError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as BisectionError {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// How the engine is asked to work.
  var engineOptions: Options {
    Options(
      noise: noise, falseNegativeRate: falseNegativeRate, falsePositiveRate: falsePositiveRate,
      confidence: confidence, confirmations: confirm, maxRuns: maxRuns, window: window)
  }

  /// The name of the series, which is needed where there is no repository.
  func seriesName() throws -> String {
    guard let series else {
      throw CommandFailure(
        message: "give --series with a name or a file of versions, or --git with a repository",
        status: nil)
    }
    return series
  }

  private func arguments(_ setup: LabSetup) -> BisectionArguments {
    BisectionArguments(
      series: series ?? "", good: good, bad: bad, axis: setup.axis.rawValue,
      saveHost: setup.axis == .saveHost ? nil : setup.saveHost,
      restoreHost: setup.axis == .restoreHost ? nil : setup.restoreHost,
      guest: setup.axis == .guest ? nil : setup.guest, signature: signature, seed: String(seed))
  }

  /// The exit status of an outcome, as the documentation lists them.
  static func status(_ outcome: BisectionReport.Outcome) -> Int32 {
    switch outcome {
    case .found, .window: 0
    case .range: 2
    case .undecided: 3
    case .contradiction: 4
    case .noChange: 5
    }
  }
}
