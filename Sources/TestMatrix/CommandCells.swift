public import Analysis
public import Bisection
internal import Correlation
internal import KernelSeries
internal import LogModel
public import TestRunner

/// Runs the cells of a matrix on real hosts, by the user's commands.
///
/// A command learns the cell from `{save-host}`, `{restore-host}` and `{guest}`; `{build}` is the restore host, so that one
/// script serves a bisection and a matrix. What a cell says is read from the logs that its run left, from the last summary
/// of ping among them, and from how the command ended.
public struct CommandCells: CellTesting {
  private let plan: MatrixPlan
  private let commands: CommandPlan
  private let judge: VerdictJudge
  private let analyzer: Analyzer
  private let runsFolder: String
  private let interrupts: @Sendable () -> Int
  private let notice: @Sendable (String) -> Void

  /// The cells of a plan.
  ///
  /// - Parameters:
  ///   - judge: tells another kernel than the one asked for, and whether somebody could log in.
  ///   - runsFolder: keeps what every run left, below guest, save host and restore host.
  ///   - interrupts: 1 ends after the current run, 2 discards it.
  public init(
    plan: MatrixPlan, commands: CommandPlan, judge: VerdictJudge, analyzer: Analyzer,
    runsFolder: String, interrupts: @escaping @Sendable () -> Int = { 0 },
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.plan = plan
    self.commands = commands
    self.judge = judge
    self.analyzer = analyzer
    self.runsFolder = runsFolder
    self.interrupts = interrupts
    self.notice = notice
  }

  /// The folders that keep the runs of a plan: one for each guest and save host.
  public static func runsFolders(of plan: MatrixPlan, below folder: String) -> [String] {
    plan.guests.flatMap { guest in
      plan.saveHosts.map { runsFolder(guest: guest, save: $0, below: folder) }
    }
  }

  private static func runsFolder(guest: String, save: String, below folder: String) -> String {
    [folder, AttemptFolder.safe(guest), AttemptFolder.safe(save)].joined(separator: "/")
  }

  /// Carries out a cell once.
  public func test(
    _ place: MatrixReport.Place, attempt: Int
  ) async throws(TestRunnerError) -> CellTest {
    let save = plan.saveHosts[place.saveHost]
    let restore = plan.restoreHosts[place.restoreHost]
    let guest = plan.guests[place.guest]
    let series: KernelSeries
    do {
      series = try KernelSeries(name: restore, builds: [])
    } catch {
      throw TestRunnerError("\(error)")
    }
    let runner = CommandRunner(
      plan: commands, series: series,
      hosts: TestHosts(saveHost: save, restoreHost: restore, guest: guest), judge: judge,
      analyzer: analyzer,
      runsFolder: Self.runsFolder(guest: guest, save: save, below: runsFolder),
      interrupts: interrupts, notice: notice)
    let seen = try await runner.observe(
      TestRequest(recipe: BuildRecipe(base: restore), attempt: attempt))
    let pings =
      plan.countsPings
      ? seen.lastPings.map { CellJudge.Pings(sent: $0.sent, received: $0.received) } : nil
    let judgement = judged(
      judge.settled(seen.ending, seen.evidence), seen.evidence, loss: seen.loss, pings: pings)
    return CellTest(judgement: judgement, pings: pings)
  }

  /// What a run says by its end, its logs and its pings.
  private func judged(
    _ ending: TestEnding, _ evidence: VerdictJudge.Evidence, loss: TestEnding.Loss?,
    pings: CellJudge.Pings?
  ) -> CellJudge.Judgement {
    func said(_ result: CellResult, _ reason: String) -> CellJudge.Judgement {
      CellJudge.Judgement(result: result, signature: nil, reason: reason)
    }
    switch ending.kind {
    case .infra, .cannotTell: return said(.unclear, ending.words)
    case .notBooted: return said(.other, ending.words)
    case .passed, .failed, .hung, .otherFailure: break
    }
    let shown = CellJudge().judge(
      evidence.result, streams: evidence.streams, before: nil, after: pings)
    // Without a guest's log there are still the answers that were counted.
    if shown.result == .unclear, let pings, pings.sent > 0 {
      let counted =
        "\(ending.words); \(pings.received) of \(pings.sent) pings answered; no guest log"
      if pings.received < pings.sent {
        return said(pings.received == 0 ? .loses : .partly, counted)
      }
      return said(ending.kind == .passed ? .works : .other, counted)
    }
    // What the logs or the pings say of a failure is more than an exit code; a success must be one by both.
    if shown.result.isFailure || shown.signature != nil { return shown }
    switch ending.kind {
    case .hung, .otherFailure: return said(.other, ending.words)
    case .failed where shown.result == .works && pings != nil:
      return said(.other, "\(ending.words), and yet \(shown.reason)")
    case .failed: return said(.fails, "\(ending.words); \(shown.reason)")
    // Where nobody counted pings, logs that lack lines don't say that the failure was not among them.
    case .passed where loss != nil && pings == nil:
      return said(.unclear, "\(ending.words), but \(loss?.why ?? "its logs lack lines")")
    case .passed where shown.result == .unclear: return said(.works, ending.words)
    default: return shown
    }
  }
}
