internal import LogModel
internal import PatternCatalog

/// A guest that went on elsewhere after its errors: then the hypervisor's log at hand may be that of another host.
///
/// A guest's log goes with it from host to host, a hypervisor's does not. Where nothing of the hypervisor is joined to an
/// episode, and the guest was resumed or its interface connected anew after it, a line that is missing says little.
enum LaterMove {
  /// Where the guest's log says that it went on; nil where it does not, or where it booted first.
  static func find(_ draft: IncidentDraft) -> Place? {
    // A rule without marks knows of no moves; of one that has them, context tells of moves too.
    guard !draft.rule.episode.marks.isEmpty, draft.stream.role == .guest,
      let last = draft.anchors.last,
      let end = draft.stream.events.lastIndex(where: { $0.place == last.place })
    else { return nil }
    let marks = Set(draft.rule.episode.marks + draft.rule.context)
    let boots = Set(draft.rule.episode.boots)
    let next = draft.stream.events[(end + 1)...].first {
      marks.contains($0.pattern) || boots.contains($0.pattern)
    }
    guard let next, !boots.contains(next.pattern) else { return nil }
    return next.place
  }

  /// A verdict that takes a missing line for telling nothing.
  static func soften(_ verdict: Visibility, after place: Place) -> Visibility {
    guard verdict.verdict == .absent else { return verdict }
    return Visibility(
      pattern: verdict.pattern, verdict: .unknown,
      why:
        "the guest went on after these lines (\(place)), maybe on another host, whose log this is",
      advice: "collect the hypervisor's log of the host on which the guest printed them")
  }
}
