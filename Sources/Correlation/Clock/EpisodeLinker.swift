internal import LogModel

/// Joins to an incident those events of the other side that happened at its time.
///
/// Where the clocks of both sides are known to lie within an interval, only what can have happened at the incident's time
/// is joined; where bursts then agree better than by accident, they narrow it. Where nothing is known of the clocks, all
/// is joined, and the pairing says so.
struct EpisodeLinker {
  let book: ClockBook

  /// An alignment that is more likely by accident than this is not used.
  static let mostChance = 0.01
  /// An interval wider than this says nothing of two episodes on one day.
  static let mostWidthSeconds = 600.0
  /// After its last printed line an episode may go on unprinted: one window of net_ratelimit, and a second of delay.
  private static let tailSeconds = 6.0
  private static let headSeconds = 2.0

  /// How two sides lie to each other, and which of the other side's events can belong to the first's.
  struct Link {
    /// Which of the partners are joined, ascending.
    var kept: [Int]
    /// How the clocks lie to each other; nil where nothing tells.
    var alignment: ClockAlignment?
    /// Partners that stand at other times, where none stands at this one.
    var contradiction: String?
    /// How many of the draft's errors were laid against the other side.
    var anchors = 0
  }

  /// The draft with only the partners of its time.
  func link(_ draft: IncidentDraft) -> IncidentDraft {
    var copy = draft
    var kept: Set<Int> = []
    for number in book.streams.indices where book.streams[number].id != draft.stream.id {
      let stream = book.streams[number]
      let own = indices(of: stream, in: draft.partners)
      guard !own.isEmpty else { continue }
      let link = link(draft, partners: own.map { draft.partners[$0] }, in: number)
      kept.formUnion(link.kept.map { own[$0] })
      if let alignment = link.alignment, alignment.isBetter(than: copy.alignment) {
        copy.alignment = alignment
      }
      if let contradiction = link.contradiction { copy.contradictions.append(contradiction) }
    }
    copy.partners = draft.partners.indices.filter(kept.contains).map { draft.partners[$0] }
    return copy
  }

  /// The events that are a stream's; one input can hold several guests'.
  private func indices(of stream: StreamState, in events: [Event]) -> [Int] {
    let near = events.indices.filter {
      stream.role == events[$0].role && stream.inputs.contains(events[$0].place.input)
    }
    guard stream.role == .guest, !near.isEmpty else { return near }
    let keys = Set(stream.events.map(EventKey.init))
    return near.filter { keys.contains(EventKey(events[$0])) }
  }

  private func link(_ draft: IncidentDraft, partners: [Event], in other: Int) -> Link {
    guard let own = book.streams.number(of: draft.stream) else {
      return Link(kept: Array(partners.indices))
    }
    let left = ClockTimes(draft.anchors, in: own, book: book)
    let right = ClockTimes(partners, in: other, book: book)
    var best: Link?
    var loose: Link?
    for kind in left.kinds {
      for (partnerClock, partnerTimes) in right.byClock {
        let runs = left.byClock.filter { $0.clock.kind == kind }
        let link = self.link(
          runs, to: partnerClock, partnerTimes, draft: draft, partners: partners)
        guard let link else {
          let possible = possible(
            runs, to: partnerClock, partnerTimes, draft: draft, partners: partners)
          if let possible, possible.kept.count < loose?.kept.count ?? partners.count {
            loose = possible
          }
          continue
        }
        if let best, !isBetter(link, than: best) { continue }
        best = link
      }
    }
    return best ?? loose ?? Link(kept: Array(partners.indices))
  }

  /// What can be of the draft's time in some zone, where no more is known of the clocks; nil where nothing bounds them.
  private func possible(
    _ runs: [ClockTimes.Row], to partnerClock: ClockID, _ partnerTimes: [ClockTimes.Time],
    draft: IncidentDraft, partners: [Event]
  ) -> Link? {
    var kept = Set(partners.indices).subtracting(partnerTimes.map(\.index))
    var distance = Double.infinity
    for run in runs {
      let known = book.differences(from: run.clock, to: partnerClock)
      guard let low = known.map(\.interval.low).min(),
        let high = known.map(\.interval.high).max(),
        let start = run.times.map(\.seconds).min(), let end = run.times.map(\.seconds).max()
      else { return nil }
      let window = (start + low - Self.headSeconds)...(end + high + Self.tailSeconds)
      kept.formUnion(partnerTimes.filter { window.contains($0.seconds) }.map(\.index))
      distance = min(distance, Self.distance(window, partnerTimes))
    }
    return Link(
      kept: kept.sorted(),
      contradiction: kept.isEmpty
        ? Self.contradiction(
          draft, partners, distance: distance, "in whatever zone either prints") : nil)
  }

