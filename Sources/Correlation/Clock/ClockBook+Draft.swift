internal import LogModel

/// Where the two sides of a draft stand on the clock of the lines that are joined to it.
extension ClockBook {
  /// When a draft's errors were, in seconds of that clock, ascending; empty where the clocks can't be laid over each other.
  func errorTimes(of draft: IncidentDraft) -> [Double] {
    guard let alignment = draft.alignment, let own = streams.number(of: draft.stream) else {
      return []
    }
    return draft.anchors.flatMap { readings(of: $0, in: own) }
      .filter { $0.clock == alignment.from }.map { $0.seconds + alignment.interval.middle }.sorted()
  }

  /// When a line of the other side was; nil where it bears no time of that clock.
  func time(of partner: Event, in draft: IncidentDraft) -> Double? {
    guard let alignment = draft.alignment, alignment.to.stream >= 0 else { return nil }
    return readings(of: partner, in: alignment.to.stream).first { $0.clock == alignment.to }?
      .seconds
  }
}
