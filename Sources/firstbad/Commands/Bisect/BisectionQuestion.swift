internal import Analysis
internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import TestRunner

/// What a command line of `bisect` asks, with the names of its series resolved.
struct BisectionQuestion {
  let plan: BisectionPlan
  /// What makes runs comparable: those with other arguments are of another bisection.
  let arguments: BisectionArguments
  private let setup: LabSetup
  private let target: SignatureTarget?

  /// Whether runs take no time, so that they can be told in order.
  var isSimulated: Bool { true }

  /// Reads a command line; nothing is run or written.
  init(_ command: BisectRunCommand) throws {
    let range = command.range
    let lab = command.lab
    target = try lab.target()
    do {
      let series = try KernelSeries.named(range.series)
      let priors = try command.decision.suspicion()
      plan = try BisectionPlan(
        series: series, older: range.older, newer: range.newer,
        options: command.decision.options(range), priors: priors,
        costs: try command.decision.costs())
      if let rule = priors.unmatched(in: plan.builds).first {
        throw CommandFailure(
          message: "no change between \(range.older) and \(range.newer) has the "
            + "\(rule.kind.rawValue) \(rule.text); see `firstbad series show \(range.series)`",
          status: nil)
      }
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    }
    let (older, newer) = (plan.builds[0].version, plan.builds[plan.builds.count - 1].version)
    setup = try lab.setup(good: range.findFix ? newer : older)
    arguments = BisectionArguments(
      series: range.series, good: range.findFix ? newer : older,
      bad: range.findFix ? older : newer, axis: setup.axis.rawValue,
      saveHost: setup.axis == .saveHost ? nil : setup.saveHost,
      restoreHost: setup.axis == .restoreHost ? nil : setup.restoreHost,
      guest: setup.axis == .guest ? nil : setup.guest, signature: lab.signature,
      seed: String(lab.seed), others: range.findFix ? ["aim": range.aim.rawValue] : [:])
  }

  /// What makes the runs.
  func runner(analyzer: Analyzer, known: SignatureTarget? = nil) throws -> any TestRunning {
    LabRunner(
      series: plan.series, setup: setup, analyzer: analyzer, target: target ?? known)
  }
}
