internal import LogModel
internal import PatternCatalog

/// Joins to a draft those lines of the other side that belong to it.
///
/// First what both sides name: a grant reference, a domain. A candidate that names another one is left out, whatever its
/// time. Then the time, where the clocks can be laid over each other. What neither tells stays, and the pairing says so.
struct PartnerLinker {
  let catalog: Catalog
  let resolver: DomainResolver
  let episodes: EpisodeLinker

  /// The draft with its partners.
  ///
  /// - Parameter candidates: the events of the rule's partner patterns, in the order of streams and lines.
  func link(_ draft: IncidentDraft, candidates: [Event]) -> IncidentDraft {
    var draft = draft
    var named: [Event] = []
    var silent: [Event] = []
    var agreed: [String] = []
    let own = draft.rule.linkBy.map { role in
      let values = values(of: role, in: draft)
      return Named(
        role: role, values: values,
        areOneThing: values.isEmpty && self.values(of: role, in: candidates).count <= 1)
    }
    for candidate in candidates {
      switch verdict(candidate, own: own) {
      case .names(let role, let value):
        named.append(candidate)
        let words = "\(Self.words[role] ?? role) \(value)"
        if !agreed.contains(words) { agreed.append(words) }
      case .silent: silent.append(candidate)
      case .contradicts: break
      }
    }
    if !named.isEmpty {
      draft.partners = named
      draft.linkedBy = "both sides name \(agreed.prefix(3).joined(separator: ", "))"
      return draft
    }
    draft.partners = silent
    return episodes.link(draft)
  }

  private enum Verdict {
    case names(role: String, value: String)
    case silent
    case contradicts
  }

  /// What a draft's own lines name in a role.
  private struct Named {
    let role: String
    let values: Set<String>
    /// Whether they name nothing, and the candidates at most one.
    let areOneThing: Bool
  }

  private func verdict(_ candidate: Event, own: [Named]) -> Verdict {
    var found: Verdict = .silent
    for named in own {
      let theirs = Set(catalog.captures(of: candidate, role: named.role).map(AnchorGroups.key))
      guard !theirs.isEmpty else { continue }
      if named.values.isEmpty {
        // Nothing says whose they are: only where all of them name the same can they be this one's.
        if !named.areOneThing { return .contradicts }
        continue
      }
      guard let value = theirs.intersection(named.values).min() else { return .contradicts }
      found = .names(role: named.role, value: value)
    }
    return found
  }

  private func values(of role: String, in events: [Event]) -> Set<String> {
    Set(events.flatMap { catalog.captures(of: $0, role: role).map(AnchorGroups.key) })
  }

  /// What a draft's own lines say of a role; for a guest's stream the domain that it was found to be.
  private func values(of role: String, in draft: IncidentDraft) -> Set<String> {
    var values = values(of: role, in: draft.anchors)
    if role == "guest.domid", values.isEmpty, draft.stream.role == .guest {
      let guest = resolver.guest(of: draft.stream)
      if let domid = guest.domid, [.certain, .probable].contains(guest.certainty) {
        values.insert(String(domid))
      }
    }
    return values
  }

  private static let words = ["gref": "grant reference", "guest.domid": "domain"]
}
