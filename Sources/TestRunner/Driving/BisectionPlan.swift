public import Bisection
public import KernelSeries

/// What is bisected and how: a stretch of a series as the engine sees it, and the way back to the names of the series.
public struct BisectionPlan: Sendable {
  /// The whole series.
  public let series: KernelSeries
  /// The stretch from the older end to the newer one.
  public let builds: [Build]
  /// The same for the engine.
  public let problem: Problem
  /// How it is bisected.
  public let options: Options

  /// A plan for the builds between two ends, the older one first.
  ///
  /// - Parameters:
  ///   - priors: what the user suspects; nothing unless given.
  ///   - costs: what runs cost; all the same unless given.
  /// - Throws: `SeriesError` where an end is unknown or they are in the wrong order.
  public init(
    series: KernelSeries, older: String, newer: String, options: Options,
    priors: SuspicionRules = SuspicionRules(), costs: ProbeCosts = ProbeCosts()
  ) throws(SeriesError) {
    self.series = series
    builds = try series.slice(good: older, bad: newer)
    self.options = options
    problem = Problem(
      builds: builds.map { build in
        Problem.Build(
          name: build.version, changes: build.changes.map(\.title),
          changeWeights: build.changes.map(priors.weight), weight: priors.weight(of: build),
          cost: costs.first(of: build.version), repeatCost: costs.again)
      })
  }

  /// The build that a position of the engine stands for.
  public func recipe(of position: Position) -> BuildRecipe {
    func ids(_ changes: [Int], of build: Int) -> [Change.ID] {
      changes.map { builds[build].changes[$0].id }
    }
    switch position {
    case .build(let index): return BuildRecipe(base: builds[index].version)
    case .applied(let changes, let build):
      return BuildRecipe(base: builds[max(0, build - 1)].version, with: ids(changes, of: build))
    case .reverted(let changes, let build):
      return BuildRecipe(base: builds[build].version, without: ids(changes, of: build))
    }
  }

  /// The position that a build of a journal stands for; nil where this plan has no such build or change.
  ///
  /// Reads what `BuildRecipe.label` writes.
  public func position(of label: String) -> Position? {
    if let index = index(of: label) { return .build(index) }
    for (word, isApplied) in [(" with ", true), (" without ", false)] {
      guard let range = label.firstRange(of: word),
        let base = index(of: String(label[..<range.lowerBound]))
      else { continue }
      let build = isApplied ? base + 1 : base
      guard builds.indices.contains(build) else { return nil }
      let ids = label[range.upperBound...].split(separator: ", ").map(String.init)
      let changes = ids.compactMap { id in builds[build].changes.firstIndex { $0.id == id } }
      guard changes.count == ids.count else { return nil }
      return isApplied
        ? .applied(changes.sorted(), of: build) : .reverted(changes.sorted(), of: build)
    }
    return nil
  }

  private func index(of version: String) -> Int? {
    builds.firstIndex { $0.version == version }
  }
}
