internal import LogModel
internal import PatternCatalog

/// The events that make an incident, before they are explained.
struct IncidentDraft {
  let rule: CorrelationRule
  /// The stream of the failing side.
  let stream: StreamState
  /// What tells it from others of the same rule: the interface's name.
  let group: [String]
  let anchors: [Event]
  /// The other side's events: all of them, or those of its time once the clocks are aligned.
  var partners: [Event] = []
  /// What the rule calls context and stands near the episode in its own stream, in the order of the stream.
  var context: [Event] = []
  /// Why the partners belong to it, where a number or a name in both says so; nil where nothing does.
  var linkedBy: String?
  /// The guest's number in this episode, where the order of its ends on both sides tells it.
  var domidByOrder: Int?
  /// How the clocks of the two sides lie to each other, where something tells.
  var alignment: ClockAlignment?
  /// Why lines of the other side can't be of this incident, where that is so.
  var contradictions: [String] = []

  var firstLine: Int { anchors.first?.place.line ?? 0 }

  /// As bad as the rule says, or as the worst of its anchors.
  var severity: Severity { rule.severity ?? anchors.map(\.severity).max() ?? .error }
}

/// Where an event stands: enough to tell whether two incidents speak of the same line.
struct EventKey: Hashable {
  let input: Int
  let line: Int

  init(_ event: Event) {
    input = event.input
    line = event.place.line
  }
}
