internal import LogModel
internal import PatternCatalog

extension ClockBook {
  /// What comes later than this after the last line of a failure is not taken for its consequence.
  private static let consequenceSeconds = 600.0
  /// The same without stamps that can be compared.
  private static let consequenceLines = 400

  /// Whether an incident may be a consequence of another: of a rule that the other's leads to, in the same stream, soon after.
  func follows(_ later: IncidentDraft, _ first: IncidentDraft) -> Bool {
    guard first.rule.leadsTo.contains(later.rule.id), later.stream.id == first.stream.id,
      let number = streams.number(of: first.stream),
      let cause = first.anchors.first, let last = first.anchors.last,
      let effect = later.anchors.first,
      let start = positions[number][EventKey(cause)],
      let end = positions[number][EventKey(effect)], start < end
    else { return false }
    if let seconds = effect.seconds(after: last) { return seconds <= Self.consequenceSeconds }
    return effect.place.line - last.place.line <= Self.consequenceLines
  }
}
