public import Analysis
internal import Bisection
internal import Foundation
internal import Ingest
public import KernelSeries

/// Tests real builds: runs the user's commands, collects what they leave, and judges it as any customer's logs.
///
/// A test that fails, hangs or can't tell is an outcome. What ends everything is a code that a shell gives for a command
/// that it can't start, a signal that came from elsewhere, and the user.
public struct CommandRunner: TestRunning {
  let plan: CommandPlan
  let series: KernelSeries
  let hosts: TestHosts
  let judge: VerdictJudge
  let analyzer: Analyzer
  let places: (any BuildPlaces)?
  /// The folder that runs get their folders in.
  let runsFolder: String
  /// How often the user asked for an end.
  let interrupts: @Sendable () -> Int
  /// Told what should be known and is no verdict.
  let notice: @Sendable (String) -> Void

  /// A runner of one bisection or matrix.
  ///
  /// - Parameters:
  ///   - series: the builds, to say what a changed build is made of.
  ///   - hosts: the kernels that stay the same.
  ///   - places: where the commands run; nil for the folder that firstbad runs in.
  ///   - interrupts: 1 ends after the current run, 2 discards it, 3 ends its teardown, too.
  public init(
    plan: CommandPlan, series: KernelSeries, hosts: TestHosts = TestHosts(), judge: VerdictJudge,
    analyzer: Analyzer, places: (any BuildPlaces)? = nil, runsFolder: String,
    interrupts: @escaping @Sendable () -> Int = { 0 },
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.plan = plan
    self.series = series
    self.hosts = hosts
    self.judge = judge
    self.analyzer = analyzer
    self.places = places
    self.runsFolder = runsFolder
    self.interrupts = interrupts
    self.notice = notice
  }

  /// Makes one run.
  ///
  /// - Throws: ``TestRunnerError`` of kind `interrupted` where the user ended it, `setUp` where no run can be made.
  public func run(_ request: TestRequest) async throws(TestRunnerError) -> TestOutcome {
    outcome(of: try await observe(request))
  }

  /// Makes one run, reads what it left, and judges nothing.
  ///
  /// - Throws: as ``run(_:)``.
  public func observe(_ request: TestRequest) async throws(TestRunnerError) -> CommandObservation {
    let start = ContinuousClock.now
    let began = Date()
    let made = try await make(request)
    let seconds = CommandRunner.seconds(since: start)
    let (inputs, problems) = InputOpener().open(paths: [made.folder.logs])
    let (result, streams) = analyzer.examine(inputs, diagnostics: problems)
    return CommandObservation(
      ending: made.ending,
      evidence: VerdictJudge.Evidence(
        result: result, streams: streams, inputs: inputs, build: made.build),
      logs: made.folder.logs,
      startedMicroseconds: Int64((began.timeIntervalSince1970 * 1e6).rounded()), seconds: seconds)
  }

  /// Makes one run and looks into no log.
  ///
  /// - Throws: as ``run(_:)``.
  public func end(of request: TestRequest) async throws(TestRunnerError) -> TestEnding {
    try await make(request).ending
  }

  private func make(
    _ request: TestRequest
  ) async throws(TestRunnerError) -> (ending: TestEnding, folder: AttemptFolder, build: String) {
    guard interrupts() == 0 else { throw CommandRunner.interrupted }
    let assembly = try assembly(of: request.recipe)
    let folder = try AttemptFolder.fresh(
      below: runsFolder, build: request.recipe.label, attempt: request.attempt)
    let place = try await places?.take(assembly.base)
    let ended: Result<TestEnding, TestRunnerError>
    do {
      let values = try values(assembly, attempt: request.attempt, folder: folder, place: place)
      ended = .success(
        try await bench(values: values, folder: folder, place: place).run())
    } catch {
      ended = .failure(error)
    }
    if let place { await places?.giveBack(place) }
    return (try ended.get(), folder, assembly.build)
  }

  static let interrupted = TestRunnerError("interrupted", kind: .interrupted)

  private func bench(values: Placeholders, folder: AttemptFolder, place: String?) -> TestBench {
    TestBench(
      plan: plan, values: values, folder: folder, place: place, interrupts: interrupts,
      notice: notice)
  }

  /// The verdict on what a run left behind.
  private func outcome(of seen: CommandObservation) -> TestOutcome {
    let judgement = judge.judge(seen.evidence, ending: seen.ending)
    let prefix = seen.logs + "/"
    let digests = seen.evidence.inputs.map { input in
      let name =
        input.name.hasPrefix(prefix) ? String(input.name.dropFirst(prefix.count)) : input.name
      return (name, Digest.sha256Hex(input.bytes))
    }
    return TestOutcome(
      verdict: judgement.verdict, reason: judgement.reason, signature: judgement.signature,
      seconds: seen.seconds, logDigests: Dictionary(digests, uniquingKeysWith: { $1 }),
      startedMicroseconds: seen.startedMicroseconds)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let span = ContinuousClock.now - start
    let (seconds, attoseconds) = span.components
    // Milliseconds are enough, and read well in a report.
    return Double(seconds) + (Double(attoseconds) / 1e15).rounded() / 1e3
  }
}
