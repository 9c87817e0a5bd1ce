internal import LogModel

/// Sequences put together.
extension LineSequence {
  /// The first and the last date among its stamps.
  private var dates: ClosedRange<Int64>? {
    let dates = items.lazy.filter { $0.kind == .wall }.map(\.microseconds)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return first...last
  }

  /// Whether both have dates, and all of one are before all of the other.
  func isApart(from other: LineSequence) -> Bool {
    guard let own = dates, let theirs = other.dates else { return false }
    return !own.overlaps(theirs)
  }

  /// Whether both have dated lines from one stretch of time, and few in common: two machines wrote them.
  func interleaves(with other: LineSequence) -> Bool {
    guard let own = dates, let theirs = other.dates, own.overlaps(theirs) else { return false }
    let stretch = own.clamped(to: theirs)
    func keys(_ sequence: LineSequence) -> Set<UInt64> {
      Set(
        sequence.items.lazy.filter { $0.kind == .wall && stretch.contains($0.microseconds) }
          .map(\.exactKey))
    }
    let (left, right) = (keys(self), keys(other))
    return !left.isEmpty && !right.isEmpty
      && left.intersection(right).count * 2 < min(left.count, right.count)
  }

  /// Whether this one's stamps surely begin after the other's end: the newer of two rotated logs.
  func isAfter(_ other: LineSequence) -> Bool {
    guard let first = items.first(where: { $0.kind == .wall }),
      let last = other.items.last(where: { $0.kind == .wall })
    else { return false }
    return first.microseconds > last.microseconds
  }

  func followed(by other: LineSequence) -> LineSequence {
    LineSequence(items: items + other.items)
  }

  /// This one with the other's lines that it lacks, each before the next line that both have.
  func merged(with other: LineSequence, partners: [Int?]) -> LineSequence {
    var merged: [Item] = []
    merged.reserveCapacity(items.count + other.items.count)
    var taken = 0
    var waiting: [Item] = []
    for (item, partner) in zip(other.items, partners) {
      guard let partner else {
        waiting.append(item)
        continue
      }
      merged += items[taken..<partner]
      merged += waiting
      merged.append(items[partner])
      waiting.removeAll()
      taken = partner + 1
    }
    merged += items[taken...]
    return LineSequence(items: merged + waiting)
  }
}
