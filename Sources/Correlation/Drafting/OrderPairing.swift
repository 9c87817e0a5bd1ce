internal import LogModel
internal import PatternCatalog

/// Pairs the ends of one guest with the other side's lines by their order, where both sides tell of as many.
///
/// A guest that crashes and is started anew has another number each time. Its console knows none of them; the log of its xl
/// names it with all of them, one after the other.
struct OrderPairing {
  let catalog: Catalog
  let resolver: DomainResolver

  /// The drafts of one guest's stream, in its order, with their partners; unchanged where anything else has joined some.
  func pair(_ drafts: [IncidentDraft], candidates: [Event]) -> [IncidentDraft] {
    guard drafts.count > 1, let first = drafts.first, first.stream.role == .guest,
      first.rule.linkBy.contains("guest.domid"), drafts.allSatisfy(\.partners.isEmpty),
      let name = resolver.guest(of: first.stream).name
    else { return drafts }
    let lives = resolver.lives(of: name)
    let byDomid = Dictionary(grouping: candidates) { domid(of: $0) ?? -1 }
    let ended = lives.filter { byDomid[$0] != nil }
    guard ended.count == drafts.count else { return drafts }
    return zip(drafts, ended).enumerated().map { number, pair in
      var draft = pair.0
      draft.partners = byDomid[pair.1] ?? []
      draft.domidByOrder = pair.1
      draft.linkedBy =
        "both sides tell of \(drafts.count) ends of \(name), which was "
        + ended.map { "d\($0)" }.joined(separator: ", ") + " in turn; this is number \(number + 1)"
      return draft
    }
  }

  private func domid(of event: Event) -> Int? {
    catalog.captures(of: event, role: "guest.domid").first?.value.flatMap { Int(exactly: $0) }
  }
}
