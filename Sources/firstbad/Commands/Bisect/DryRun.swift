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

  /// The plan as a document.
  var document: Document {
    let builds = plan.builds
    return Document(
      series: plan.series.name, older: builds[0].version, newer: builds[builds.count - 1].version,
      suspects: builds.count - 1, changes: changeCount, noise: plan.options.noise.rawValue,
      confidence: plan.options.confidence, workers: plan.options.workers,
      maxRuns: plan.options.maxRuns,
      runs: Document.Runs(
        mean: rounded(forecast.meanRuns), least: forecast.leastRuns, most: forecast.mostRuns,
        rounds: rounded(forecast.meanRounds), trials: forecast.trials),
      costSeconds: hasCosts ? rounded(forecast.meanCost) : nil, cached: costs.cached.sorted(),
      first: first.map {
        Document.First(
          build: plan.recipe(of: $0.position).label, purpose: $0.purpose.rawValue,
          reason: $0.explanation)
      })
  }

  private var changeCount: Int { plan.builds.dropFirst().reduce(0) { $0 + $1.changes.count } }
  private var hasCosts: Bool { costs != ProbeCosts(cached: costs.cached) }
  private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

  /// The plan as text.
  var text: String {
    let builds = plan.builds
    let (older, newer) = (builds[0].version, builds[builds.count - 1].version)
    var lines = [
      "Plan, nothing was run.",
      "  series:   \(plan.series.name), \(older) ... \(newer)",
      "  suspects: \(builds.count - 1) builds with \(changeCount) changes",
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
    if hasCosts {
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