  /// More of the anchors laid against the other side first, then the better alignment.
  private func isBetter(_ link: Link, than best: Link) -> Bool {
    if link.anchors != best.anchors { return link.anchors > best.anchors }
    guard let alignment = link.alignment else { return false }
    return alignment.isBetter(than: best.alignment)
  }

  /// Each run of a clock is laid against the other side for itself; what any of them joins is joined.
  private func link(
    _ runs: [ClockTimes.Row], to partnerClock: ClockID, _ partnerTimes: [ClockTimes.Time],
    draft: IncidentDraft, partners: [Event]
  ) -> Link? {
    var kept: Set<Int> = []
    var best: (alignment: ClockAlignment, anchors: Int)?
    var missed: String?
    var anchors = 0
    for run in runs {
      let times = run.times.map(\.seconds)
      guard let start = times.min(), let end = times.max(),
        let alignment = alignment(
          run.clock, times, partnerClock, partnerTimes.map(\.seconds))
      else { continue }
      let reach = alignment.selection ?? alignment.interval
      let from = start + reach.low - Self.headSeconds
      let to = max(from, end + reach.high + Self.tailSeconds)
      var inside = partnerTimes.filter { (from...to).contains($0.seconds) }
      if alignment.isByBursts, !mayHide(draft) {
        let middle = alignment.interval.middle
        let errors = times.map { $0 + middle }.sorted()
        let reach = Self.nearSeconds + alignment.interval.width / 2
        inside.removeAll { abs(SortedTimes.distance(from: $0.seconds, to: errors)) > reach }
      }
      anchors += Set(run.times.map(\.index)).count
      if inside.isEmpty {
        missed =
          missed
          ?? Self.contradiction(
            draft, partners, distance: Self.distance(from...to, partnerTimes),
            "by \(alignment.method)")
        continue
      }
      kept.formUnion(inside.map(\.index))
      if let best, best.anchors >= times.count { continue }
      best = (alignment, times.count)
    }
    guard anchors > 0 else { return nil }
    return Link(
      kept: kept.sorted(), alignment: best?.alignment, contradiction: kept.isEmpty ? missed : nil,
      anchors: anchors)
  }

  /// How far a line may lie from the nearest error where every error was printed.
  private static let nearSeconds = 2.0
  /// The burst that the kernel's limit of network messages lets through in its window, and the window.
  private static let limitBurst = 10
  private static let limitSeconds = 5.0

  /// Whether a rate limit may have hidden errors of the draft.
  ///
  /// A notice says so, or as many as it lets through came within its window. If not, a line of the other side that lies near
  /// none of the errors is another guest's.
  private func mayHide(_ draft: IncidentDraft) -> Bool {
    if draft.stream.events.contains(where: { $0.pattern.hasPrefix("linux.rate-limit") }) {
      return true
    }
    let anchors = draft.anchors
    guard anchors.count >= Self.limitBurst else { return false }
    return anchors.indices.dropFirst(Self.limitBurst - 1).contains { last in
      let first = anchors[last - Self.limitBurst + 1]
      return anchors[last].seconds(after: first).map { $0 <= Self.limitSeconds } ?? true
    }
  }

  private static func distance(
    _ window: ClosedRange<Double>, _ times: [ClockTimes.Time]
  ) -> Double {
    times.map { max(window.lowerBound - $0.seconds, $0.seconds - window.upperBound) }.min() ?? 0
  }

  private static func contradiction(
    _ draft: IncidentDraft, _ partners: [Event], distance: Double, _ why: String
  ) -> String? {
    guard let partner = partners.first else { return nil }
    return
      "the \(partners.count) lines of \(partner.place.input) that could be the other side stand "
      + "\(Int(distance.rounded(.up))) s or more away from \(draft.stream.name)'s, \(why)"
  }
}
