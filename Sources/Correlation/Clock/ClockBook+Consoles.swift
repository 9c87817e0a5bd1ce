internal import LogModel

/// Relations between streams that one recorder wrote down.
extension ClockBook {
  /// After so many seconds a kernel's console is surely up and prints at once what is logged.
  private static let consoleUpSeconds = 12.0
  /// How long a console line may wait then.
  private static let consoleDelaySeconds = 1.0

  mutating func relateConsoles() {
    relateSharedConsole()
    relateRecorders()
  }

  /// dom0's lines between the hypervisor's, on one serial line: each was printed before the next one of the hypervisor.
  private mutating func relateSharedConsole() {
    for (own, stream) in streams.enumerated() where stream.role == .hypervisor {
      for (other, kernel) in streams.enumerated()
      where kernel.role == .dom0 && kernel.canBeBeside(stream) {
        relate(hypervisor: own, kernel: other, name: kernel.name)
      }
    }
  }

  private mutating func relate(hypervisor own: Int, kernel other: Int, name: String) {
    var bounds: [ClockID: [ClockID: (low: Double, high: Double)]] = [:]
    let marks = streams[own].events.enumerated().flatMap { index, event in
      readings(of: event, at: index, in: own)
        .filter { [.wall, .uptime, .ticks].contains($0.clock.kind) }
        .prefix(1).map { (event.input, event.place.line, $0) }
    }
    guard !marks.isEmpty else { return }
    var byInput: [Int: [(line: Int, reading: ClockReading)]] = [:]
    for (input, line, reading) in marks { byInput[input, default: []].append((line, reading)) }
    for input in byInput.keys { byInput[input]?.sort { $0.line < $1.line } }
    for (index, event) in streams[other].events.enumerated() {
      guard let marks = byInput[event.input],
        let reading = readings(of: event, at: index, in: other).first(where: {
          $0.clock.kind == .uptime
        })
      else { continue }
      let position = Self.position(behind: event.place.line, in: marks)
      let next = position < marks.count ? marks[position].reading : nil
      let before = position > 0 ? marks[position - 1].reading : nil
      if let next {
        var known = bounds[reading.clock, default: [:]][next.clock] ?? (-.infinity, .infinity)
        known.high = min(known.high, next.seconds + 1 - reading.seconds)
        bounds[reading.clock, default: [:]][next.clock] = known
      }
      if let before, reading.seconds > Self.consoleUpSeconds {
        var known = bounds[reading.clock, default: [:]][before.clock] ?? (-.infinity, .infinity)
        known.low = max(
          known.low, before.seconds - reading.seconds - Self.consoleDelaySeconds)
        bounds[reading.clock, default: [:]][before.clock] = known
      }
    }
    for (first, others) in bounds.sorted(by: { $0.key < $1.key }) {
      for (second, bound) in others.sorted(by: { $0.key < $1.key }) where bound.low <= bound.high {
        relate(
          first, second, bound.low, bound.high,
          "the order of \(name)'s and the hypervisor's lines on one console")
      }
    }
  }

  /// Where the first mark behind a line is, of marks that ascend.
  private static func position(
    behind line: Int, in marks: [(line: Int, reading: ClockReading)]
  ) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// xenconsoled stamps all consoles by dom0's clock; stamps of the same form are taken for one recorder's.
  private mutating func relateRecorders() {
    let recorders = streams.indices.flatMap { number in
      clocks(of: number).filter { $0.kind == .recorder }
    }
    for (position, first) in recorders.enumerated() {
      for second in recorders[(position + 1)...] where first.stream != second.stream {
        relate(
          first, second, -Self.consoleDelaySeconds, Self.consoleDelaySeconds,
          "the recorder's stamps in \(streams[first.stream].name) and "
            + "\(streams[second.stream].name), taken for one recorder's")
      }
    }
  }
}
