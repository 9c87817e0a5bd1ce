internal import LogModel
internal import PatternCatalog

/// Where the events of each pattern stand in each stream, so that a rule only meets those that it names.
struct StreamIndex {
  /// An event with its position in its stream.
  struct Entry {
    let position: Int
    let event: Event
  }

  let streams: [StreamState]
  private let positions: [[String: [Int]]]

  /// - Complexity: linear in the events.
  init(_ streams: [StreamState]) {
    self.streams = streams
    positions = streams.map { stream in
      var byPattern: [String: [Int]] = [:]
      for (position, event) in stream.events.enumerated() {
        byPattern[event.pattern, default: []].append(position)
      }
      return byPattern
    }
  }

  /// The events of some patterns in one stream, in its order.
  func entries(of patterns: [String], in stream: Int) -> [Entry] {
    let found = patterns.flatMap { positions[stream][$0] ?? [] }.sorted()
    return found.map { Entry(position: $0, event: streams[stream].events[$0]) }
  }

  /// The streams that a rule takes anchors from: in the order of its roles, then of the list.
  func anchorStreams(of rule: CorrelationRule) -> [Int] {
    guard !rule.streams.isEmpty else { return Array(streams.indices) }
    return rule.streams.flatMap { role in streams.indices.filter { streams[$0].role == role } }
  }
}

extension Event {
  /// Its time on the clock of its line in seconds, and what that counts from; nil without a stamp that tells a time.
  var seconds: (kind: Stamp.Kind, value: Double)? {
    guard let stamp, stamp.kind != .ticks else { return nil }
    return (stamp.kind, Double(stamp.microseconds) / 1_000_000)
  }

  /// How many seconds after another event of the same stream it was printed; nil where their stamps can't be compared.
  func seconds(after other: Event) -> Double? {
    guard let own = seconds, let earlier = other.seconds, own.kind == earlier.kind else {
      return nil
    }
    return own.value - earlier.value
  }
}
