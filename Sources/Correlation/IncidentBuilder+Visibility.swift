internal import LogModel
internal import PatternCatalog

/// Which of a rule's messages the other side could have shown.
extension IncidentBuilder {
  func visibility(of draft: IncidentDraft) -> [Visibility] {
    let near = draft.streamsOfMachine(streams)
    // A guest that nothing ties to one of several machines may have run on each of them.
    let judges = near.filter { $0.role == .hypervisor }.map {
      VisibilityJudge(streams: [$0], host: host)
    }
    let seen = Set(draft.partners.map(\.pattern))
    let classes = Set(seen.compactMap { catalog.pattern($0)?.visibility.level })
    let asked = Set(draft.rule.hypotheses.flatMap(\.evidence).map(\.pattern))
    let move = draft.partners.isEmpty ? LaterMove.find(draft) : nil
    return draft.rule.partners.compactMap { id in
      guard let pattern = catalog.pattern(id) else { return nil }
      if let first = draft.partners.first(where: { $0.pattern == id }) {
        return Visibility(
          pattern: id, verdict: .seen, why: "first at \(first.place)", advice: nil)
      }
      // A refused grant that no cause asks for is told where it is found: a failure without a grant does not miss it.
      if pattern.captures.contains(where: { $0.role == "gref" }), !asked.contains(id) {
        return nil
      }
      // A message that both sides print is not missed where the failing side has it.
      if draft.anchors.contains(where: { $0.pattern == id }) { return nil }
      if let other = OtherSideJudge(streams: near).judge(pattern) { return other }
      let isSeen = classes.contains(pattern.visibility.level)
      let verdicts = judges.map { $0.judge(pattern, sameClassSeen: isSeen) }
      let verdict =
        verdicts.first { $0.verdict != .absent } ?? verdicts.first
        ?? VisibilityJudge(streams: [], host: host).judge(pattern, sameClassSeen: isSeen)
      return move.map { LaterMove.soften(verdict, after: $0) } ?? verdict
    }
  }
}
