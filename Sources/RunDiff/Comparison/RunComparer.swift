internal import LogModel
public import PatternCatalog

/// Compares two runs: what one has and the other has not, and what only one of them could have shown.
public struct RunComparer: Sendable {
  let good: RunFacts
  let bad: RunFacts
  let catalog: Catalog
  /// When messages came that only one run has, by uptime, and how bad each is; sorted.
  let onlyGood: [StreamRole: [News]]
  let onlyBad: [StreamRole: [News]]

  /// A message that the other run lacks.
  struct News {
    let microseconds: Int64
    let severity: Severity
  }

  /// A comparison of a run that is taken as good with one that is taken as bad.
  public init(good: RunFacts, bad: RunFacts, catalog: Catalog) {
    self.good = good
    self.bad = bad
    self.catalog = catalog
    onlyGood = Self.news(good, beside: bad)
    onlyBad = Self.news(bad, beside: good)
  }

  private static func news(_ facts: RunFacts, beside other: RunFacts) -> [StreamRole: [News]] {
    var news: [StreamRole: [News]] = [:]
    for (own, others) in [(facts.messages, other.messages), (facts.lines, other.lines)] {
      for (key, message) in own where others[key] == nil {
        guard let stamp = message.stamp, stamp.kind == .uptime else { continue }
        news[key.role, default: []].append(
          News(microseconds: stamp.microseconds, severity: message.severity))
      }
    }
    return news.mapValues { list in
      list.sorted { ($0.microseconds, $1.severity) < ($1.microseconds, $0.severity) }
    }
  }

  /// The differences, by kind, then by how bad they are.
  ///
  /// - Complexity: linear in the messages of both runs, after sorting.
  public func difference() -> RunDifference { unmasked().masked }

  /// The differences with the names of lines that no pattern knows as they stand, their numbers not masked yet.
  ///
  /// Names of machines and people can be told apart from other words only so: they have to be hidden before
  /// ``RunDifference/masked`` takes away their digits.
  public func unmasked() -> RunDifference {
    let found =
      incidents + crashes + versions + options + features + events + values + counts + lines
    let sorted = found.stablySorted { left, right in
      let order = [left, right].map { Difference.Kind.allCases.firstIndex(of: $0.kind) ?? 0 }
      return (order[0], right.severity) < (order[1], left.severity)
    }
    return RunDifference(
      good: good.summary, bad: bad.summary, differences: sorted, notCompared: notCompared)
  }

  /// Keys of two tables in one order.
  func keys<Key: Hashable & Comparable, Left, Right>(
    _ left: [Key: Left], _ right: [Key: Right]
  ) -> [Key] {
    Set(left.keys).union(right.keys).sorted()
  }
}

extension Array {
  /// The index of the first element for which a property holds that, once it holds, holds for all further ones.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
