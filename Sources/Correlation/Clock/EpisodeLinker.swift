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
    guard let own = book.streams.firstIndex(where: { $0.id == draft.stream.id }) else {
      return Link(kept: Array(partners.indices))
    }
    let left = ClockTimes(draft.anchors, in: own, book: book)
    let right = ClockTimes(partners, in: other, book: book)
    var best: (link: Link, anchors: Int)?
    var loose: Link?
    for kind in left.kinds {
      for (partnerClock, partnerTimes) in right.byClock {
        let runs = left.byClock.filter { $0.clock.kind == kind }
        let link = self.link(
          runs, to: partnerClock, partnerTimes, draft: draft, partners: partners, other: other)
        guard let (link, anchors) = link else {
          let possible = possible(
            runs, to: partnerClock, partnerTimes, draft: draft, partners: partners)
          if let possible, possible.kept.count < loose?.kept.count ?? partners.count {
            loose = possible
          }
          continue
        }
        if let best, !isBetter(link, anchors, than: best) { continue }
        best = (link, anchors)
      }
    }
    return best?.link ?? loose ?? Link(kept: Array(partners.indices))
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
    guard let partner = partners.first, kept.isEmpty else {
      return Link(kept: kept.sorted(), alignment: nil, contradiction: nil)
    }
    return Link(
      kept: [], alignment: nil,
      contradiction:
        "the \(partners.count) lines of \(partner.place.input) that could be the other side "
        + "stand \(Int(distance.rounded(.up))) s or more away from \(draft.stream.name)'s, in whatever zone "
        + "either prints")
  }

  /// More of the anchors laid against the other side first, then the better alignment.
  private func isBetter(
    _ link: Link, _ anchors: Int, than best: (link: Link, anchors: Int)
  ) -> Bool {
    if anchors != best.anchors { return anchors > best.anchors }
    guard let alignment = link.alignment else { return false }
    return alignment.isBetter(than: best.link.alignment)
  }

  /// Each run of a clock is laid against the other side for itself; what any of them joins is joined.
  private func link(
    _ runs: [ClockTimes.Row], to partnerClock: ClockID, _ partnerTimes: [ClockTimes.Time],
    draft: IncidentDraft, partners: [Event], other: Int
  ) -> (link: Link, anchors: Int)? {
    var kept: Set<Int> = []
    var best: (alignment: ClockAlignment, anchors: Int)?
    var missed: String?
    var anchors = 0
    for run in runs {
      let times = run.times.map(\.seconds)
      guard let start = times.min(), let end = times.max(),
        let alignment = alignment(
          run.clock, times, partnerClock, partnerTimes.map(\.seconds), other: other)
      else { continue }
      let reach = alignment.selection ?? alignment.interval
      let from = start + reach.low - Self.headSeconds
      let to = max(from, end + reach.high + Self.tailSeconds)
      var inside = partnerTimes.filter { (from...to).contains($0.seconds) }
      if alignment.isByBursts, !mayHide(draft) {
        let middle = (alignment.interval.low + alignment.interval.high) / 2
        let errors = times.map { $0 + middle }.sorted()
        let reach = Self.nearSeconds + alignment.interval.width / 2
        inside.removeAll { abs(SortedTimes.distance(from: $0.seconds, to: errors)) > reach }
      }
      anchors += Set(run.times.map(\.index)).count
      if inside.isEmpty {
        missed =
          missed
          ?? Self.contradiction(
            draft, partners, alignment, distance: Self.distance(from...to, partnerTimes))
        continue
      }
      kept.formUnion(inside.map(\.index))
      if let best, best.anchors >= times.count { continue }
      best = (alignment, times.count)
    }
    guard anchors > 0 else { return nil }
    return (
      Link(
        kept: kept.sorted(), alignment: best?.alignment,
        contradiction: kept.isEmpty ? missed : nil), anchors
    )
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

  /// How the clock of the anchors lies to that of the partners: what the book says, narrowed by bursts.
  private func alignment(
    _ clock: ClockID, _ times: [Double], _ partnerClock: ClockID, _ partnerTimes: [Double],
    other: Int
  ) -> ClockAlignment? {
    let known = book.differences(from: clock, to: partnerClock)
    let names = "\(book.name(of: partnerClock)) minus \(book.name(of: clock))"
    if let bursts = bursts(times, partnerTimes, clock, partnerClock, known) {
      let middle = (bursts.offsetSecondsLow + bursts.offsetSecondsHigh) / 2
      let fitting = known.filter {
        $0.interval.low - 1 <= middle && middle <= $0.interval.high + 1
      }
      if bursts.chance <= Self.mostChance {
        let interval = ClockInterval(low: bursts.offsetSecondsLow, high: bursts.offsetSecondsHigh)
        return ClockAlignment(
          from: clock, to: partnerClock, interval: interval, chance: bursts.chance,
          isByBursts: true, marks: fitting.first?.marks ?? 0,
          domid: fitting.count == 1 ? fitting.first?.domid : nil,
          zoneSeconds: book.zone(of: clock, minus: interval, from: partnerClock),
          method: "\(bursts.matched) of \(bursts.bursts) bursts begin with one of the other side's"
            + (fitting.first.map { ", where \(Self.words($0.sources)) allow it" } ?? "")
            + " (\(names))")
      }
    }
    if let zone = zone(times, partnerTimes, clock, partnerClock, known) { return zone }
    let narrow = known.filter { $0.interval.width <= Self.mostWidthSeconds }
    guard !narrow.isEmpty, narrow.count == known.count,
      let low = narrow.map(\.interval.low).min(), let high = narrow.map(\.interval.high).max(),
      let first = narrow.first
    else { return nil }
    let interval = ClockInterval(low: low, high: high)
    return ClockAlignment(
      from: clock, to: partnerClock, interval: interval, chance: 1, isByBursts: false,
      marks: narrow.count == 1 ? first.marks : 0, domid: narrow.count == 1 ? first.domid : nil,
      zoneSeconds: book.zone(of: clock, minus: interval, from: partnerClock),
      method: "\(Self.words(first.sources)) (\(names))")
  }

  private func bursts(
    _ times: [Double], _ partnerTimes: [Double], _ clock: ClockID, _ partnerClock: ClockID,
    _ known: [ClockBook.Difference]
  ) -> BurstAlignment? {
    var prior = BurstAlignment.Prior()
    prior.observedSeconds = book.observedSeconds(partnerClock)
    prior.windows = known.map(\.interval)
    prior.isZone = isZoneOpen(clock, partnerClock, known)
    return BurstAlignment.find(first: times, second: partnerTimes, prior: prior)
  }

  /// Whether what is not known of two dates is the zone of one of them.
  private func isZoneOpen(
    _ clock: ClockID, _ partnerClock: ClockID, _ known: [ClockBook.Difference]
  ) -> Bool {
    clock.isDate && partnerClock.isDate
      && known.contains { $0.interval.width > Self.mostWidthSeconds }
  }

  /// The zone in which alone the two sides' failures fall together, where they are too many and too close for their
  /// agreement to prove anything.
  ///
  /// If the logs are of one machine, that is its zone; whether they are, `chance` says, and it is not claimed.
  private func zone(
    _ times: [Double], _ partnerTimes: [Double], _ clock: ClockID, _ partnerClock: ClockID,
    _ known: [ClockBook.Difference]
  ) -> ClockAlignment? {
    guard isZoneOpen(clock, partnerClock, known),
      let bursts = bursts(times, partnerTimes, clock, partnerClock, known),
      bursts.bursts >= Self.fewestBursts, bursts.matched * 5 >= bursts.bursts * 3,
      (bursts.zoneMargin ?? .infinity) >= Self.leastMargin
    else { return nil }
    let interval = ClockInterval(low: bursts.offsetSecondsLow, high: bursts.offsetSecondsHigh)
    return ClockAlignment(
      from: clock, to: partnerClock, interval: interval,
      selection: interval.widened(by: ClockBook.clockErrorSeconds), chance: bursts.chance,
      isByBursts: false, marks: 0, domid: nil,
      zoneSeconds: book.zone(of: clock, minus: interval, from: partnerClock),
      method: "the one zone in which both sides' failures fall together, and \(bursts.matched) of "
        + "\(bursts.bursts) bursts with one of the other side's "
        + "(\(book.name(of: partnerClock)) minus \(book.name(of: clock)))")
  }

  /// Fewer bursts say nothing of a zone.
  private static let fewestBursts = 5
  /// The next zone must miss by so much more.
  private static let leastMargin = 4.0

  private static func words(_ sources: [String]) -> String {
    guard let last = sources.last, sources.count > 1 else { return sources.first ?? "the clocks" }
    return sources.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func distance(
    _ window: ClosedRange<Double>, _ times: [ClockTimes.Time]
  ) -> Double {
    times.map { max(window.lowerBound - $0.seconds, $0.seconds - window.upperBound) }.min() ?? 0
  }

  private static func contradiction(
    _ draft: IncidentDraft, _ partners: [Event], _ alignment: ClockAlignment, distance: Double
  ) -> String? {
    guard let partner = partners.first else { return nil }
    return
      "the \(partners.count) lines of \(partner.place.input) that could be the other side stand "
      + "\(Int(distance.rounded(.up))) s or more away from \(draft.stream.name)'s, by \(alignment.method)"
  }
}

/// How the clock of one side of an incident lies to the other's.
struct ClockAlignment: Sendable, Hashable {
  let from: ClockID
  let to: ClockID
  /// `to` minus `from`, seconds.
  let interval: ClockInterval
  /// The same as far as lines of the other side are to be joined by it; nil for the interval itself.
  var selection: ClockInterval?
  /// How likely such an agreement is by accident, 0...1.
  let chance: Double
  /// Whether bursts of both sides agree, not only what is known of the clocks.
  let isByBursts: Bool
  /// How many steps of the guest's life both sides tell at times that agree.
  let marks: Int
  /// The domain that the first side's guest then is; nil where that was not the question.
  let domid: Int?
  /// What was added to UTC to print the first side's dates; nil where it prints none.
  let zoneSeconds: Int?
  /// In words.
  let method: String

  /// A recorder's dates tell when a line reached it: worth less than the writers' own, but two of one recorder more than
  /// one beside another clock, which has to be known by way of a third.
  private var recorderRank: Int {
    switch (from.kind == .recorder, to.kind == .recorder) {
    case (false, false): 0
    case (true, true): 1
    default: 2
    }
  }

  /// Whether this is to be shown rather than another one.
  func isBetter(than other: ClockAlignment?) -> Bool {
    guard let other else { return true }
    let own = (isByBursts ? 0 : 1, recorderRank, chance, interval.width, from)
    let its = (
      other.isByBursts ? 0 : 1, other.recorderRank, other.chance, other.interval.width, other.from
    )
    return own < its
  }
}

/// Events' times, by the clocks that stamped them.
struct ClockTimes {
  /// When one of the events was, by its index.
  typealias Time = (index: Int, seconds: Double)
  /// What one clock showed.
  typealias Row = (clock: ClockID, times: [Time])

  private(set) var byClock: [Row] = []

  init(_ events: [Event], in stream: Int, book: ClockBook) {
    var found: [ClockID: [Time]] = [:]
    for (index, event) in events.enumerated() {
      for reading in book.readings(of: event, in: stream) {
        found[reading.clock, default: []].append((index, reading.seconds))
      }
    }
    byClock = found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The kinds of clocks, each once.
  var kinds: [ClockID.Kind] {
    var kinds: [ClockID.Kind] = []
    for (clock, _) in byClock where !kinds.contains(clock.kind) { kinds.append(clock.kind) }
    return kinds
  }
}
