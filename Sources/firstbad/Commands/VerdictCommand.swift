internal import Analysis
internal import ArgumentParser
internal import Bisection
internal import Foundation
internal import Ingest
internal import KernelSeries
internal import PatternCatalog
internal import TestRunner

/// `firstbad verdict`: runs a test once and tells `git bisect run` what its logs say.
struct VerdictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "Run a test once and end with 0 good, 1 bad, 125 can't tell: for git bisect run.",
    discussion: """
      git bisect run firstbad verdict --signature correlation:netfront-grant-failure -- ./test.sh {logs}

      Every usage, pattern or set-up error ends with 129, which stops git instead of marking a commit \
      bad; so does a command that can't be started. Faults of the bench are tried again.
      """)

  @Option(
    help: "What makes a run bad: correlation:ID, pattern:ID, signature:S, case:FILE.")
  var signature: String?

  @Option(
    help: """
      The folder that the test leaves its logs in, where it is not {logs}. Files in it that are older \
      than this call are refused.
      """)
  var logs: String?

  @Option(
    name: .customLong("newer-than"),
    help:
      "A file that the logs must be newer than, instead of this call; for --logs without a command."
  )
  var newerThan: String?

  @Option(
    help: "What {build} stands for (default: the commit that is checked out here, or 'build').")
  var build: String?

  @Option(
    name: .customLong("infra-retries"), help: "How often a run is made again whose bench failed.")
  var infraRetries = 3

  @OptionGroup var runner: RunnerOptions
  @OptionGroup var pattern: PatternOptions

  /// What only other commands can put in.
  private static let lacking = [
    ("save-host", "bisect and matrix know hosts"), ("restore-host", "bisect and matrix know hosts"),
    ("guest", "bisect and matrix know guests"),
    ("tree", "the command runs where verdict does; write . for it"),
  ]
  /// The status of everything that is no verdict.
  static let failureStatus: Int32 = 129
  /// What a file system's clock may lag behind the one that programs read.
  private static let clockSlackSeconds = 0.02

  mutating func validate() throws {
    guard runner.isGiven || logs != nil else {
      throw ValidationError(
        "there is nothing to judge; give a command after --, or --logs with a folder")
    }
    if !runner.isGiven, signature == nil {
      throw ValidationError("logs alone say nothing without --signature")
    }
    if infraRetries < 0 { throw ValidationError("--infra-retries can't be negative") }
  }

  mutating func run() async throws {
    let start = Date().timeIntervalSince1970
    let catalog = try pattern.catalog()
    let target = try signature.map { try SignatureOption.target($0, catalog: catalog) }
    var judge = VerdictJudge(
      target: target ?? .any, badWhen: runner.badWhen(hasSignature: signature != nil),
      catalog: catalog, login: runner.login)
    judge.expectedRelease = try runner.releaseTemplate()
    let analyzer = Analyzer(catalog: catalog)
    let outcome: (verdict: Verdict, reason: String)
    if runner.isGiven {
      outcome = try await Interruption.heeding { [self, judge] stop in
        try await tested(judge, analyzer, start: start, stop: stop)
      }
    } else {
      let judgement = try judged(
        try folder(since: start), judge, analyzer, TestEnding(.passed, "nothing was run"))
      outcome = (judgement.verdict, judgement.reason)
    }
    Console.write("\(outcome.verdict.rawValue): \(outcome.reason)\n")
    switch outcome.verdict {
    case .good: return
    case .bad: throw ExitCode(1)
    case .skip, .otherFailure, .hung, .infra: throw ExitCode(125)
    }
  }

  /// Runs the command, again where the bench failed.
  private func tested(
    _ judge: VerdictJudge, _ analyzer: Analyzer, start: Double, stop: StopFlag
  ) async throws -> (Verdict, String) {
    let name = build ?? VerdictCommand.checkedOut() ?? "build"
    do {
      let single = CommandRunner(
        plan: try runner.plan(lacking: Self.lacking),
        series: try KernelSeries(name: name, builds: []), judge: judge,
        analyzer: analyzer, runsFolder: runner.runsFolder(below: StateOptions.defaultFolder),
        interrupts: { stop.requests }, notice: { Console.error("firstbad: \($0)") })
      for attempt in 0... {
        let request = TestRequest(recipe: BuildRecipe(base: name), attempt: attempt)
        let outcome: (Verdict, String)
        if logs == nil {
          let run = try await single.run(request)
          outcome = (run.verdict, run.reason)
        } else {
          let ending = try await single.end(of: request)
          let judgement = try judged(try folder(since: start), judge, analyzer, ending)
          outcome = (judgement.verdict, judgement.reason)
        }
        guard outcome.0 == .infra, attempt < infraRetries else { return outcome }
        Console.error("firstbad: \(outcome.1); the run is made again")
      }
      return (.infra, "no run was made")
    } catch let error as TestRunnerError {
      throw CommandFailure(
        message: error.description, status: error.kind == .interrupted ? 130 : nil)
    }
  }

  private func judged(
    _ folder: String, _ judge: VerdictJudge, _ analyzer: Analyzer, _ ending: TestEnding
  ) throws -> VerdictJudge.Judgement {
    let (inputs, problems) = InputOpener().open(paths: [folder])
    let (result, streams) = analyzer.examine(inputs, diagnostics: problems)
    return judge.judge(
      VerdictJudge.Evidence(
        result: result, streams: streams, inputs: inputs,
        build: build ?? VerdictCommand.checkedOut() ?? ""),
      ending: ending)
  }

  /// The folder of `--logs`, if all that lies in it is of this run.
  private func folder(since start: Double) throws -> String {
    guard let logs else { throw CommandFailure(message: "no --logs", status: nil) }
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: logs, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw CommandFailure(message: "--logs: there is no folder \(logs)", status: nil)
    }
    var limit = start - VerdictCommand.clockSlackSeconds
    if let newerThan {
      guard
        let changed = try? FileManager.default.attributesOfItem(atPath: newerThan)[
          .modificationDate] as? Date
      else {
        throw CommandFailure(message: "--newer-than: there is no file \(newerThan)", status: nil)
      }
      limit = changed.timeIntervalSince1970
    }
    if let oldest = AttemptFolder.oldestChange(below: logs), oldest.seconds < limit {
      throw CommandFailure(
        message: "\(oldest.path) is older than \(newerThan ?? "this run"): it may be of another "
          + "build. Empty \(logs) before the test, copy logs without their times, or let the test "
          + "write into {logs}", status: nil)
    }
    return logs
  }

  /// The hash of the commit that is checked out in the current folder; nil outside of a repository.
  private static func checkedOut() -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "rev-parse", "--verify", "--quiet", "HEAD"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let hash = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first
    return process.terminationStatus == 0 ? hash.map(String.init) : nil
  }
}
