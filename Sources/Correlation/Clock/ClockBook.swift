internal import LogModel

/// All clocks of an analysis, and how they lie to each other as far as the logs say.
struct ClockBook: Sendable {
  /// How far two machines' clocks that are set from the same time may lie apart, in seconds: a guest's that is set at boot
  /// only was seen 11 s off.
  static let clockErrorSeconds = 60.0
  /// How far the hypervisor's date lies from its dom0's, at most.
  static let hostErrorSeconds = 2.0
  /// The rate of a clock that is not steered: oscillators of servers stay within this.
  static let drift = 1e-4
  /// Zones lie between these (UTC-12 and UTC+14) and on multiples of a quarter of an hour.
  static let zoneRange = ClockInterval(low: -12 * 3600, high: 14 * 3600)
  static let zoneStep = 900.0

  let streams: [StreamState]
  let runs: [StreamRuns]
  /// Where each stream's events stand in it.
  let positions: [[EventKey: Int]]
  var graph = ClockGraph()
  /// By stream of a guest: how many steps of its life both sides tell at times that agree.
  var agreeingMarks: [Int: Int] = [:]
  /// By stream of a guest that may be one of several domains: what follows for each.
  var variants: [Int: [Variant]] = [:]
  /// By stream of a guest: the one domain whose life the other side tells.
  var onlyDomids: [Int: Int] = [:]
  /// The streams of guests beside which other logs tell of the lives of domains at all.
  var besideLives: Set<Int> = []
  /// By stream of a guest that was restored: its number in each run.
  var domidsByRun: [Int: [Int]] = [:]

  /// What follows if a guest is a certain domain.
  struct Variant: Sendable {
    let domid: Int
    let graph: ClockGraph
    /// How many steps of its life both sides tell at times that agree.
    let marks: Int
  }

  /// How often the time stamp counter counts in a second; nil where no log says it, so that its stamps tell only an order.
  private let ticksPerSecond: Double?
  private let settings: ClockSettings

  /// The clocks of these streams.
  ///
  /// - Complexity: linear in the events, cubic in the number of clocks.
  init(streams: [StreamState], host: HostState = HostState(), settings: ClockSettings = .init()) {
    self.streams = streams
    self.settings = settings
    runs = streams.map { StreamRuns($0.events) }
    ticksPerSecond = Self.ticksPerSecond(streams, host: host)
    positions = streams.map { stream in
      Dictionary(
        stream.events.enumerated().map { (EventKey($0.element), $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    // In the order of how far they are to be relied on: what comes later is put aside where it contradicts.
    relateDoubleStamps()
    relateToUTC()
    relateConsoles()
    relateLifecycle(host)
  }

  /// The clocks that an event was stamped by.
  func readings(of event: Event, at index: Int, in stream: Int) -> [ClockReading] {
    let run = runs[stream].run(of: index)
    var readings: [ClockReading] = []
    func add(_ stamp: Stamp?, isOuter: Bool) {
      guard let stamp, let reading = reading(stamp, isOuter: isOuter, stream: stream, run: run),
        !readings.contains(where: { $0.clock == reading.clock })
      else { return }
      readings.append(reading)
    }
    add(event.stamp, isOuter: false)
    add(event.outerStamp, isOuter: true)
    for other in event.otherStamps { add(other.stamp, isOuter: other.isOuter) }
    return readings
  }

  private func reading(
    _ stamp: Stamp, isOuter: Bool, stream: Int, run: Int
  ) -> ClockReading? {
    let seconds = Double(stamp.microseconds) / 1_000_000
    switch stamp.kind {
    case .ticks:
      return ticksPerSecond.map { rate in
        ClockReading(
          clock: ClockID(kind: .ticks, stream: stream, run: run),
          seconds: Double(stamp.microseconds) / rate)
      }
    case .uptime:
      return ClockReading(
        clock: ClockID(kind: .uptime, stream: stream, run: run), seconds: seconds)
    case .wall:
      // "Nov23 09:35" of `dmesg -H` is a minute, no time.
      if stamp.text.utf8.count(where: { $0 == UInt8(ascii: ":") }) == 1 { return nil }
      // dmesg computes its dates from the uptime: they jump where the clock stood still.
      let isComputed = Self.isComputedByDmesg(stamp.text)
      let ownRun = isComputed ? run : 0
      if let zone = stamp.utcOffsetSeconds {
        return ClockReading(
          clock: ClockID(kind: .zonedWall, stream: stream, run: ownRun),
          seconds: seconds - Double(zone))
      }
      return ClockReading(
        clock: ClockID(kind: isOuter ? .recorder : .wall, stream: stream, run: ownRun),
        seconds: seconds)
    }
  }

  /// `Mon Nov 23 09:35:18 2026` and `2026-11-23T09:35:18,123456+00:00`: forms that only dmesg has.
  static func isComputedByDmesg(_ text: String) -> Bool {
    text.utf8.first.map { $0 >= 0x41 } == true && text.split(separator: " ").count == 5
      || text.utf8.contains(UInt8(ascii: ","))
  }

  /// Adds a relation to the graph; false where it contradicts what is there.
  @discardableResult
  mutating func relate(
    _ from: ClockID, _ to: ClockID, _ low: Double, _ high: Double, _ source: String
  ) -> Bool {
    guard !low.isNaN, !high.isNaN, low <= high else { return false }
    return graph.add(
      ClockGraph.Relation(
        from: from, to: to, interval: ClockInterval(low: low, high: high), source: source))
  }

  /// The counter's frequency as the hypervisor measured it, or `xl info` says it.
  ///
  /// Source: xen/arch/x86/time.c, init_xen_time. It is measured to some 0.01 %: right for hours, not for weeks.
  private static func ticksPerSecond(_ streams: [StreamState], host: HostState) -> Double? {
    let told: [Double] = streams.filter { $0.role == .hypervisor }.flatMap(\.events)
      .filter { $0.pattern == "xen.boot.frequency" }
      .compactMap { event in event.captures["frequency"].flatMap { Double($0.text) } }
    let state: [Double] = host.processorMegahertz.compactMap { Double($0.text) }
    let all = told.isEmpty ? state : told
    // Several machines' counters can't be told apart.
    guard let least = all.min(), let most = all.max(), least > 0, most / least < 1.001 else {
      return nil
    }
    return (least + most) / 2 * 1_000_000
  }

  /// What was added to UTC to print a stream's dates, where the user says it.
  var declaredGuestZone: Int? { settings.guestUTCOffsetSeconds }

  /// What the user says of the hypervisor's clock and the guests'.
  var declaredOffset: Double? { settings.hypervisorMinusGuestSeconds }
}
