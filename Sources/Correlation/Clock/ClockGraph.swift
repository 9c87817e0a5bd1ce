/// What is known of how clocks lie to each other: bounds on differences, closed under addition.
///
/// Each piece of evidence bounds the difference of two clocks. What follows for any other two is the tightest path between
/// them; a bound that leaves nothing over contradicts those before it, and is put aside by name.
struct ClockGraph: Sendable {
  /// Bounds on the difference of two clocks, and where they come from.
  struct Relation: Sendable, Hashable {
    let from: ClockID
    let to: ClockID
    /// `to` minus `from` at the same moment.
    let interval: ClockInterval
    /// In words, to be put behind "by".
    let source: String
  }

  /// A relation that those before it rule out.
  struct Contradiction: Sendable, Hashable {
    let relation: Relation
    /// What the relations before it allow.
    let allowed: ClockInterval
    /// Where that comes from.
    let sources: [String]
  }

  private struct Bound: Sendable {
    var interval: ClockInterval
    /// The sources of the path, as indices into `relations`.
    var path: Set<Int>
  }

  private(set) var relations: [Relation] = []
  private(set) var contradictions: [Contradiction] = []
  private var index: [ClockID: Int] = [:]
  private var bounds: [[Bound?]] = []

  /// Adds a relation; false where it contradicts those before it.
  ///
  /// - Complexity: the square of the number of clocks.
  mutating func add(_ relation: Relation) -> Bool {
    guard relation.from != relation.to else { return true }
    let from = number(of: relation.from)
    let to = number(of: relation.to)
    if let known = bounds[from][to] {
      let common = known.interval.intersection(relation.interval)
      if common.low > common.high {
        contradictions.append(
          Contradiction(
            relation: relation, allowed: known.interval, sources: sources(known.path)))
        return false
      }
    }
    relations.append(relation)
    let name = relations.count - 1
    // Paths that use the new relation once, in either direction, are all that can have become tighter.
    let before = bounds
    for first in bounds.indices {
      for last in bounds.indices where first != last {
        improve(first, last, through: before, from, to, relation.interval, name)
        improve(first, last, through: before, to, from, relation.interval.reversed, name)
      }
    }
    return true
  }

  /// How the second clock lies to the first, and what says so; nil where nothing does.
  func interval(from: ClockID, to: ClockID) -> (interval: ClockInterval, sources: [String])? {
    if from == to { return (ClockInterval(low: 0, high: 0), []) }
    guard let first = index[from], let last = index[to], let bound = bounds[first][last],
      bound.interval.low.isFinite || bound.interval.high.isFinite
    else { return nil }
    return (bound.interval, sources(bound.path))
  }

  private func sources(_ path: Set<Int>) -> [String] {
    var sources: [String] = []
    for name in path.sorted() where !sources.contains(relations[name].source) {
      sources.append(relations[name].source)
    }
    return sources
  }

  private mutating func improve(
    _ first: Int, _ last: Int, through before: [[Bound?]], _ from: Int, _ to: Int,
    _ interval: ClockInterval, _ name: Int
  ) {
    let zero = Bound(interval: ClockInterval(low: 0, high: 0), path: [])
    guard let head = first == from ? zero : before[first][from],
      let tail = to == last ? zero : before[to][last]
    else { return }
    let path = head.interval.followed(by: interval).followed(by: tail.interval)
    let known = bounds[first][last]
    let tighter = known?.interval.intersection(path) ?? path
    guard tighter != known?.interval else { return }
    // Rounding can turn a point inside out.
    let settled =
      tighter.low <= tighter.high
      ? tighter : ClockInterval(low: tighter.high, high: tighter.low)
    let own = head.path.union(tail.path).union([name])
    let isWhole = settled == path
    bounds[first][last] = Bound(
      interval: settled, path: isWhole ? own : own.union(known?.path ?? []))
  }

  private mutating func number(of clock: ClockID) -> Int {
    if let known = index[clock] { return known }
    index[clock] = bounds.count
    for row in bounds.indices { bounds[row].append(nil) }
    bounds.append([Bound?](repeating: nil, count: bounds.count + 1))
    return bounds.count - 1
  }
}
