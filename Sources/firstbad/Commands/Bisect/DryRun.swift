internal import Bisection
internal import KernelSeries
internal import TestRunner

/// The plan of a bisection before anything is run: what is searched, what it takes, what is first.
struct DryRun {
  private let plan: BisectionPlan
  private let costs: ProbeCosts
  private let forecast: Forecast
  private let first: [Probe]

  /// A plan with its forecast.
  init(_ plan: BisectionPlan, costs: ProbeCosts) throws {
    self.plan = plan
    self.costs = costs
    do {
      forecast = try Forecast(problem: plan.problem, options: plan.options)
      let bisector = try Bisector(problem: plan.problem, options: plan.options)
      if case .run(let probes) = bisector.next() { first = probes } else { first = [] }
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// The plan as text.
  var text: String {
    let builds = plan.builds
    let changes = builds.dropFirst().reduce(0) { $0 + $1.changes.count }
    let (older, newer) = (builds[0].version, builds[builds.count - 1].version)
    var lines = [
      "Plan, nothing was run.",
      "  series:   \(plan.series.name), \(older) ... \(newer)",
      "  suspects: \(builds.count - 1) builds with \(changes) changes",
      "  noise:    \(plan.options.noise.rawValue), confidence \(percent(plan.options.confidence))",
      "  workers:  \(plan.options.workers)",
      "  runs:     about \(whole(forecast.meanRuns)) among builds, in \(whole(forecast.meanRounds)) rounds "
        + "(\(forecast.leastRuns) to \(forecast.mostRuns) over \(forecast.trials) places of the first "
        + "\(plan.options.terms.new) build)",
    ]
    if plan.options.noise != .none {
      lines.append("            if no answer contradicts another; more where the test errs")
    }
    if let maxRuns = plan.options.maxRuns { lines.append("  at most:  \(maxRuns) runs") }
    if costs != ProbeCosts(cached: costs.cached) {
      lines.append(
        "  cost:     about \(Duration.words(seconds: forecast.meanCost)) of machine time "
          + "(build \(Duration.words(seconds: costs.build)), boot \(Duration.words(seconds: costs.boot)), "
          + "test \(Duration.words(seconds: costs.test)); \(costs.cached.count) builds are there)")
    }
    for probe in first {
      let name = plan.recipe(of: probe.position).label
      lines.append("  first:    \(name), because \(probe.explanation)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func whole(_ value: Double) -> String { "\(Int(value.rounded(.up)))" }
  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
