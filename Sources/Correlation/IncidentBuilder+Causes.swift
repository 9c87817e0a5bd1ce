internal import LogModel
internal import PatternCatalog

/// What was at work, and in which words.
extension IncidentBuilder {
  /// The causes whose lines are there, that of the most lines first; the leading hypothesis where the other side has none.
  ///
  /// A line is a cause's where the cause names its pattern and has evidence that the line fulfils; of several the most
  /// probable one's alone.
  func causes(of draft: IncidentDraft, hypotheses: [Hypothesis]) -> [Cause] {
    var left = draft.partners
    let acting = hypotheses.enumerated().compactMap { rank, hypothesis -> Acting? in
      guard let rule = draft.rule.hypothesis(hypothesis.id) else {
        return nil
      }
      let explained = left.filter(rule.isSupported)
      left.removeAll(where: rule.isSupported)
      guard !explained.isEmpty else { return nil }
      let seen = Set(explained.map(\.pattern))
      return Acting(
        cause: Cause(hypothesis: hypothesis.id, evidence: rule.causes.filter(seen.contains)),
        lines: explained.count, rank: rank)
    }
    if acting.isEmpty, let leading = hypotheses.first, draft.partners.isEmpty {
      return [Cause(hypothesis: leading.id, evidence: [])]
    }
    return acting.sorted { ($1.lines, $0.rank) < ($0.lines, $1.rank) }.map(\.cause)
  }

  /// A cause with the number of its lines and the rank of its hypothesis.
  private struct Acting {
    let cause: Cause
    let lines: Int
    let rank: Int
  }

  /// The rule's sentence, with `{capture}` replaced by what was seen first.
  func explanation(of draft: IncidentDraft) -> String {
    // Every second part is the name of a capture.
    let parts = draft.rule.explanation.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "{" || $0 == "}" })
    return parts.enumerated().map { number, part in
      guard !number.isMultiple(of: 2), number < parts.count - 1 else { return String(part) }
      return first(String(part), in: draft.anchors) ?? first(String(part), in: draft.partners)
        ?? "{\(part)}"
    }.joined()
  }

  private func first(_ capture: String, in events: [Event]) -> String? {
    for event in events {
      if let value = event.captures[capture] { return value.text }
    }
    return nil
  }
}
