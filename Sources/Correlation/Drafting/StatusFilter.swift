internal import LogModel
internal import PatternCatalog

/// Leaves partners out whose text does not go with the status that the failing side got.
///
/// A backend that passes the grant operation's status on answers -3 to a reference out of range and -1 to wrong flags;
/// one that does not answers -1 to all. Which it is, a status other than -1 tells, or the backend kernel's release.
struct StatusFilter {
  let streams: [StreamState]
  let host: HostState

  /// The draft without partners that the statuses rule out; that it had some is a contradiction where no other is left.
  func apply(_ draft: IncidentDraft) -> IncidentDraft {
    guard let rule = draft.rule.status, !draft.partners.isEmpty else { return draft }
    let statuses = Set(
      draft.anchors.compactMap { $0.captures[rule.capture]?.value.map { String($0) } })
    guard !statuses.isEmpty, let why = passing(statuses, rule) else { return draft }
    func fits(_ event: Event) -> Bool {
      guard let answer = rule.answers.first(where: { $0.partner == event.pattern }) else {
        return true
      }
      return !statuses.isDisjoint(with: answer.statuses)
    }
    let kept = draft.partners.filter(fits)
    guard kept.count < draft.partners.count else { return draft }
    // A rate limit may have hidden lines with another status; where bursts tie the two sides, that is likelier.
    let hides = draft.stream.events.contains { $0.pattern == "linux.rate-limit.net" }
    if hides, let alignment = draft.alignment, alignment.isByBursts { return draft }
    var draft = draft
    let left = draft.partners.filter { !fits($0) }
    draft.partners = kept
    let places = left.first.map { " (first at \($0.place))" } ?? ""
    let list = statuses.sorted().joined(separator: ", ")
    draft.contradictions.append(
      "\(left.count) refused operations of the hypervisor's\(places) don't go with the status \(list) that "
        + "\(draft.stream.name) got: \(why), so they are another guest's or another machine's")
    if kept.isEmpty { draft.alignment = nil }
    return draft
  }

  /// Why the statuses are those of the grant operations; nil where they need not be.
  private func passing(_ statuses: Set<String>, _ rule: CorrelationRule.Status) -> String? {
    if let status = statuses.subtracting([rule.plain]).sorted().first {
      return "the backend passes statuses on, as \(status) shows"
    }
    let banners = streams.filter { $0.role == .dom0 }.flatMap(\.events)
      .filter { $0.pattern == "linux.banner" }
      .compactMap { event in event.captures["release"].map { ($0.text, event.place) } }
    let releases = banners + host.kernelReleases.map { ($0.text, $0.place) }
    guard let (release, place) = releases.last, let version = VersionNumber(release),
      version.lies(since: rule.passedFrom, until: nil)
    else { return nil }
    return "the backend's kernel \(release) (\(place)) passes statuses on"
  }
}
