import Correlation
import LogModel

extension AnalysisText {
  /// One incident: what, why, evidence, doubts, what next.
  func write(
    _ incident: Incident, _ result: AnalysisResult, _ ink: Ink, to page: inout Paragraphs
  ) {
    page.prose(
      incident.title, label: "\(incident.severity.rawValue.uppercased())  ",
      paint: { ink.severity(incident.severity, $0) })
    page.prose("\(incident.signature), confidence \(Words.percent(incident.confidence))", indent: 2)
    page.gap()
    page.prose(incident.explanation, indent: 2)
    writeCause(incident, ink, to: &page)
    writeEvidence(incident, ink, to: &page)
    writeTimeline(incident, ink, to: &page)
    writeVisibility(incident, ink, to: &page)
    writeIdentity(incident, ink, to: &page)
    if !incident.nextSteps.isEmpty {
      heading("Next steps", ink, to: &page)
      for (index, step) in incident.nextSteps.enumerated() {
        page.prose(step, indent: 4, label: "\(index + 1). ")
      }
    }
  }

  func heading(_ words: String, _ ink: Ink, to page: inout Paragraphs) {
    page.gap()
    page.raw("  " + ink.bold(words))
  }

  private func writeCause(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    guard let leading = incident.hypotheses.first else {
      heading("Cause: not known", ink, to: &page)
      return
    }
    heading("Likely cause", ink, to: &page)
    page.prose(
      leading.title, indent: 4, label: padded(Words.percent(leading.probability)), paint: ink.bold)
    write(leading.for, sign: "+", to: &page)
    write(leading.against, sign: "-", to: &page)
    let acting = incident.causes.dropFirst()
    if !acting.isEmpty {
      heading("Also at work", ink, to: &page)
      for cause in acting {
        let title = incident.hypotheses.first { $0.id == cause.hypothesis }?.title
        page.prose(
          "\(title ?? cause.hypothesis) (explains \(Words.list(cause.evidence)))", indent: 4)
      }
    }
    let others = incident.hypotheses.dropFirst()
    guard !others.isEmpty else { return }
    heading("Other causes weighed", ink, to: &page)
    for other in others.filter({ $0.probability >= Self.worthArguing }) {
      page.prose(other.title, indent: 4, label: padded(Words.percent(other.probability)))
      write(other.against, sign: "-", to: &page)
    }
    let faint = others.filter { $0.probability < Self.worthArguing }
    if !faint.isEmpty {
      page.prose(
        "each: " + faint.map(\.id).joined(separator: ", "), indent: 4,
        label: padded(Words.percent(Self.worthArguing / 2)))
    }
  }

  /// Below it a hypothesis is only named; its title and its arguments are left to the report.
  private static let worthArguing = 0.01

  /// A percentage in a column of five, and two spaces.
  private func padded(_ percent: String) -> String {
    String(repeating: " ", count: max(0, 5 - percent.count)) + percent + "  "
  }

  private func write(_ arguments: [Argument], sign: String, to page: inout Paragraphs) {
    for argument in arguments {
      let notes = [Words.weight(ratio: argument.ratio), argument.place].compactMap(\.self)
      page.prose(
        "\(argument.reason) [\(notes.joined(separator: ", "))]", indent: 11, label: "\(sign) ")
    }
  }

  private func writeEvidence(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    heading("Evidence", ink, to: &page)
    for item in incident.evidence {
      page.prose("\(item.first) (\(item.stream)): \(Self.counts(item))", indent: 4)
      page.quote(item.text, indent: 6)
      page.prose(item.meaning, indent: 6, label: "= ", paint: ink.faint)
    }
  }

  /// `13 printed, the last at line 11, 14 suppressed (the sum of line 5, line 9): at least 27`.
  static func counts(_ item: Evidence) -> String {
    var words = "\(item.printed) printed"
    if item.last != item.first {
      let last =
        item.last.input == item.first.input ? "line \(item.last.line)" : item.last.description
      words += ", the last at \(last)"
    }
    if item.suppressed > 0 {
      words += ", \(item.suppressed) suppressed"
      if let notices = item.notices, let first = notices.first {
        let lines = notices.prefix(3).map { notice in
          notice.place.input == item.first.input
            ? "line \(notice.place.line)" : notice.place.description
        }
        let more = notices.count > 3 ? " and \(notices.count - 3) more" : ""
        words += " (\(first.count == item.suppressed ? "" : "the sum of ")"
        words += "\(lines.joined(separator: ", "))\(more))"
      }
      words += ": at least \(Self.sum(item.printed, item.suppressed))"
    }
    if item.tailUnreported == true {
      words += "; the rate limit may have dropped more after the last line, which nothing reports"
    }
    return words
  }

