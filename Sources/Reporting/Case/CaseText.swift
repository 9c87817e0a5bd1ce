import Bisection
public import CaseFile
import Correlation
import LogModel

/// What a case holds, for a person at a terminal: the parts and how many, not the report.
public struct CaseText: Sendable {
  /// How many columns prose may take.
  public let width: Int

  /// A writer for a width in columns, 40 at least.
  public init(width: Int = 100) { self.width = width }

  /// The text, with a line feed at its end.
  public func text(_ contents: CaseContents) -> String {
    var page = Paragraphs(width: width)
    page.raw("Inputs")
    if contents.inputs.isEmpty { page.prose("none", indent: 2) }
    for input in contents.inputs {
      let kept = contents.embedded.contains(input.sha256) ? ", in the case" : ""
      page.prose(
        "\(input.name) (\(input.role ?? "unknown"), \(input.bytes) bytes\(kept)) "
          + "SHA-256 \(input.sha256)", indent: 2, label: "- ")
    }
    let current = Set(contents.currentAnalyses)
    for (index, analysis) in contents.analyses.enumerated() {
      page.gap()
      let state = current.contains(analysis) ? "" : ", replaced by a later one"
      page.prose("Analysis \(index + 1)\(state)")
      write(analysis, to: &page)
    }
    for (index, bisection) in contents.bisections.enumerated() {
      page.gap()
      page.prose("Bisection \(index + 1)")
      if let command = bisection.invocation { page.quote("$ \(command)", indent: 2) }
      for argument in bisection.arguments.named {
        page.prose(argument.value, indent: 2, label: "\(argument.name): ")
      }
      page.prose(Words.count(bisection.runs.count, "run"), indent: 2, label: "runs: ")
      page.prose(
        bisection.conclusion.map(BisectionWords.headline) ?? "no answer yet", indent: 2,
        label: "answer: ")
    }
    if !contents.documents.isEmpty {
      page.gap()
      page.raw("Documents")
      for document in contents.documents {
        page.prose("\(document.title) (\(document.schema))", indent: 2, label: "- ")
      }
    }
    if !contents.notes.isEmpty {
      page.gap()
      page.raw("Notes")
      for note in contents.notes {
        let lines = note.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
          page.prose(String(line), indent: 2, label: index == 0 ? "- " : "  ")
        }
      }
    }
    return page.text
  }

  private func write(_ analysis: StoredAnalysis, to page: inout Paragraphs) {
    if let command = analysis.invocation { page.quote("$ \(command)", indent: 2) }
    let events = analysis.eventCounts.reduce(0) { AnalysisText.sum($0, $1.events) }
    page.prose(
      "\(Words.count(events, "event")) of \(Words.count(analysis.eventCounts.count, "kind"))",
      indent: 2, label: "recognised: ")
    for incident in analysis.result.incidents {
      page.prose(
        "\(incident.title) (\(incident.signature), \(Words.percent(incident.confidence)))",
        indent: 2, label: "\(incident.severity.rawValue): ")
    }
    for crash in analysis.result.crashes {
      page.prose(
        "\(crash.title) (\(crash.signature))", indent: 2, label: "\(crash.severity.rawValue): ")
    }
    if analysis.result.incidents.isEmpty, analysis.result.crashes.isEmpty {
      page.prose("no incident", indent: 2)
    }
  }

  /// What a merge added, on one line.
  public static func line(_ summary: CaseStore.MergeSummary, from path: String) -> String {
    let parts = [
      (summary.analyses, "analysis", "analyses"), (summary.bisections, "bisection", "bisections"),
      (summary.runs, "run", "runs"), (summary.notes, "note", "notes"),
      (summary.documents, "document", "documents"), (summary.embedded, "log", "logs"),
    ].filter { $0.0 > 0 }.map { Words.count($0.0, $0.1, $0.2) }
    return "\(VisibleText.line(path)): "
      + (parts.isEmpty ? "nothing new" : "added " + Words.list(parts)) + "\n"
  }
}
