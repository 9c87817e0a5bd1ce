internal import LogModel

/// What is asked of the clocks.
extension ClockBook {
  /// The clocks that an event of a stream was stamped by.
  func readings(of event: Event, in stream: Int) -> [ClockReading] {
    guard let index = positions[stream][EventKey(event)] else { return [] }
    return readings(of: event, at: index, in: stream)
  }

  /// How one clock can lie to another.
  struct Difference: Sendable {
    let interval: ClockInterval
    let sources: [String]
    /// The domain that the first clock's guest is then; nil where that is not needed.
    let domid: Int?
    /// How many steps of that domain's life both sides tell at times that agree.
    let marks: Int
  }

  /// How the second clock can lie to the first: one way, or one for each domain that the guest may be; none where nothing
  /// tells.
  ///
  /// What the user says of the hypervisor's clock and a guest's comes first.
  func differences(from: ClockID, to: ClockID) -> [Difference] {
    if let offset = declaredOffset, from.stream >= 0, to.stream >= 0,
      streams[from.stream].role == .guest, streams[to.stream].role == .hypervisor
    {
      return [
        Difference(
          interval: ClockInterval(low: offset - 1, high: offset + 1),
          sources: ["the offset that the user gives"], domid: nil, marks: 0)
      ]
    }
    func difference(_ graph: ClockGraph, domid: Int?, marks: Int) -> Difference? {
      guard let known = graph.interval(from: from, to: to), known.interval.isBounded else {
        return nil
      }
      return Difference(
        interval: known.interval, sources: known.sources, domid: domid, marks: marks)
    }
    let ofRun = from.kind == .recorder ? nil : domidsByRun[from.stream]?[from.run]
    if let plain = difference(
      graph, domid: onlyDomids[from.stream] ?? ofRun, marks: agreeingMarks[from.stream] ?? 0),
      variants[from.stream] == nil
        || plain.interval.width <= EpisodeLinker.mostWidthSeconds / 10
    {
      return [plain]
    }
    let several = (variants[from.stream] ?? []).compactMap {
      difference($0.graph, domid: $0.domid, marks: $0.marks)
    }
    if !several.isEmpty { return several }
    return [difference(graph, domid: nil, marks: 0)].compactMap { $0 }
  }

  /// How a stream's clocks lie to UTC, those of which little is known left out.
  func clockRuns(of number: Int) -> [StreamSummary.Clock.Run] {
    clocks(of: number).compactMap { clock in
      guard let known = graph.interval(from: clock, to: .utc), known.interval.isBounded,
        known.interval.width <= EpisodeLinker.mostWidthSeconds
      else { return nil }
      var shown: [Double] = []
      for (index, event) in streams[number].events.enumerated() {
        shown += readings(of: event, at: index, in: number).filter { $0.clock == clock }
          .map(\.seconds)
      }
      guard let low = shown.min(), let high = shown.max() else { return nil }
      return StreamSummary.Clock.Run(
        clock: name(of: clock), run: clock.run, shownLow: low, shownHigh: high,
        utcAtZeroLow: known.interval.low, utcAtZeroHigh: known.interval.high,
        rateError: Self.drift, method: known.sources.joined(separator: "; "))
    }
  }

  /// How long a clock's log is, in seconds.
  func observedSeconds(_ clock: ClockID) -> Double {
    guard clock.stream >= 0 else { return 0 }
    var low = Double.infinity
    var high = -Double.infinity
    for (index, event) in streams[clock.stream].events.enumerated() {
      for reading in readings(of: event, at: index, in: clock.stream) where reading.clock == clock {
        low = min(low, reading.seconds)
        high = max(high, reading.seconds)
      }
    }
    return high > low ? high - low : 0
  }

  /// What was added to UTC to print a clock's dates, where the dates say it, or the user, or another clock; nil where it
  /// prints none.
  ///
  /// - Parameters: the clock, and how another one that shows UTC lies to it.
  func zone(of clock: ClockID, minus interval: ClockInterval, from other: ClockID) -> Int? {
    guard clock.stream >= 0 else { return nil }
    let stream = streams[clock.stream]
    if clock.kind == .wall || clock.kind == .recorder, stream.role == .guest,
      declaredGuestZone == nil, other.kind == .wall, streams[other.stream].role == .hypervisor
    {
      let middle = -interval.middle
      let zone = (middle / Self.zoneStep).rounded() * Self.zoneStep
      guard abs(middle - zone) <= Self.clockErrorSeconds + interval.width / 2,
        (Self.zoneRange.low...Self.zoneRange.high).contains(zone)
      else { return nil }
      return Int(zone)
    }
    if clock.kind == .wall || clock.kind == .zonedWall, stream.role == .guest,
      let declared = declaredGuestZone
    {
      return declared
    }
    for event in stream.events {
      let stamps =
        [event.stamp, event.outerStamp].compactMap { $0 } + event.otherStamps.map(\.stamp)
      if let zone = stamps.lazy.compactMap(\.utcOffsetSeconds).first { return zone }
    }
    return nil
  }
}

extension ClockBook {
  /// A clock in words: `hypervisor's date`.
  func name(of clock: ClockID) -> String {
    guard clock.stream >= 0 else { return "UTC" }
    let stream = streams[clock.stream].name
    switch clock.kind {
    case .utc: return "UTC"
    case .uptime: return "\(stream)'s uptime"
    case .wall: return "\(stream)'s date"
    case .zonedWall: return "\(stream)'s date in UTC"
    case .recorder: return "the date recorded in front of \(stream)'s lines"
    case .ticks: return "\(stream)'s time stamp counter"
    }
  }
}

extension ClockID {
  /// Whether it shows a date.
  var isDate: Bool { kind != .uptime && kind != .ticks }
}
