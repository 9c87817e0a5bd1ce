internal import LogModel
internal import PatternCatalog

/// Which logs tell whether there was an incident of a rule.
///
/// A rule names the side that tells most first; its log is enough. Another side's is enough where it can have all that the
/// first one can, as with two kernels, or where at least half of what it can have are the first side's partners: the same
/// event, told by the other side. A guest never has all of what is the host's. What else a side can have are other
/// failures of the same kind, and without the first side's log those that only it tells would be taken for absent.
struct RuleSides {
  private let rule: CorrelationRule
  private let catalog: Catalog

  init(_ rule: CorrelationRule, catalog: Catalog) {
    self.rule = rule
    self.catalog = catalog
  }

  /// The roles whose log is enough, the one that tells most first.
  var telling: [StreamRole] {
    let roles = rule.streams.isEmpty ? StreamRole.allCases : rule.streams
    guard let first = roles.first(where: { !anchors(in: $0).isEmpty }) else { return [] }
    let most = Set(anchors(in: first))
    return roles.filter { role in
      let anchors = anchors(in: role)
      guard role != first, !anchors.isEmpty else { return role == first }
      if role == .guest, rule.subject == .host { return false }
      let partners = anchors.count(where: rule.partners.contains)
      return rule.streams.isEmpty || most.isSubset(of: anchors) || 2 * partners >= anchors.count
    }
  }

  /// The rule's anchors that a log of a role can have.
  func anchors(in role: StreamRole) -> [String] {
    rule.anchors.filter { catalog.pattern($0)?.stream.admits(role) ?? false }
  }
}

extension StreamSelector {
  /// The roles whose lines are meant.
  var roles: [StreamRole] { StreamRole.allCases.filter(admits) }
}
