internal import Wording

extension CatalogLint {
  mutating func check(_ rule: CorrelationRule) {
    let mentioned =
      rule.anchors + rule.partners + rule.context + rule.episode.marks + rule.episode.boots
      + rule.hypotheses.flatMap { $0.causes + $0.evidence.map(\.pattern) }
    var seen: Set<String> = []
    for id in mentioned where seen.insert(id).inserted && isUnknown(id) {
      report(rule.source, "\(rule.id) names \(id), which is no pattern\(hint(id))")
    }
    if rule.anchors.isEmpty { report(rule.source, "\(rule.id) has no anchors") }
    if rule.hypotheses.isEmpty { report(rule.source, "\(rule.id) has no hypotheses") }
    let ids = rule.hypotheses.map(\.id)
    if Set(ids).count < ids.count { report(rule.source, "\(rule.id) has a hypothesis twice") }
    checkKeys(of: rule)
    checkPrecedence(of: rule)
    checkEvidence(of: rule)
  }

  /// A word under group-by or link-by that nothing has would put all in one group, without a sound.
  private mutating func checkKeys(of rule: CorrelationRule) {
    let captures = rule.anchors.compactMap { catalog.pattern($0) }.flatMap(\.captures)
    let names = Set(captures.map(\.name) + captures.compactMap(\.role) + ["input"])
    for word in rule.groupBy where !names.contains(word) {
      let near = Spelling.nearest(to: word, in: names.sorted())
      report(
        rule.source,
        "\(rule.id) groups by \(word), which none of its anchors has\(near.map { "; did you mean \($0)?" } ?? "")"
      )
    }
    for role in rule.linkBy where !CatalogLint.roles.contains(role) {
      let near = Spelling.nearest(to: role, in: CatalogLint.roles)
      report(
        rule.source,
        "\(rule.id) links by \(role), which is no role\(near.map { "; did you mean \($0)?" } ?? "")"
      )
    }
  }

  /// Each rule must come after those that it yields to, so they can't go round in a circle.
  private mutating func checkPrecedence(of rule: CorrelationRule) {
    let ids = catalog.correlations.map(\.id)
    for other in rule.leadsTo where !ids.contains(other) {
      let near = Spelling.nearest(to: other, in: ids)
      report(
        rule.source,
        "\(rule.id) leads to \(other), which is no correlation\(near.map { "; did you mean \($0)?" } ?? "")"
      )
    }
    for other in rule.yieldsTo where !ids.contains(other) {
      let near = Spelling.nearest(to: other, in: ids)
      report(
        rule.source,
        "\(rule.id) yields to \(other), which is no correlation\(near.map { "; did you mean \($0)?" } ?? "")"
      )
    }
    var reached: Set<String> = []
    var front = rule.yieldsTo
    while let next = front.popLast() {
      if next == rule.id {
        report(rule.source, "\(rule.id) yields to itself, by way of others or at once")
        return
      }
      if reached.insert(next).inserted { front += catalog.correlation(next)?.yieldsTo ?? [] }
    }
  }

  /// Evidence of a pattern that the rule never looks at can't apply.
  private mutating func checkEvidence(of rule: CorrelationRule) {
    let looked = Set(rule.anchors + rule.partners + rule.context)
    for hypothesis in rule.hypotheses {
      for evidence in hypothesis.evidence where !looked.contains(evidence.pattern) {
        report(
          rule.source,
          "\(rule.id), \(hypothesis.id): \(evidence.pattern) is neither anchor, partner nor context of the rule"
        )
      }
    }
  }
}
