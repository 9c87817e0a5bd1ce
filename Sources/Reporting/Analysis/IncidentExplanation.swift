public import Correlation
import LogModel

/// The whole reasoning behind one incident, step by step, so that every number can be checked by hand.
public struct IncidentExplanation: Sendable {
  /// How many columns prose may take.
  public let width: Int
  /// Whether to colour for a terminal.
  public let colour: Bool

  /// A writer for a width in columns, 40 at least.
  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  /// The text, with a line feed at its end.
  public func text(_ incident: Incident) -> String {
    var page = Paragraphs(width: width)
    let ink = Ink(isOn: colour)
    page.prose(
      incident.title, label: "\(incident.id)  ", paint: { ink.severity(incident.severity, $0) })
    page.prose("\(incident.signature), rule \(incident.correlation)", indent: 2)
    writeLines(incident, ink, to: &page)
    writePairing(incident, ink, to: &page)
    writeDomains(incident, ink, to: &page)
    writeVisibility(incident, ink, to: &page)
    writeWeighing(incident, ink, to: &page)
    writeConfidence(incident, ink, to: &page)
    writeDeciding(incident, ink, to: &page)
    return page.text
  }

  private func step(_ number: Int, _ words: String, _ ink: Ink, to page: inout Paragraphs) {
    page.gap()
    page.raw(ink.bold("\(number). \(words)"))
  }

  private func writeLines(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(1, "The lines that make it", ink, to: &page)
    for item in incident.evidence {
      page.prose("\(item.first) (\(item.stream)): \(AnalysisText.counts(item))", indent: 2)
      page.quote(item.text, indent: 4)
      page.prose("\(item.pattern): \(item.meaning)", indent: 4, label: "= ", paint: ink.faint)
    }
    AnalysisText(width: width, colour: colour).writeTimeline(incident, ink, to: &page)
  }

  private func writePairing(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(2, "Whether the logs belong together", ink, to: &page)
    page.prose("\(incident.pairing.rawValue): \(incident.pairingWhy)", indent: 2)
    if let alignment = incident.alignment {
      page.prose(AnalysisText.clocks(alignment, of: incident), indent: 2, label: "clocks: ")
    } else {
      page.prose("no clocks were laid over each other", indent: 2, label: "clocks: ")
    }
    for contradiction in incident.contradictions ?? [] {
      page.prose(contradiction, indent: 2, label: "against: ")
    }
    if !incident.releases.isEmpty {
      page.prose(
        "\(Words.list(incident.releases)) print these texts at these source lines", indent: 2,
        label: "releases: ")
    }
  }

  private func writeDomains(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(3, "Which domains take part", ink, to: &page)
    page.prose(AnalysisText.identity(incident.domains.guest), indent: 2, label: "guest: ")
    page.prose(AnalysisText.identity(incident.domains.backend), indent: 2, label: "backend: ")
  }

  private func writeVisibility(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(4, "What could have been seen", ink, to: &page)
    if incident.visibility.isEmpty {
      page.prose("The rule expects no other side.", indent: 2)
    }
    for item in incident.visibility {
      page.prose("\(item.pattern): \(item.why)", indent: 2, label: "\(item.verdict.rawValue)  ")
      if let advice = item.advice { page.prose(advice, indent: 6, label: "next time: ") }
    }
  }

  private func writeConfidence(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(6, "How sure the whole is", ink, to: &page)
    let leading = incident.hypotheses.first?.probability ?? 0
    let rest = leading > 0 ? incident.confidence / leading : 0
    page.prose(
      "\(Words.percent(incident.confidence)): the leading cause has \(Words.percent(leading)), pairing and "
        + "guest count for a factor of \(Words.decimal(rest, places: 2)).", indent: 2)
  }

  private func writeDeciding(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    step(7, "What would decide", ink, to: &page)
    let deciding = incident.wouldDecide ?? []
    if deciding.isEmpty {
      page.prose("Nothing that the rule knows was hidden.", indent: 2)
    }
    for words in deciding { page.prose(words, indent: 2, label: "- ") }
    for words in incident.nextSteps { page.prose(words, indent: 2, label: "- ") }
  }
}
