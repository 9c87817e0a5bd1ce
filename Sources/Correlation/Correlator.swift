public import LogModel
public import PatternCatalog

/// Joins the events of several streams to incidents and explains them.
public struct Correlator: Sendable {
  let catalog: Catalog

  /// A correlator with the rules of a catalogue.
  public init(catalog: Catalog) { self.catalog = catalog }

  /// The incidents of these streams, most severe first, then in the order of their first lines.
  ///
  /// - Parameter host: what state files beside the logs say.
  /// - Complexity: linear in the events for each rule.
  public func incidents(
    in streams: [StreamState], host: HostState = HostState()
  ) -> [Incident] {
    var drafts: [IncidentDraft] = []
    for rule in catalog.correlations {
      drafts += self.drafts(of: rule, in: streams)
    }
    let builder = IncidentBuilder(catalog: catalog, streams: streams, host: host)
    return
      drafts
      .sorted {
        ($1.rule.severity, $0.stream.id.rawValue, $0.firstLine)
          < ($0.rule.severity, $1.stream.id.rawValue, $1.firstLine)
      }
      .enumerated().map { builder.incident($0.element, number: $0.offset + 1) }
  }

  /// One draft for each stream with anchors, and in it for each group: an interface, a device.
  private func drafts(of rule: CorrelationRule, in streams: [StreamState]) -> [IncidentDraft] {
    let partners = streams.flatMap { stream in
      stream.events.filter { rule.partners.contains($0.pattern) }
    }
    var drafts: [IncidentDraft] = []
    for stream in streams {
      let anchors = stream.events.filter { rule.anchors.contains($0.pattern) }
      var order: [[String]] = []
      var groups: [[String]: [Event]] = [:]
      for anchor in anchors {
        let key = rule.groupBy.map { anchor.captures[$0]?.text ?? "" }
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(anchor)
      }
      for key in order {
        guard let anchors = groups[key] else { continue }
        drafts.append(
          EpisodeLinker.link(
            IncidentDraft(
              rule: rule, stream: stream, group: key.filter { !$0.isEmpty }, anchors: anchors,
              partners: partners)))
      }
    }
    return drafts
  }
}

/// The events that make an incident, before they are explained.
struct IncidentDraft {
  let rule: CorrelationRule
  /// The stream of the failing side.
  let stream: StreamState
  /// What tells it from others of the same rule: the interface's name.
  let group: [String]
  let anchors: [Event]
  /// The other side's events: all of them, or those of its time once the clocks are aligned.
  var partners: [Event]
  /// How the clocks of the two sides lie to each other, where their bursts tell.
  var alignment: BurstAlignment?
  /// How that was found, in a sentence.
  var alignmentMethod = ""

  var firstLine: Int { anchors.first?.place.line ?? 0 }
}
