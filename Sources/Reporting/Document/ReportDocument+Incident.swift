import CaseFile
import Correlation
import LogModel

extension ReportDocument {
  /// What happened, how often and to whom.
  ///
  /// - Parameter ambiguous: those of its logs whose names stand for other logs too.
  mutating func addImpact(_ incident: Incident, ambiguous: [InputRecord]) {
    add(.paragraph([.words(incident.explanation)]))
    add(
      .bullets(
        [
          [.words("severity: \(incident.severity.rawValue)")],
          [.words("same machine: \(incident.pairing.rawValue): \(incident.pairingWhy)")],
        ]
          + ambiguous.map { input in
            [
              .code(input.name), .words("is here the log with the SHA-256"),
              .code(String(input.sha256.prefix(12))),
            ]
          } + IncidentReport.impact(incident).map(Span.claim)))
  }

  /// The lines in their order, and drawn.
  mutating func addTimeline(_ incident: Incident) {
    if let timeline = incident.timeline, timeline.entries.count > 1 {
      add(.paragraph([.words("\(Words.sentence(timeline.method)).")]))
      add(
        .table(
          headings: ["seconds", "stream", "lines", "what", "place"],
          rows: timeline.entries.map { entry in
            [
              AnalysisText.relative(entry.seconds), entry.stream, "\(entry.count)", entry.title,
              "\(entry.place)",
            ]
          }))
      if timeline.omitted > 0 {
        let omitted = Words.count(timeline.omitted, "entry", "entries")
        add(.paragraph([.words("\(omitted) in the middle left out.")]))
      }
    }
    if let timeline = incident.timeline, timeline.entries.count == 1,
      let entry = timeline.entries.first
    {
      add(.paragraph([.words("There is one entry: \(AnalysisText.cell(entry)).")]))
    }
    if incident.timeline?.entries.isEmpty ?? true, incident.alignment == nil {
      add(
        .paragraph([
          .words(
            "The case holds no order of events across streams; within each, lines stand in theirs.")
        ]))
    }
    if let alignment = incident.alignment {
      add(.paragraph([.words("Clocks: \(AnalysisText.clocks(alignment, of: incident)).")]))
    }
    add(.plot(LanesPlot(incident).plot))
    if let plot = AlignmentPlot(incident)?.plot { add(.plot(plot)) }
  }

  /// The lines themselves, each with its place and meaning.
  mutating func addEvidence(_ incident: Incident) {
    for item in incident.evidence {
      let counts = AnalysisText.counts(item)
      add(.paragraph([.code(item.first.description), .words("(\(item.stream)): \(counts)")]))
      add(.quote([item.text]))
      add(.paragraph([.words(item.meaning)]))
    }
    if !incident.releases.isEmpty {
      add(
        .paragraph([
          .words("Hypervisor releases with these texts at these source lines:"),
          .code(Words.list(incident.releases)),
        ]))
    }
  }

  /// The leading cause with its reasons, the others with why not.
  mutating func addCause(_ incident: Incident) {
    guard let leading = incident.hypotheses.first else {
      add(.paragraph([.words("Not known.")]))
      return
    }
    add(.paragraph([.words("\(Words.percent(leading.probability)): \(leading.title)")]))
    add(reasons: leading)
    for other in incident.hypotheses.dropFirst() {
      add(
        .paragraph([
          .words("\(Words.percent(other.probability)): \(other.title) Not preferred because:")
        ]))
      add(.bullets(IncidentReport.rejection(other).map(Span.claim)))
    }
  }

  private mutating func add(reasons hypothesis: Hypothesis) {
    let reasons =
      hypothesis.for.map { [.words("for:")] + Span.claim(Claim($0)) }
      + hypothesis.against.map { [.words("against:")] + Span.claim(Claim($0)) }
    if !reasons.isEmpty { add(.bullets(reasons)) }
  }

  /// What was looked for and not there, what could not have been, and how to see it next time.
  mutating func addVisibility(_ incident: Incident) {
    let absent = Unseen.groups(incident.visibility, [.absent])
    if !absent.isEmpty {
      add(.paragraph([.words("Looked for and not there:")]))
      add(.bullets(absent.map { [.code($0.names), .words(": \($0.why)")] }))
    }
    let hidden = Unseen.groups(incident.visibility, [.invisible, .unknown])
    guard !hidden.isEmpty else { return }
    add(.paragraph([.words("Could not be seen:")]))
    add(
      .bullets(
        hidden.map { group in
          let advice = group.advice.map { " Next time: \($0)" } ?? ""
          return [
            .code(group.names), .words(": \(IncidentReport.sentence(group.why))\(advice)"),
          ]
        }))
  }
}
