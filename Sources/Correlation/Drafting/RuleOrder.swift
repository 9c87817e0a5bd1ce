internal import PatternCatalog

/// The order in which rules are evaluated: each after all that it yields to, else by id.
enum RuleOrder {
  /// The rules in that order; a circle, which the lint rejects, is cut at its first rule.
  static func sorted(_ rules: [CorrelationRule]) -> [CorrelationRule] {
    var left = rules
    var sorted: [CorrelationRule] = []
    while !left.isEmpty {
      let names = Set(left.map(\.id))
      let next =
        left.firstIndex { rule in
          !rule.yieldsTo.contains { $0 != rule.id && names.contains($0) }
        } ?? 0
      sorted.append(left.remove(at: next))
    }
    return sorted
  }
}
