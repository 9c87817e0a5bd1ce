public import PatternCatalog

/// Compares two runs: what one has and the other has not, and what only one of them could have shown.
public struct RunComparer: Sendable {
  let good: RunFacts
  let bad: RunFacts
  let catalog: Catalog

  /// A comparison of a run that is taken as good with one that is taken as bad.
  public init(good: RunFacts, bad: RunFacts, catalog: Catalog) {
    self.good = good
    self.bad = bad
    self.catalog = catalog
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
    let sorted = found.enumerated().sorted { left, right in
      let order = [left, right].map {
        Difference.Kind.allCases.firstIndex(of: $0.element.kind) ?? 0
      }
      if order[0] != order[1] { return order[0] < order[1] }
      return (right.element.severity, left.offset) < (left.element.severity, right.offset)
    }.map(\.element)
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
