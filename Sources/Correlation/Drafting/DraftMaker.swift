internal import LogModel
internal import PatternCatalog

/// Makes the drafts of a rule: one for each stream with anchors, in it for each group, in it for each episode.
struct DraftMaker {
  let catalog: Catalog
  let index: StreamIndex
  let resolver: DomainResolver
  let book: ClockBook
  let statuses: StatusFilter
  let machines: MachineFilter
  /// Without stamps that can be compared, context stands at most so many lines away.
  ///
  /// A processor's control structure of Intel takes 45 lines and more, a memory table of Linux 60, its tasks as many again.
  static let contextLines = 150

  /// The drafts of all rules; a rule comes after those that it yields to.
  ///
  /// - Complexity: linear in the events that the rules name.
  func drafts() -> [IncidentDraft] {
    var claims: [String: Set<EventKey>] = [:]
    var drafts: [IncidentDraft] = []
    for rule in RuleOrder.sorted(catalog.correlations) {
      let taken = rule.yieldsTo.reduce(into: Set<EventKey>()) { $0.formUnion(claims[$1] ?? []) }
      let own = self.drafts(of: rule, taken: taken)
      claims[rule.id] = Set(
        own.flatMap { $0.anchors + $0.partners + $0.context }.map(EventKey.init))
      drafts += own
    }
    return drafts
  }

  /// One incident's lines on a second stream are partners of the first, not anchors of another incident.
  private func drafts(of rule: CorrelationRule, taken: Set<EventKey>) -> [IncidentDraft] {
    let groups = AnchorGroups(catalog: catalog)
    let splitter = EpisodeSplitter(rule: rule)
    let linker = PartnerLinker(
      catalog: catalog, resolver: resolver, episodes: EpisodeLinker(book: book))
    let choice = MachineChoice(streams: index.streams, linker: linker, filter: machines)
    var told = taken
    var drafts: [IncidentDraft] = []
    for number in index.anchorStreams(of: rule) {
      let stream = index.streams[number]
      let anchors = index.entries(of: rule.anchors, in: number).filter {
        !told.contains(EventKey($0.event))
      }
      guard !anchors.isEmpty else { continue }
      let marks = index.entries(of: rule.episode.marks + rule.episode.boots, in: number)
      var own: [IncidentDraft] = []
      for group in groups.groups(anchors, by: rule.groupBy) {
        for episode in splitter.split(group.anchors, marks: marks) {
          own.append(
            IncidentDraft(
              rule: rule, stream: stream, group: AnchorGroups.labels(group.key, by: rule.groupBy),
              anchors: episode))
        }
      }
      own = own.map { withContext($0, number: number, among: anchors, taken: taken) }
      let linked = link(
        own, choice: choice, taken: rule.partnersEndEpisode ? told : taken)
      told.formUnion(linked.flatMap(\.partners).map(EventKey.init))
      drafts += linked
    }
    return drafts
  }

  /// Gives each draft its partners; the last comes first where a partner can belong to one episode only.
  private func link(
    _ drafts: [IncidentDraft], choice: MachineChoice, taken: Set<EventKey>
  ) -> [IncidentDraft] {
    guard let rule = drafts.first?.rule, !rule.partners.isEmpty else { return drafts }
    let anchors = Set(drafts.flatMap(\.anchors).map(EventKey.init))
    let all = index.streams.indices.flatMap { number in
      index.entries(of: rule.partners, in: number).map(\.event)
    }
    var linked: [IncidentDraft] = []
    var claimed: Set<EventKey> = []
    for draft in drafts.reversed() {
      let candidates = all.filter { event in
        let key = EventKey(event)
        // Another guest is no other side.
        return !(event.role == .guest && draft.stream.role == .guest)
          && !anchors.contains(key) && !taken.contains(key)
          && !(rule.partnersEndEpisode && claimed.contains(key))
      }
      // What is left out here stays free for the rules that come later: it is somebody's failure all the same.
      let result = statuses.apply(machines.apply(choice.link(draft, candidates: candidates)))
      claimed.formUnion(result.partners.map(EventKey.init))
      linked.append(result)
    }
    linked.reverse()
    guard rule.partnersEndEpisode else { return linked }
    return OrderPairing(catalog: catalog, resolver: resolver).pair(
      linked, candidates: all.filter { !taken.contains(EventKey($0)) })
  }

  /// What the rule calls context, in the draft's own stream, as far as the rule's timespan reaches.
  private func withContext(
    _ draft: IncidentDraft, number: Int, among all: [StreamIndex.Entry], taken: Set<EventKey>
  ) -> IncidentDraft {
    guard let first = draft.anchors.first, let last = draft.anchors.last else { return draft }
    var draft = draft
    let reach = draft.rule.timespanSeconds
    let anchors = Set(draft.anchors.map(EventKey.init))
    // What a hypothesis asks of the time before the episode counts from however far back: the mode line of the boot.
    let distant = Set(
      draft.rule.hypotheses.flatMap(\.evidence).filter {
        [.seenBefore, .lastBefore, .missing].contains($0.when)
      }.map(\.pattern))
    let end = index.streams[number].events.lastIndex(of: last) ?? 0
    let owner = ContextOwner(draft, among: all, catalog: catalog)
    draft.context = index.entries(of: draft.rule.context, in: number).filter { entry in
      let event = entry.event
      guard !anchors.contains(EventKey(event)), !taken.contains(EventKey(event)),
        owner.canHave(entry)
      else { return false }
      if distant.contains(event.pattern) { return entry.position < end }
      if let before = first.seconds(after: event), let after = event.seconds(after: last) {
        return before <= reach && after <= reach
      }
      return event.input == first.input
        && event.place.line > first.place.line - Self.contextLines
        && event.place.line < last.place.line + Self.contextLines
    }.map(\.event)
    return draft
  }
}
