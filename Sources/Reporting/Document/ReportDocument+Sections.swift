import Bisection
import CaseFile
import Correlation
import LogModel

extension ReportDocument {
  /// The sections of a report, in their order.
  init(_ report: IncidentReport) {
    add(.heading(1, report.title))
    if !report.summary.isEmpty {
      add(.heading(2, "Summary"))
      add(.bullets(report.summary.map(Span.claim)))
    }
    each(report.incidents, "Impact") { document, incident in
      document.addImpact(incident, ambiguous: report.ambiguousInputs[incident.id] ?? [])
    }
    add(matrices: report.matrices)
    each(report.incidents, "Timeline") { $0.addTimeline($1) }
    each(report.incidents, "Evidence") { $0.addEvidence($1) }
    add(crashes: report.crashes)
    add(unexplained: report.unexplained)
    add(unrecognized: report.unrecognized)
    each(report.incidents, "Cause") { $0.addCause($1) }
    for (index, bisection) in report.bisections.enumerated() {
      let traces = report.supplement.traces
      add(bisection, trace: index < traces.count ? traces[index] : nil, number: index + 1)
    }
    if let difference = report.supplement.difference {
      add(.heading(2, "What the first bad run has that the last good one has not"))
      add(difference, level: 3, mostLines: 10)
    }
    addRemedies(report)
    if !report.commands.isEmpty {
      add(.heading(2, "How to reproduce"))
      add(.commands(report.commands))
    }
    let unseen = report.incidents.filter { incident in
      incident.visibility.contains { $0.verdict != .seen }
    }
    each(unseen, "What was not visible, and how to switch it on") { $0.addVisibility($1) }
    if !report.environment.isEmpty {
      add(.heading(2, "Environment"))
      add(
        .bullets(
          report.environment.map { fact in
            let source = fact.place.map { [Span.sources([.line($0.description)])] } ?? []
            return [.words("\(fact.name):"), .code(fact.value)] + source
          }))
    }
    if !report.inputs.isEmpty {
      add(.heading(2, "Inputs"))
      add(
        .bullets(
          report.inputs.map { input in
            let facts = [input.role, "\(input.bytes) bytes"].compactMap(\.self)
            return [
              .code(input.name), .words("(\(facts.joined(separator: ", "))), SHA-256"),
              .code(input.sha256),
            ]
          }))
    }
    add(diagnostics: report.diagnostics)
    addSignatures(report)
    if !report.notes.isEmpty {
      add(.heading(2, "Notes"))
      add(.bullets(report.notes.map { [.words($0)] }))
    }
  }

  /// A section over all incidents; each has a heading of its own where there are several.
  mutating func each(
    _ incidents: [Incident], _ title: String, _ write: (inout ReportDocument, Incident) -> Void
  ) {
    guard !incidents.isEmpty else { return }
    add(.heading(2, title))
    for incident in incidents {
      if incidents.count > 1 { add(.heading(3, "\(incident.id): \(incident.title)")) }
      write(&self, incident)
    }
  }

  private mutating func add(crashes: [Crash]) {
    guard !crashes.isEmpty else { return }
    add(.heading(2, "Crashes"))
    add(.bullets(crashes.map { [.words("\($0.title):"), .code(AnalysisText.facts($0))] }))
  }

  private mutating func add(unexplained: [AnalysisResult.Unexplained.Kind]) {
    guard !unexplained.isEmpty else { return }
    add(.heading(2, "Recognised errors that belong to no incident"))
    add(
      .bullets(
        unexplained.map { kind in
          [
            .words(kind.title + (kind.count > 1 ? ", \(kind.count) times:" : ":")),
            .code("\(kind.place): \(kind.text)"),
          ]
        }))
  }

  private mutating func add(unrecognized: AnalysisResult.Unrecognized) {
    guard unrecognized.count > 0 else { return }
    add(.heading(2, "Lines that look like errors and that no pattern knows"))
    add(.bullets(unrecognized.first.map { [.code("\($0.place): \($0.text)")] }))
    let more = unrecognized.count - unrecognized.first.count
    if more > 0 {
      add(.paragraph([.words("\(Words.count(more, "more line")) of the kind not shown.")]))
    }
  }

  /// What kept inputs from being read as they should be.
  private mutating func add(diagnostics: [Diagnostic]) {
    let told = diagnostics.filter { $0.severity >= .warning }
    guard !told.isEmpty else { return }
    add(.paragraph([.words("What was wrong with them:")]))
    add(
      .bullets(
        told.map { diagnostic in
          let advice = diagnostic.advice.map { " (\($0))" } ?? ""
          return (diagnostic.place.map { [.code($0)] } ?? [])
            + [.words("\(diagnostic.severity.rawValue): \(diagnostic.message)\(advice)")]
        }))
  }

  private mutating func add(_ bisection: StoredBisection, trace: BisectionTrace?, number: Int) {
    add(.heading(2, "First bad build"))
    if let answer = bisection.conclusion {
      add(.paragraph([.words(BisectionWords.headline(answer))]))
      add(.bullets(BisectionWords.facts(answer).map { [.words("\($0.name):"), .code($0.value)] }))
      let proof = BisectionWords.proof(
        answer, numbers: bisection.runNumbers(of:), changed: bisection.proofNumbers)
      if !proof.isEmpty {
        add(.paragraph([.words("Proof:")]))
        add(.bullets(proof.map(Span.claim)))
      }
      if !answer.remarks.isEmpty {
        add(.paragraph([.words("Remarks:")]))
        add(.bullets(answer.remarks.map { [.words($0)] }))
      }
    } else {
      add(.paragraph([.words("There is no answer yet.")]))
    }
    if let trace {
      add(.plot(NarrowingPlot(trace: trace, name: "bisection-\(number)").plot))
      add(.plot(PosteriorPlot(trace: trace, name: "bisection-\(number)").plot))
    }
    guard !bisection.runs.isEmpty else { return }
    add(.paragraph([.words("Runs:")]))
    let (headings, rows) = BisectionWords.table(bisection.runs)
    add(.table(headings: headings, rows: rows))
  }
}
