internal import LogModel
internal import PatternCatalog

/// Finds the errors that a pattern knows and that no incident has taken, so that none is passed over in silence.
///
/// Crashes are listed for themselves and left out here.
struct UnexplainedFinder {
  let catalog: Catalog
  /// How many patterns are told.
  private static let mostKinds = 8

  /// The errors by pattern, the worst first, then in the order of streams and lines.
  ///
  /// - Parameter drafts: whatever was drafted, with the lines that were left out again for good reasons.
  func find(in streams: [StreamState], drafts: [IncidentDraft]) -> AnalysisResult.Unexplained {
    let told = Set(drafts.flatMap { $0.anchors + $0.partners + $0.context }.map(EventKey.init))
    var order: [String] = []
    var byPattern: [String: [Event]] = [:]
    for event in streams.flatMap(\.events)
    where event.severity >= .error && !told.contains(EventKey(event))
      && catalog.pattern(event.pattern)?.crash == nil
    {
      if byPattern[event.pattern] == nil { order.append(event.pattern) }
      byPattern[event.pattern, default: []].append(event)
    }
    let kinds = order.compactMap { pattern -> AnalysisResult.Unexplained.Kind? in
      guard let events = byPattern[pattern], let first = events.first else { return nil }
      return AnalysisResult.Unexplained.Kind(
        pattern: pattern, title: catalog.pattern(pattern)?.title ?? pattern,
        severity: first.severity, count: events.count, place: first.place, text: first.text)
    }.stablySorted { $0.severity > $1.severity }
    return AnalysisResult.Unexplained(
      count: byPattern.values.reduce(0) { $0 + $1.count },
      first: Array(kinds.prefix(Self.mostKinds)))
  }
}
