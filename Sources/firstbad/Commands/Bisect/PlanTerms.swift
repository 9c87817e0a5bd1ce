internal import Bisection
internal import GitSeries
internal import KernelSeries
internal import TestRunner

/// How a stretch of a series becomes a plan: the engine's options, what is suspected, what runs cost.
struct PlanTerms {
  var options: Options
  let priors: SuspicionRules
  private(set) var costs: ProbeCosts

  /// The terms of a command line.
  init(_ command: BisectRunCommand) throws {
    options = command.decision.options(command.range)
    priors = try command.decision.suspicion()
    costs = try command.decision.costs()
  }

  /// Names the builds that are there already as the series does.
  ///
  /// - Parameter isKept: whether it was asked before: then a name that is gone is no matter any more.
  /// - Throws: `CommandFailure` for one that neither the series nor the repository has.
  mutating func resolveCached(
    in series: KernelSeries, repository: GitRepository?, isKept: Bool
  ) async throws {
    var cached: Set<String> = []
    for name in costs.cached.sorted() {
      do {
        if let repository {
          cached.insert(try await repository.commit(name))
        } else {
          cached.insert(try series.build(name).version)
        }
      } catch  where isKept {
        cached.insert(name)
      } catch {
        throw CommandFailure(message: "--cached: \(error)", status: nil)
      }
    }
    costs.cached = cached
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
