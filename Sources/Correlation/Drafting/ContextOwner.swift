internal import LogModel
internal import PatternCatalog

/// Says which context can be a draft's where several domains have incidents of one rule in one stream.
///
/// Where incidents are told apart by their domains, a line that names another domain is that domain's. Where context ends at
/// the anchor, a line that names none belongs to the next anchor: `domain_crash called from` stands before the line with the
/// domain.
struct ContextOwner {
  private let catalog: Catalog
  private let domains: Set<String>
  private let last: Int
  /// Where the last anchor of another draft in front of this one's stands; nil where context may follow its anchor.
  private let previous: Int?
  private let endsAtAnchor: Bool

  /// - Parameter all: the rule's anchors in the stream, the draft's own with them.
  init(_ draft: IncidentDraft, among all: [StreamIndex.Entry], catalog: Catalog) {
    self.catalog = catalog
    domains =
      draft.rule.groupBy.contains("guest.domid")
      ? Self.domains(of: draft.anchors, catalog: catalog) : []
    endsAtAnchor = draft.rule.contextEndsAtAnchor
    let own = Set(draft.anchors.map(EventKey.init))
    let mine = all.filter { own.contains(EventKey($0.event)) }.map(\.position)
    let first = mine.min() ?? 0
    last = mine.max() ?? 0
    previous =
      endsAtAnchor
      ? all.filter { $0.position < first && !own.contains(EventKey($0.event)) }.map(\.position)
        .max()
      : nil
  }

  /// Whether a line of the rule's context can be of this draft.
  func canHave(_ entry: StreamIndex.Entry) -> Bool {
    if endsAtAnchor, entry.position > last { return false }
    let named = Self.domains(of: [entry.event], catalog: catalog)
    if !named.isEmpty { return domains.isEmpty || !named.isDisjoint(with: domains) }
    return previous.map { entry.position > $0 } ?? true
  }

  private static func domains(of events: [Event], catalog: Catalog) -> Set<String> {
    Set(events.flatMap { catalog.captures(of: $0, role: "guest.domid").map(AnchorGroups.key) })
  }
}
