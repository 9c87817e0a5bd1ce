public import RunDiff

/// What a report can show beyond the case itself: computed when it is written, from the series and from runs at hand.
public struct ReportSupplement: Sendable, Hashable {
  /// The replays of the report's bisections, in their order; nil where a series is not known.
  public var traces: [BisectionTrace?] = []
  /// Tables of combinations: which pairs of hosts and guests are affected.
  public var heatMaps: [HeatMap] = []
  /// What the first bad run has that the last good one has not.
  public var difference: RunDifference?

  /// Nothing beyond the case.
  public init() {}
}

extension IncidentReport {
  /// All drawings of the report, in the order of its sections; their names are unique.
  public var plots: [Plot] {
    var names: [String: Int] = [:]
    return ReportDocument(self).blocks.compactMap { block -> Plot? in
      guard case .plot(let plot) = block else { return nil }
      names[plot.name, default: 0] += 1
      let number = names[plot.name] ?? 1
      return number == 1 ? plot : plot.named("\(plot.name)-\(number)")
    }
  }
}
