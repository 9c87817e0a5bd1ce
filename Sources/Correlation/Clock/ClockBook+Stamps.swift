internal import LogModel

/// Relations that stand in the lines themselves: two stamps in one line, a date in a message, zones.
extension ClockBook {
  /// How long after its printing a recorder stamps a line, at most, for the promptest of many.
  private static let promptSeconds = 1.0

  /// Lines with two stamps bind two clocks of their stream.
  mutating func relateDoubleStamps() {
    for (number, stream) in streams.enumerated() {
      var differences: [ClockPair: [Double]] = [:]
      for (index, event) in stream.events.enumerated() {
        let readings = readings(of: event, at: index, in: number)
        guard readings.count > 1 else { continue }
        for (position, first) in readings.enumerated() {
          for second in readings[(position + 1)...] {
            differences[ClockPair(first.clock, second.clock), default: []].append(
              second.seconds - first.seconds)
          }
        }
      }
      for (pair, found) in differences.sorted(by: { $0.key < $1.key }) {
        relate(pair, found, stream: stream)
      }
    }
  }

  private struct ClockPair: Hashable, Comparable {
    let first: ClockID
    let second: ClockID

    init(_ first: ClockID, _ second: ClockID) {
      self.first = first
      self.second = second
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  private mutating func relate(_ pair: ClockPair, _ found: [Double], stream: StreamState) {
    guard let least = found.min() else { return }
    let source = "lines of \(stream.name) with two stamps (\(found.count))"
    if pair.second.kind == .recorder || pair.first.kind == .recorder {
      // The recorder stamps when the line reaches it, never before it was printed; whole seconds may be cut off.
      let prompt = pair.second.kind == .recorder ? least : -(found.max() ?? least)
      let low = prompt - Self.promptSeconds
      let high = prompt + 1
      if pair.second.kind == .recorder {
        relate(pair.first, pair.second, low, high, source)
      } else {
        relate(pair.second, pair.first, low, high, source)
      }
      return
    }
    // Both stamps are of the moment of printing; what differs is rounding.
    let middle = found.sorted()[found.count / 2]
    relate(pair.first, pair.second, middle - 1, middle + 1, source)
  }

  /// Dates are UTC but for their zone, and a machine's error.
  mutating func relateToUTC() {
    for (number, stream) in streams.enumerated() {
      relateHardwareClock(number, stream)
      let last = runs[number].count - 1
      for clock in clocks(of: number) {
        let isComputed = clock.run < last && clock.kind != .uptime && clock.kind != .recorder
        // dmesg dates what was printed before a suspend too late, by the length of the suspend.
        let late = isComputed ? 30 * 86_400.0 : 0
        let error = stream.role == .guest ? Self.clockErrorSeconds : Self.hostErrorSeconds
        switch clock.kind {
        case .utc, .uptime, .ticks: continue
        case .zonedWall:
          relate(clock, .utc, -error - late, error, "the zone that \(stream.name) prints")
        case .wall, .recorder:
          if stream.role == .hypervisor, clock.kind == .wall {
            relate(
              clock, .utc, -error, error, "the hypervisor's dates, which are in UTC")
          } else if stream.role == .guest, let zone = declaredGuestZone {
            relate(
              clock, .utc, -Double(zone) - error - late, -Double(zone) + error,
              "the zone that the user gives")
          } else {
            relate(
              clock, .utc, -Self.zoneRange.high - error - late, -Self.zoneRange.low + error,
              "the zones that there are")
          }
        }
      }
    }
  }

  /// `rtc_cmos: setting system clock to ... (seconds)`: the hardware clock counts whole seconds.
  private mutating func relateHardwareClock(_ number: Int, _ stream: StreamState) {
    for (index, event) in stream.events.enumerated()
    where event.pattern == "linux.clock.set-from-rtc" {
      guard let text = event.captures["seconds"]?.text, let seconds = Double(text) else { continue }
      for reading in readings(of: event, at: index, in: number) where reading.clock.kind == .uptime
      {
        let start = seconds - reading.seconds
        let error = stream.role == .guest ? Self.clockErrorSeconds : 0.1
        relate(
          reading.clock, .utc, start - error, start + 1 + error,
          "the hardware clock, \(event.place)")
      }
    }
  }

  /// The clocks that occur in a stream's events.
  func clocks(of number: Int) -> [ClockID] {
    var found: Set<ClockID> = []
    for (index, event) in streams[number].events.enumerated() {
      for reading in readings(of: event, at: index, in: number) { found.insert(reading.clock) }
    }
    return found.sorted()
  }
}
