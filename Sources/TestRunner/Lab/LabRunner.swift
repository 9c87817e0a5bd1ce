public import Analysis
internal import Bisection
internal import Correlation
public import Ingest
public import KernelSeries
internal import LogModel
public import XenLab

/// Runs tests in the simulated lab and judges them by their logs, exactly as a customer's logs would be.
public actor LabRunner: TestRunning {
  private let series: KernelSeries
  private let setup: LabSetup
  private let analyzer: Analyzer
  /// What makes a run bad.
  private let badWhen: Set<BadWhen>
  /// The failure that is looked for.
  private var sought: SoughtFailure

  /// A runner for one bisection.
  ///
  /// - Parameters:
  ///   - sought: the failure to look for, or how it is found out.
  ///   - badWhen: what makes a run bad.
  public init(
    series: KernelSeries, setup: LabSetup, analyzer: Analyzer, sought: SoughtFailure,
    badWhen: Set<BadWhen> = [.incident]
  ) {
    self.badWhen = badWhen
    self.series = series
    self.setup = setup
    self.analyzer = analyzer
    self.sought = sought
  }

  /// Makes one run.
  public func run(_ request: TestRequest) async throws(TestRunnerError) -> TestOutcome {
    let run: TestRun
    do {
      run = try Laboratory.run(try setup.scenario(of: request, in: series))
    } catch {
      throw TestRunnerError(error.description)
    }
    let inputs = LabRunner.inputs(of: run)
    let judgement =
      sought.settled(
        judgementWithoutLogs(run.observation) ?? judge(run, inputs), of: request.recipe.label)
    return TestOutcome(
      verdict: judgement.verdict, reason: judgement.reason, signature: judgement.signature,
      seconds: 0,
      logDigests: Dictionary(
        inputs.map { ($0.name, Digest.sha256Hex($0.bytes)) }, uniquingKeysWith: { $1 }))
  }

  private func judge(_ run: TestRun, _ inputs: [LogInput]) -> VerdictJudge.Judgement {
    let (result, streams) = analyzer.examine(inputs)
    return VerdictJudge(
      target: sought.target ?? .any, badWhen: badWhen, catalog: analyzer.catalog
    ).judge(
      VerdictJudge.Evidence(result: result, streams: streams, inputs: inputs),
      ending: TestEnding(status: run.observation.exitStatus))
  }

  /// What a test that did not come to run says without a look at its logs; nil where it ran.
  private func judgementWithoutLogs(_ seen: TestObservation) -> VerdictJudge.Judgement? {
    func said(_ verdict: Verdict, _ reason: String) -> VerdictJudge.Judgement {
      VerdictJudge.Judgement(verdict, reason)
    }
    guard seen.installed else { return said(.skip, "the build could not be installed") }
    guard seen.hasConsole else { return said(.infra, "nobody got at the consoles") }
    if let running = seen.runningRelease, running != seen.expectedRelease {
      return said(.infra, "\(running) is running, not \(seen.expectedRelease)")
    }
    guard !seen.booted else { return nil }
    return seen.timedOut
      ? said(
        badWhen.contains(.hung) ? .bad : .hung, "the build under test stopped while it booted")
      : said(badWhen.contains(.noBoot) ? .bad : .skip, "the build under test does not boot")
  }

  /// The logs of a run as the analysis reads them; its record is not among them, nor what nobody got.
  public static func inputs(of run: TestRun) -> [LogInput] {
    let all = [
      LogInput(
        name: "guest.dmesg", bytes: LogBytes(text: run.guestDmesg), declaredRole: .guest,
        declaredDomid: nil),
      LogInput(
        name: "hypervisor.log", bytes: LogBytes(text: run.hypervisorLog),
        declaredRole: .hypervisor, declaredDomid: nil),
      LogInput(
        name: "dom0.dmesg", bytes: LogBytes(text: run.dom0Dmesg), declaredRole: .dom0,
        declaredDomid: nil),
    ]
    let names = Set(run.files.map(\.name))
    return all.filter { names.contains($0.name) }
  }
}