  private func writeVisibility(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    let absent = Unseen.groups(incident.visibility, [.absent])
    if !absent.isEmpty {
      heading("Looked for and not there", ink, to: &page)
      for group in absent { page.prose("\(group.names): \(group.why)", indent: 4, label: "- ") }
    }
    let hidden = Unseen.groups(incident.visibility, [.invisible, .unknown])
    guard !hidden.isEmpty else { return }
    heading("Could not be seen", ink, to: &page)
    for group in hidden {
      let doubt = group.verdict == .unknown ? " (perhaps)" : ""
      page.prose("\(group.names)\(doubt): \(group.why)", indent: 4, label: "- ")
      if let advice = group.advice { page.prose(advice, indent: 6, label: "next time: ") }
    }
  }

  private func writeIdentity(_ incident: Incident, _ ink: Ink, to page: inout Paragraphs) {
    heading("Which machine, which domain", ink, to: &page)
    var rows = [
      ("pairing", "\(incident.pairing.rawValue): \(incident.pairingWhy)"),
      ("guest", Self.identity(incident.domains.guest)),
      ("backend", Self.identity(incident.domains.backend)),
    ]
    if let alignment = incident.alignment {
      rows.append(("clocks", Self.clocks(alignment, of: incident)))
    }
    if !incident.releases.isEmpty {
      rows.append(("Xen", "\(Words.list(incident.releases)) print these texts at these lines"))
    }
    if incident.releases.isEmpty, let nearest = incident.nearestReleases, !nearest.isEmpty {
      rows.append(
        (
          "Xen",
          "no release known prints these texts at these lines; the nearest, which proves nothing: "
            + Words.list(nearest)
        ))
    }
    for contradiction in incident.contradictions ?? [] { rows.append(("against", contradiction)) }
    if let followed = incident.consequences, !followed.isEmpty {
      rows.append(("then", "\(Words.list(followed)) followed and may be its consequence"))
    }
    for (name, words) in rows {
      let label = name + ": " + String(repeating: " ", count: max(0, 8 - name.count))
      page.prose(words, indent: 4, label: label, paint: ink.faint)
    }
  }

  static func identity(_ domain: DomainIdentity) -> String {
    let parts = [domain.domid.map { "domain \($0)" }, domain.name.map { "`\($0)`" }]
    let known = parts.compactMap(\.self).joined(separator: " ")
    return known.isEmpty
      ? "not known: \(domain.why)" : "\(known) (\(domain.certainty.rawValue)): \(domain.why)"
  }

  static func clocks(_ alignment: Alignment, of incident: Incident) -> String {
    let low = Words.decimal(alignment.offsetSecondsLow)
    let high = Words.decimal(alignment.offsetSecondsHigh)
    let offset = low == high ? "\(low) s" : "\(low) to \(high) s"
    let own = own(incident)
    let zone = alignment.utcOffsetSeconds.map { "; the \(own) prints UTC\(Self.zone($0))" } ?? ""
    // Where no bursts took part, there is nothing that could have agreed by accident.
    let accident =
      alignment.chance < 1
      ? "; by accident with probability \(Words.percent(alignment.chance))" : ""
    return "hypervisor time minus \(own) time is \(offset)\(zone); \(alignment.method)\(accident)"
  }

  /// Whose time the hypervisor's is compared with.
  private static func own(_ incident: Incident) -> String {
    let roles = Set(
      (incident.timeline?.entries ?? []).map(\.role)
        + incident.evidence.compactMap { item in
          StreamRole.allCases.first {
            item.stream == $0.rawValue || item.stream.hasPrefix($0.rawValue + "-")
          }
        })
    return [StreamRole.guest, .dom0, .toolstack].first(where: roles.contains)?.rawValue ?? "guest"
  }

  /// `+02:00`, or nothing for UTC itself.
  private static func zone(_ seconds: Int) -> String {
    guard seconds != 0 else { return "" }
    let minutes = seconds.magnitude / 60
    let two = { (number: UInt) in number < 10 ? "0\(number)" : "\(number)" }
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }
}
