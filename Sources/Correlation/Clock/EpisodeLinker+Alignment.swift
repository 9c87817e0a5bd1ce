internal import LogModel

/// How the clocks of two sides are laid over each other.
extension EpisodeLinker {
  /// How the clock of the anchors lies to that of the partners: what the book says, narrowed by bursts.
  func alignment(
    _ clock: ClockID, _ times: [Double], _ partnerClock: ClockID, _ partnerTimes: [Double]
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

  static func words(_ sources: [String]) -> String {
    guard let last = sources.last, sources.count > 1 else { return sources.first ?? "the clocks" }
    return sources.dropLast().joined(separator: ", ") + " and " + last
  }
}
