import Correlation
import LogModel
import RunDiff

/// A comparison's findings in words that every writer shares.
enum DiffWords {
  /// How many names of messages a reason lists.
  static let mostNames = 8

  /// The answer in one or two sentences.
  static func total(_ diff: RunDifference) -> String {
    let noted = diff.ofNote.count
    let hidden = diff.differences.count(where: \.isHidden)
    let others = diff.differences.count - noted - hidden
    if diff.differences.isEmpty { return "No difference." + extent(diff) }
    var words =
      noted == 0 ? "Nothing of note differs" : Words.count(noted, "difference") + " of note"
    if others > 0 { words += noted == 0 ? "; \(others) of less note" : ", \(others) of less note" }
    if hidden > 0 { words += "; \(hidden) that only one run could have shown" }
    return words + "." + extent(diff)
  }

  private static func extent(_ diff: RunDifference) -> String {
    " Good: \(extent(diff.good)). Bad: \(extent(diff.bad))."
  }

  private static func extent(_ run: RunSummary) -> String {
    let streams = run.streams.isEmpty ? "no log" : run.streams.joined(separator: ", ")
    return "\(Words.count(run.lines, "line")) of \(streams)"
  }

  /// One difference as an item of a list.
  static func spans(_ item: Difference, isQuoted: Bool = false) -> [ReportDocument.Span] {
    var spans: [ReportDocument.Span] = []
    let who = item.role.map { "\($0.rawValue), " } ?? ""
    switch (item.good, item.bad) {
    case (let good?, let bad?):
      spans.append(.words("\(who)\(item.severity.rawValue):"))
      spans.append(.words("\(item.title):"))
      spans += side("good", good, item.kind) + [.words(";")] + side("bad", bad, item.kind)
    case (let only?, nil), (nil, let only?):
      spans.append(
        .words("only in \(item.good == nil ? "bad" : "good") (\(who)\(item.severity.rawValue)):"))
      if item.kind != .line { spans.append(.words(isQuoted ? item.title : "\(item.title):")) }
      if item.kind == .line, isQuoted { spans.append(.code(item.subject)) }
      if !isQuoted { spans.append(.code(only.text)) }
      if let count = count(only), item.kind != .incident {
        spans.append(.words(isQuoted ? "(\(count))" : count))
      }
      if let place = only.place { spans.append(.sources([.line(place.description)])) }
    case (nil, nil): break
    }
    return spans
  }

  private static func side(
    _ name: String, _ finding: Finding, _ kind: Difference.Kind
  ) -> [ReportDocument.Span] {
    var spans: [ReportDocument.Span] = [.words(name)]
    if kind == .count {
      spans.append(.words(count(finding) ?? "not counted"))
    } else {
      spans.append(.code(finding.text))
    }
    if let place = finding.place { spans.append(.sources([.line(place.description)])) }
    return spans
  }

  /// `10 lines`, `at least 10 lines and 31 suppressed`.
  static func count(_ finding: Finding) -> String? {
    guard let printed = finding.printed,
      printed > 1 || finding.suppressed > 0 || finding.isLowerBound
    else { return nil }
    let dropped = finding.suppressed > 0 ? " and \(finding.suppressed) suppressed" : ""
    return (finding.isLowerBound ? "at least " : "") + Words.count(printed, "line") + dropped
  }

  /// Why one run could not have shown something, and what to do.
  static func reason(_ visibility: Visibility) -> String {
    let advice = visibility.advice.map { " (next time: \($0))" } ?? ""
    return visibility.why + advice + ":"
  }
}
