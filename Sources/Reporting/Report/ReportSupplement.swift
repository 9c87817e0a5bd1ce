public import CaseFile
public import RunDiff

/// What a report can show beyond the case itself: computed when it is written, from the series, from runs and cases at hand.
public struct ReportSupplement: Sendable, Hashable {
  /// The replays of the report's bisections, in their order; nil where a series is not known.
  public var traces: [BisectionTrace?] = []
  /// What the first bad run has that the last good one has not.
  public var difference: RunDifference?
  /// Other cases with the same or like signatures; nil where nobody looked.
  public var related: RelatedCases?

  /// Nothing beyond the case.
  public init() {}
}

/// What a look through a folder of cases found.
public struct RelatedCases: Sendable, Hashable, Codable {
  /// The folder, as the user named it.
  public let folder: String
  /// How many cases lie in it, this one left out.
  public let cases: Int
  /// How many of them have the same signature, listed or not.
  public let same: Int
  /// The findings, the same signatures first; of very many the first.
  public let matches: [CaseMatch]

  /// What was found in a folder.
  public init(folder: String, cases: Int, same: Int, matches: [CaseMatch]) {
    self.folder = folder
    self.cases = cases
    self.same = same
    self.matches = matches
  }
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
