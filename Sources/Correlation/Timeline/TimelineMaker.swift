internal import LogModel
internal import PatternCatalog

/// Tells the events of a draft in the order of time, bursts of the same message as one entry.
struct TimelineMaker {
  let catalog: Catalog
  let streams: [StreamState]
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
    let offset = draft.alignment.map { ($0.offsetSecondsLow + $0.offsetSecondsHigh) / 2 }
    let bursts = sides.map { side in
      (side.stream, self.bursts(of: side.events))
    }
    let common = sides.count < 2 || (offset != nil && sides.count == 2)
    let entries = self.entries(bursts, draft: draft, offset: common ? offset : nil, common: common)
    return Timeline(
      commonClock: common, method: method(sides.map(\.stream), draft: draft, common: common),
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
    _ sides: [(stream: StreamState, bursts: [Burst])], draft: IncidentDraft, offset: Double?,
    common: Bool
  ) -> (kept: [Timeline.Entry], omitted: Int) {
    var timed: [(seconds: Double?, burst: Burst, stream: StreamState)] = []
    for (stream, bursts) in sides {
      // A stream's clock as most of its lines here show it; the alignment speaks of the draft's own clock.
      let kind = bursts.compactMap { $0.first.seconds?.kind }.first
      let shift = stream.id == draft.stream.id ? 0 : -(offset ?? 0)
      let times = bursts.map { burst in
        burst.first.seconds.flatMap { $0.kind == kind ? $0.value + shift : nil }
      }
      let origin = common ? 0 : times.compactMap(\.self).min() ?? 0
      timed += zip(times, bursts).map { time, burst in (time.map { $0 - origin }, burst, stream) }
    }
    if common {
      let origin = timed.compactMap(\.seconds).min() ?? 0
      timed = timed.map { ($0.seconds.map { $0 - origin }, $0.burst, $0.stream) }
      if timed.allSatisfy({ $0.seconds != nil }) {
        timed = timed.enumerated().sorted {
          ($0.element.seconds ?? 0, $0.offset) < ($1.element.seconds ?? 0, $1.offset)
        }.map(\.element)
      }
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

  private func method(_ streams: [StreamState], draft: IncidentDraft, common: Bool) -> String {
    if streams.count < 2 { return "one stream tells it" }
    if common { return draft.alignmentMethod }
    return "nothing lays the clocks of \(streams.map(\.name).joined(separator: ", ")) over each other: "
      + "the order holds within each stream only"
  }
}
