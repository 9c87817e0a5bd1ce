import Bisection
import CaseFile
import Correlation

extension ReportDocument {
  /// What helps against each incident's cause and what became of that, then what to do next.
  mutating func addRemedies(_ report: IncidentReport) {
    let fixes = report.bisections.compactMap { Self.fixed(by: $0) }
    let told = report.incidents.filter { !($0.remedies ?? []).isEmpty || !$0.nextSteps.isEmpty }
    guard !told.isEmpty || !fixes.isEmpty else { return }
    each(told, "Workarounds and fixes") { document, incident in
      // Answers of older releases do not say.
      if let remedies = incident.remedies, remedies.isEmpty {
        let words =
          incident.nextSteps.isEmpty
          ? "None is known against this cause."
          : "The catalogue names none for this cause beside the next steps."
        document.add(.paragraph([.words(words)]))
      } else if let remedies = incident.remedies {
        document.add(
          .bullets(
            remedies.map { remedy in
              let reference = remedy.reference.map { " (\($0))" } ?? ""
              return [
                .words("\(remedy.kind.rawValue):"), .words("\(remedy.what). State:"),
                .words(IncidentReport.sentence(remedy.state + reference)),
              ]
            }))
      }
      if !incident.nextSteps.isEmpty {
        document.add(.paragraph([.words("Next steps:")]))
        document.add(.numbers(incident.nextSteps.map { [.words($0)] }))
      }
    }
    if told.isEmpty { add(.heading(2, "Workarounds and fixes")) }
    if !fixes.isEmpty {
      add(.paragraph([.words("Found by bisection:")]))
      add(.bullets(fixes.map(Span.claim)))
    }
  }

  /// What a bisection says of where its failure ends.
  private static func fixed(by bisection: StoredBisection) -> Claim? {
    guard let build = bisection.conclusion?.firstFixed else { return nil }
    return Claim(
      "The failure is gone from build \(build) on.",
      bisection.runNumbers(of: build).map(Source.run))
  }

  /// What to look for elsewhere, and what a look found.
  mutating func addSignatures(_ report: IncidentReport) {
    let signatures = report.signatures
    if !signatures.isEmpty {
      add(.heading(2, signatures.count == 1 ? "Signature" : "Signatures"))
      add(.bullets(signatures.map { [.code($0)] }))
    }
    guard let related = report.supplement.related else { return }
    add(.heading(2, "Related cases"))
    let looked = Words.count(related.cases, "other case")
    guard !related.matches.isEmpty else {
      add(
        .paragraph([
          .words("None of \(looked) below"), .code(related.folder),
          .words("has this signature or one of its kind."),
        ]))
      return
    }
    let same = related.same
    add(
      .paragraph([
        .words("Of \(looked) below"), .code(related.folder),
        .words(
          "\(same == 0 ? "none" : "\(same)") \(same == 1 ? "has" : "have") the same signature."),
      ]))
    add(
      .table(
        headings: ["match", "case", "signature", "what"],
        rows: related.matches.map {
          [$0.closeness.rawValue, $0.finding.path, $0.finding.signature, $0.finding.title]
        }))
  }
}
