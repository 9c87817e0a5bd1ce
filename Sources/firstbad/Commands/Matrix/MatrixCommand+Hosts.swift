internal import Analysis
internal import Bisection
internal import LogModel
internal import TestMatrix
internal import TestRunner
internal import XenLab

extension MatrixCommand {
  /// The matrix of real hosts, by a command.
  func onHosts(_ analyzer: Analyzer, _ stop: StopFlag) async throws -> MatrixReport {
    guard hypervisors.isEmpty else {
      throw CommandFailure(
        message: "--hypervisors is the lab's; name such hosts as your command knows them, as in "
          + "--restore-hosts kernel-145-on-xen-144", status: nil)
    }
    guard runner.badWhen.isEmpty else {
      throw CommandFailure(
        message:
          "--bad-when is of bisect: a matrix tells works, partly, loses, fails and other apart",
        status: nil)
    }
    let axes = try axes()
    var plan = MatrixPlan(
      saveHosts: axes.saves, restoreHosts: axes.restores, guests: axes.guests,
      action: try action().rawValue, countsPings: !noCounts)
    plan.tries = tries
    var judge = VerdictJudge(target: .any, catalog: analyzer.catalog, login: runner.login)
    judge.expectedRelease = try runner.releaseTemplate()
    // The build is the restore host; the guest's kernel and the save host's are others.
    judge.testedRole = .dom0
    let folder = runner.runs ?? StateOptions.defaultFolder + "/matrix"
    let commands = try runner.plan(
      lacking: [("tree", "a matrix has no repository; bisect --git has work trees")])
    for runs in CommandCells.runsFolders(of: plan, below: folder) {
      await LeftOvers.end(below: runs, graceSeconds: commands.graceSeconds) {
        Console.error("firstbad: \($0)")
      }
    }
    let cells = CommandCells(
      plan: plan, commands: commands, judge: judge, analyzer: analyzer, runsFolder: folder,
      interrupts: { stop.requests }, notice: { Console.error("firstbad: \($0)") })
    let earlier = try knownCells(of: plan)
    let path = folder + "/matrix.json"
    MatrixKeeper.putAside(path, known: known)
    let keeper = MatrixKeeper(plan: plan, path: path, known: earlier)
    do {
      let report = try await report(of: plan, cells: cells, workers: workers ?? 1, known: earlier) {
        keeper.keep($0)
      }
      if stop.requests > 0, let advice = keeper.advice { Console.error("firstbad: \(advice)") }
      return report
    } catch let failure as CommandFailure {
      guard let advice = keeper.advice else { throw failure }
      throw CommandFailure(message: "\(failure.message); \(advice)", status: failure.status)
    }
  }
}
