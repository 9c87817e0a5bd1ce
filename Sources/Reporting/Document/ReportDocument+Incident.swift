import Correlation
import LogModel

extension ReportDocument {
  /// The sections of one incident; `apart` gives it a heading of its own, where there are several.
  mutating func add(_ incident: Incident, apart: Bool) {
    if apart { add(.heading(2, "\(incident.id): \(incident.title)")) }
    let level = apart ? 3 : 2
    add(.heading(level, "What happened"))
    add(.paragraph([.words(incident.explanation)]))
    add(
      .bullets([
        [.words("severity: \(incident.severity.rawValue)")],
        [.words("signature:"), .code(incident.signature)],
        [.words("same machine: \(incident.pairing.rawValue): \(incident.pairingWhy)")],
      ]))
    add(.heading(level, "Impact"))
    add(.bullets(IncidentReport.impact(incident).map(Span.claim)))
    addEvidence(incident, level)
    add(.plot(LanesPlot(incident).plot))
    if let plot = AlignmentPlot(incident)?.plot { add(.plot(plot)) }
    addCause(incident, level)
    addVisibility(incident, level)
    if !incident.nextSteps.isEmpty {
      add(.heading(level, "Next steps"))
      add(.numbers(incident.nextSteps.map { [.words($0)] }))
    }
  }

  private mutating func addEvidence(_ incident: Incident, _ level: Int) {
    add(.heading(level, "Evidence"))
    for item in incident.evidence {
      let counts = AnalysisText.counts(item)
      add(.paragraph([.code(item.first.description), .words("(\(item.stream)): \(counts)")]))
      add(.quote([item.text]))
      add(.paragraph([.words(item.meaning)]))
    }
    if let alignment = incident.alignment {
      add(.paragraph([.words("Clocks: \(AnalysisText.clocks(alignment)).")]))
    }
    if !incident.releases.isEmpty {
      add(
        .paragraph([
          .words("Hypervisor releases with these texts at these source lines:"),
          .code(Words.list(incident.releases)),
        ]))
    }
  }

  private mutating func addCause(_ incident: Incident, _ level: Int) {
    guard let leading = incident.hypotheses.first else { return }
    add(.heading(level, "Cause"))
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

  private mutating func addVisibility(_ incident: Incident, _ level: Int) {
    let absent = Unseen.groups(incident.visibility, [.absent])
    if !absent.isEmpty {
      add(.heading(level, "Looked for and not there"))
      add(.bullets(absent.map { [.code($0.names), .words(": \($0.why)")] }))
    }
    let hidden = Unseen.groups(incident.visibility, [.invisible, .unknown])
    guard !hidden.isEmpty else { return }
    add(.heading(level, "What was not visible, and how to switch it on"))
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
