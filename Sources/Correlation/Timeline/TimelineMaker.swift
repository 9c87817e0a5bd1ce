internal import LogModel
internal import PatternCatalog

/// Tells the events of a draft in the order of time, bursts of the same message as one entry.
struct TimelineMaker {
  let catalog: Catalog
  let streams: [StreamState]
  let book: ClockBook
  /// At most so many entries; the middle is left out first.
  static let mostEntries = 24
  /// Lines of one message closer than this are one entry.
  static let burstSeconds = 2.0

  /// The timeline; the draft's own stream first where no clock is common.
  func timeline(of draft: IncidentDraft) -> Timeline {
    let own = (draft.context + draft.anchors)
    var sides: [(stream: StreamState, events: [Event])] = []
    for stream in [draft.stream] + streams.filter({ $0.id != draft.stream.id }) {
      let mine = Set(
        (stream.id == draft.stream.id ? own + draft.partners : draft.partners).map(EventKey.init))
      let events = stream.events.filter { mine.contains(EventKey($0)) }
      if !events.isEmpty { sides.append((stream, events)) }
    }
    let bursts = sides.map { side in
      (side.stream, self.bursts(of: side.events))
    }
    let common = sides.count < 2 || (draft.alignment != nil && sides.count == 2)
    let inputs = Set(sides.flatMap(\.events).map(\.input))
    let console =
      sides.count > 1 && inputs.count == 1 ? sides.first?.events.first?.place.input : nil
    let entries = self.entries(
      bursts, draft: draft, common: common, inOrderOfLines: console != nil)
    return Timeline(
      commonClock: common,
      method: method(sides.map(\.stream), draft: draft, common: common, console: console),
      entries: entries.kept, omitted: entries.omitted)
  }

  private struct Burst {
    let first: Event
    var last: Event
    var count: Int
  }

  private func bursts(of events: [Event]) -> [Burst] {
    var bursts: [Burst] = []
    for event in events {
      if let burst = bursts.last, burst.first.pattern == event.pattern,
        event.seconds(after: burst.last).map({ abs($0) <= Self.burstSeconds }) ?? true
      {
        bursts[bursts.count - 1].last = event
        bursts[bursts.count - 1].count += 1
      } else {
        bursts.append(Burst(first: event, last: event, count: 1))
      }
    }
    return bursts
  }

  private func entries(
    _ sides: [(stream: StreamState, bursts: [Burst])], draft: IncidentDraft, common: Bool,
    inOrderOfLines: Bool
  ) -> (kept: [Timeline.Entry], omitted: Int) {
    var timed: [(seconds: Double?, burst: Burst, stream: StreamState)] = []
    for (stream, bursts) in sides {
      let times = times(of: bursts.map(\.first), in: stream, draft: draft, common: common)
      let origin = common ? 0 : times.compactMap(\.self).min() ?? 0
      timed += zip(times, bursts).map { time, burst in (time.map { $0 - origin }, burst, stream) }
    }
    if common {
      let origin = timed.compactMap(\.seconds).min() ?? 0
      timed = timed.map { ($0.seconds.map { $0 - origin }, $0.burst, $0.stream) }
      if timed.allSatisfy({ $0.seconds != nil }) {
        timed = timed.stablySorted { ($0.seconds ?? 0) < ($1.seconds ?? 0) }
      }
    }
    // The lines of one console came in their order, whatever their stamps leave open.
    if inOrderOfLines {
      timed = timed.stablySorted { $0.burst.first.place.line < $1.burst.first.place.line }
    }
    let entries = timed.map { seconds, burst, stream in
      Timeline.Entry(
        seconds: seconds, stream: stream.name, role: stream.role, pattern: burst.first.pattern,
        title: catalog.pattern(burst.first.pattern)?.title ?? burst.first.pattern,
        count: burst.count, place: burst.first.place, stamp: burst.first.stamp)
    }
    guard entries.count > Self.mostEntries else { return (entries, 0) }
    let head = Self.mostEntries * 2 / 3
    return (
      Array(entries.prefix(head) + entries.suffix(Self.mostEntries - head)),
      entries.count - Self.mostEntries
    )
  }

  /// The events' times on one clock: the draft's, where the streams share one, else the one that most of them carry.
  private func times(
    of events: [Event], in stream: StreamState, draft: IncidentDraft, common: Bool
  ) -> [Double?] {
    if common, let alignment = draft.alignment,
      let number = streams.number(of: stream)
    {
      let isOwn = stream.id == draft.stream.id
      let clock = isOwn ? alignment.from : alignment.to
      let shift = isOwn ? 0 : -alignment.interval.middle
      return events.map { event in
        book.readings(of: event, in: number).first {
          // Runs of one clock are told in one row; a suspend between them is as long as the stamps say, or longer.
          $0.clock.kind == clock.kind
        }.map { $0.seconds + shift }
      }
    }
    let kind = events.compactMap { $0.seconds?.kind }.first
    return events.map { event in event.seconds.flatMap { $0.kind == kind ? $0.value : nil } }
  }

  private func method(
    _ streams: [StreamState], draft: IncidentDraft, common: Bool, console: String?
  ) -> String {
    if streams.count < 2 { return "one stream tells it" }
    if let console, !common {
      return "the lines of \(streams.map(\.name).joined(separator: ", ")) stand in \(console), in "
        + "whose order they are told; seconds count within each stream"
    }
    if common { return draft.alignment?.method ?? "" }
    return
      "nothing lays the clocks of \(streams.map(\.name).joined(separator: ", ")) over each other: "
      + "the order holds within each stream only"
  }
}
