internal import Bisection
internal import KernelSeries
internal import TestRunner

/// How a stretch of a series becomes a plan: the engine's options, what is suspected, what runs cost.
struct PlanTerms {
  var options: Options
  let priors: SuspicionRules
  let costs: ProbeCosts

  /// The terms of a command line.
  init(_ command: BisectRunCommand) throws {
    options = command.decision.options(command.range)
    priors = try command.decision.suspicion()
    costs = try command.decision.costs()
  }

  /// A plan for the builds between two ends.
  func plan(_ series: KernelSeries, older: String, newer: String) throws(SeriesError)
    -> BisectionPlan
  {
    try BisectionPlan(
      series: series, older: older, newer: newer, options: options, priors: priors, costs: costs)
  }

  /// The same where some of the runs that are allowed were made on other builds.
  func less(_ runs: Int) -> PlanTerms {
    var terms = self
    terms.options.maxRuns = options.maxRuns.map { max(1, $0 - runs) }
    return terms
  }
}
