public import CaseFile
internal import Correlation
internal import LogModel

extension RunFacts {
  /// The facts that a case holds of the run it is about: incidents with their evidence, crashes, versions.
  ///
  /// A case holds no other line, so that what is missing in it says nothing.
  public init(name: String, contents: CaseContents) {
    let results = contents.currentAnalyses.map(\.result)
    let result = AnalysisResult(
      streams: results.flatMap(\.streams), incidents: results.flatMap(\.incidents),
      crashes: results.flatMap(\.crashes), diagnostics: [])
    self.init(name: name, result: result, streams: [], host: HostState(), hasLines: false)
    for incident in result.incidents {
      for item in incident.evidence { take(item, severity: incident.severity) }
    }
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
