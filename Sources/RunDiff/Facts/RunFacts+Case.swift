public import CaseFile
internal import Correlation
internal import LogModel
public import PatternCatalog

extension RunFacts {
  /// The facts that a case without its logs holds of the run it is about: incidents with their evidence, crashes,
  /// versions, boot options, and how often each pattern was recognised.
  ///
  /// A case of an older release holds no recognised lines but those of incidents. A case holds no other lines, so that
  /// what is missing among them says nothing.
  public init(name: String, contents: CaseContents, catalog: Catalog) {
    let analyses = contents.currentAnalyses
    let results = analyses.map(\.result)
    let result = AnalysisResult(
      streams: results.flatMap(\.streams), incidents: results.flatMap(\.incidents),
      crashes: results.flatMap(\.crashes), diagnostics: [])
    let hasEvents = analyses.allSatisfy { analysis in
      !analysis.eventCounts.isEmpty || analysis.result.streams.allSatisfy { $0.events == 0 }
    }
    self.init(
      name: name, result: result, streams: [], host: HostState(),
      extent: hasEvents ? .events : .incidents)
    for analysis in analyses {
      for incident in analysis.result.incidents {
        for item in incident.evidence { take(item, severity: incident.severity) }
      }
      guard hasEvents else { continue }
      let told = messages
      var counts: [MessageKey: Message] = [:]
      for count in analysis.eventCounts {
        take(count, of: analysis.result, told: told, catalog: catalog, &counts)
      }
      messages.merge(counts) { $1 }
    }
  }

  /// Takes a number of events, with the line of an incident's evidence where there is one.
  private func take(
    _ count: EventCount, of result: AnalysisResult, told: [MessageKey: Message],
    catalog: Catalog, _ counts: inout [MessageKey: Message]
  ) {
    guard let role = result.streams.first(where: { $0.id == count.stream })?.role else { return }
    let key = MessageKey(role: role, subject: count.pattern)
    var message =
      counts[key] ?? told[key]
      ?? Message(
        text: catalog.pattern(count.pattern)?.title ?? count.pattern, place: count.first,
        stamp: nil,
        severity: count.severity, printed: 0)
    let before = counts[key]?.printed ?? 0
    message.printed = before.saturated(plus: count.events)
    message.severity = max(counts[key]?.severity ?? count.severity, count.severity)
    counts[key] = message
  }

  private mutating func take(_ item: Evidence, severity: Severity) {
    guard let role = result.streams.first(where: { $0.id == item.stream })?.role else { return }
    let key = MessageKey(role: role, subject: item.pattern)
    var message =
      messages[key]
      ?? Message(
        text: item.text, place: item.first, stamp: item.stamp, severity: severity, printed: 0)
    message.printed = message.printed.saturated(plus: item.printed)
    message.suppressed = message.suppressed.saturated(plus: item.suppressed)
    messages[key] = message
  }
}
