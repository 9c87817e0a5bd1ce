internal import LogModel
internal import PatternCatalog

/// What helps, what would decide between the hypotheses, and what to do next.
extension IncidentBuilder {
  /// What the catalogue knows to help against the leading cause.
  func remedies(_ rule: CorrelationRule, leading: Hypothesis?) -> [Remedy] {
    let known = rule.hypothesis(leading?.id)?.remedies ?? []
    return known.map { remedy in
      let kind: Remedy.Kind =
        switch remedy.kind {
        case .workaround: .workaround
        case .fix: .fix
        }
      return Remedy(
        kind: kind, what: remedy.what, state: remedy.state, reference: remedy.reference)
    }
  }

  /// The messages that could not be seen and that a hypothesis of some weight expects or excludes, strongest first.
  func deciding(
    _ rule: CorrelationRule, hypotheses: [Hypothesis], visibility: [Visibility]
  ) -> [String] {
    let hidden = visibility.filter { $0.verdict == .invisible || $0.verdict == .unknown }
    var found: [(weight: Double, words: String)] = []
    for hypothesis in hypotheses where hypothesis.probability >= 0.03 {
      let rules = rule.hypothesis(hypothesis.id)?.evidence ?? []
      for entry in hidden {
        let matching = rules.filter {
          $0.pattern == entry.pattern && [.seen, .present].contains($0.when) && $0.ratio > 1
        }
        guard let evidence = matching.max(by: { $0.ratio < $1.ratio }) else { continue }
        let title = catalog.pattern(entry.pattern)?.title ?? entry.pattern
        found.append(
          (
            evidence.ratio,
            "\(entry.pattern) (\(title)) would speak for \(hypothesis.id): \(evidence.reason)"
          ))
      }
    }
    return found.stablySorted { $0.weight > $1.weight }.map(\.words)
  }

  func nextSteps(
    _ rule: CorrelationRule, leading: Hypothesis?, visibility: [Visibility]
  ) -> [String] {
    let own = rule.hypothesis(leading?.id)?.nextSteps ?? []
    var advice: [String] = []
    for entry in visibility {
      if let text = entry.advice, !advice.contains(text) { advice.append(text) }
    }
    return own + rule.nextSteps + advice.map { "To see more next time: \($0)." }
  }
}
