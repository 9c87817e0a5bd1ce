public import LogModel

/// A run of lines without a gap of more than two seconds, on their own stream's clock.
///
/// Lines of a burst come under a rate limit together; when it begins tells more than any single line's time.
public struct Burst: Sendable, Codable, Hashable {
  /// What its times count from.
  public let kind: Stamp.Kind
  /// The first line's time, in microseconds.
  public let firstMicroseconds: Int64
  /// The last line's time, in microseconds; never before the first.
  public let lastMicroseconds: Int64
  /// How many lines were printed in it.
  public let printed: Int

  /// A burst between two times.
  public init(
    kind: Stamp.Kind, firstMicroseconds: Int64, lastMicroseconds: Int64, printed: Int
  ) {
    self.kind = kind
    self.firstMicroseconds = firstMicroseconds
    self.lastMicroseconds = lastMicroseconds
    self.printed = printed
  }

  /// How many bursts are kept; a reader sees no more at once.
  static let mostBursts = 200

  /// The bursts of events that carry stamps of one kind, the kind of the first of them; ticks tell no time.
  static func bursts(of events: [Event]) -> [Burst] {
    let stamps = events.compactMap(\.stamp).filter { $0.kind != .ticks }
    guard let kind = stamps.first?.kind else { return [] }
    var bursts: [Burst] = []
    for time in stamps.filter({ $0.kind == kind }).map(\.microseconds).sorted() {
      let gap = bursts.last.map { time.subtractingReportingOverflow($0.lastMicroseconds) }
      if let last = bursts.last, let gap, !gap.overflow, gap.partialValue <= gapMicroseconds {
        bursts[bursts.count - 1] = Burst(
          kind: kind, firstMicroseconds: last.firstMicroseconds, lastMicroseconds: time,
          printed: last.printed + 1)
      } else {
        bursts.append(
          Burst(kind: kind, firstMicroseconds: time, lastMicroseconds: time, printed: 1))
      }
    }
    return Array(bursts.prefix(mostBursts))
  }

  private static let gapMicroseconds = Int64(BurstAlignment.scales[0].gapSeconds * 1_000_000)
}
