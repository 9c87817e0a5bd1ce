public import Bisection

/// A matrix in Markdown: a table for each guest, then the reasons.
public enum MatrixMarkdown {
  /// The text, with a line feed at its end.
  public static func text(_ report: MatrixReport) -> String {
    var blocks = [Markdown.prose(MatrixWords.headline(report))]
    for (guest, name) in report.guests.enumerated() {
      blocks.append("## Guest " + Markdown.code(name))
      blocks.append(table(report, guest: guest))
    }
    blocks += MatrixWords.key(report, lettered: false).map(Markdown.prose)
    let findings = MatrixFinding.findings(of: report)
    if !findings.isEmpty { blocks.append("## Why") }
    for finding in findings {
      var line = "- \(Markdown.code(finding.guest)) **\(finding.result.rawValue)**"
      if let signature = finding.signature { line += " " + Markdown.code(signature) }
      line += ": " + Markdown.prose(finding.pairList(limit: 6)) + "."
      if let example = finding.example {
        line += " " + Markdown.prose("\(example.pair): \(example.reason).")
      }
      blocks.append(line)
    }
    blocks += report.remarks.map(Markdown.prose)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func table(_ report: MatrixReport, guest: Int) -> String {
    let head = ["saved on"] + report.restoreHosts.map { "on " + Markdown.cell($0) }
    let rule = head.map { _ in "---" }
    let rows = report.saveHosts.indices.map { save in
      [Markdown.cell(report.saveHosts[save])]
        + report.restoreHosts.indices.map { restore in
          word(
            report.cell(
              MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore)))
        }
    }
    return ([head, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private static func word(_ cell: MatrixReport.Cell?) -> String {
    guard let cell, let result = cell.result else { return "?" }
    let word = result.isFailure ? "**\(result.rawValue)**" : result.rawValue
    return cell.basis == .implied ? "(\(word))" : word
  }
}
