internal import LogModel

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
