internal import LogModel

/// Says whether two sequences of lines are of the same stream, and which lines are the same.
///
/// Lines of one stream that are printed twice agree in message and stamp; where one copy has its stamps in another form
/// (`dmesg -T`), in the message alone, and then nearly all of them must. Two guests of one kernel boot with the same
/// messages, but at other microseconds, and not with all of the same values.
struct StreamOverlap {
  /// For each line of the second sequence the index of the same line in the first; nil where it has none.
  let partners: [Int?]
  /// Whether the stamps agree as well.
  let isByStamps: Bool

  /// How many lines of the second are in the first.
  var count: Int { partners.count { $0 != nil } }

  /// Of the lines in the common stretch that one side has, at least this share must be on the other.
  private static let leastShareByStamps = 0.8
  /// Boots of different guests with one kernel agreed in up to 98.8 % of their lines, in real logs.
  private static let leastShareByMessages = 0.995
  /// Without stamps to compare, fewer messages than these, each of them said once, are chance.
  private static let leastAnchors = 10
  /// Fewer lines with the same stamp are chance, unless they are all there are.
  private static let leastStamped = 3

  /// The overlap of two sequences; nil where nothing shows that they hold the same lines.
  ///
  /// - Parameters:
  ///   - isSameWriter: whether other facts say that they are of one stream, so that a single line is enough.
  ///   - mayBeShifted: whether the uptimes of one copy may have lost their beginning.
  static func find(
    _ first: LineSequence, _ second: LineSequence, isSameWriter: Bool = false,
    mayBeShifted: Bool = false
  ) -> StreamOverlap? {
    byStamps(first, second, isSameWriter: isSameWriter)
      ?? byMessages(first, second, mayBeShifted: mayBeShifted)
  }

  private static func byStamps(
    _ first: LineSequence, _ second: LineSequence, isSameWriter: Bool
  ) -> StreamOverlap? {
    let known = Set(first.items.lazy.filter(\.isTelling).map(\.exactKey))
    var shared: Set<UInt64> = []
    for item in second.items where item.isTelling && known.contains(item.exactKey) {
      shared.insert(item.exactKey)
    }
    guard !shared.isEmpty else { return nil }
    let (partners, _) = SequenceAlignment.align(
      first.items.map(\.exactKey), second.items.map(\.exactKey))
    let share = share(partners, first, second) { $0.isTelling }
    guard share >= leastShareByStamps, reachesEnds(partners, first, second) else { return nil }
    guard isSameWriter || shared.count >= leastStamped || isFine(partners, first, second) else {
      return nil
    }
    return StreamOverlap(partners: partners, isByStamps: true)
  }

  /// One or two lines are enough where they are all that one side has, at microseconds no two machines share.
  private static func isFine(
    _ partners: [Int?], _ first: LineSequence, _ second: LineSequence
  ) -> Bool {
    let matched = zip(second.items, partners).filter { $0.1 != nil && $0.0.isTelling }.map(\.0)
    let least = min(
      first.items.count(where: \.isTelling), second.items.count(where: \.isTelling))
    return matched.count == least
      && matched.allSatisfy { $0.kind != .wall && $0.microseconds % 1_000 != 0 }
  }

  private static func byMessages(
    _ first: LineSequence, _ second: LineSequence, mayBeShifted: Bool
  ) -> StreamOverlap? {
    let (partners, anchors) = SequenceAlignment.align(
      first.items.map(\.message), second.items.map(\.message))
    guard anchors >= leastAnchors else { return nil }
    guard share(partners, first, second, where: { _ in true }) >= leastShareByMessages else {
      return nil
    }
    guard !stampsContradict(partners, first, second, mayBeShifted: mayBeShifted) else {
      return nil
    }
    return StreamOverlap(partners: partners, isByStamps: false)
  }

  /// The greater share of lines with a partner, of the two sides, within the stretch that both have.
  private static func share(
    _ partners: [Int?], _ first: LineSequence, _ second: LineSequence,
    where counts: (LineSequence.Item) -> Bool
  ) -> Double {
    guard let from = partners.firstIndex(where: { $0 != nil }),
      let last = partners.lastIndex(where: { $0 != nil }),
      let firstFrom = partners[from], let firstLast = partners[last]
    else { return 0 }
    var matched = 0
    var ofSecond = 0
    for index in from...last where counts(second.items[index]) {
      ofSecond += 1
      if partners[index] != nil { matched += 1 }
    }
    let ofFirst = first.items[firstFrom...firstLast].count(where: counts)
    let least = min(ofFirst, ofSecond)
    return least == 0 ? 0 : Double(matched) / Double(least)
  }

  /// Whether the common stretch begins where one of the two begins and ends where one of them ends, but for a few lines.
  ///
  /// Two copies of one stream overlap so; agreements by chance lie anywhere.
  private static func reachesEnds(
    _ partners: [Int?], _ first: LineSequence, _ second: LineSequence
  ) -> Bool {
    let matched = partners.indices.filter { partners[$0] != nil && second.items[$0].isTelling }
    guard let from = matched.first, let last = matched.last, let firstFrom = partners[from],
      let firstLast = partners[last]
    else { return false }
    func telling(_ items: ArraySlice<LineSequence.Item>) -> Int { items.count(where: \.isTelling) }
    let before = min(telling(first.items[..<firstFrom]), telling(second.items[..<from]))
    let after = min(
      telling(first.items[(firstLast + 1)...]), telling(second.items[(last + 1)...]))
    return max(before, after) <= max(2, matched.count / 10)
  }

  /// Whether the stamps of lines that are paired by message go apart: two copies of one log differ by one constant.
  ///
  /// The constant is 0, the first distance that `dmesg -H` loses, the boot's time, or a zone; `dmesg -T` rounds. Two uptimes
  /// that differ by another constant are two boots with the same messages, one guest's panic and another's.
  private static func stampsContradict(
    _ partners: [Int?], _ first: LineSequence, _ second: LineSequence, mayBeShifted: Bool
  ) -> Bool {
    var distances: [[Int64]] = [[], []]
    for (item, partner) in zip(second.items, partners) {
      guard let partner else { continue }
      let other = first.items[partner]
      guard item.isTelling, other.isTelling else { continue }
      let (distance, overflow) = item.microseconds.subtractingReportingOverflow(other.microseconds)
      guard !overflow else { return true }
      distances[item.kind == .wall || other.kind == .wall ? 1 : 0].append(distance)
    }
    return isScattered(
      distances[0], around: mayBeShifted ? nil : 0, toleranceMicroseconds: 100)
      || isScattered(distances[1], toleranceMicroseconds: 1_500_000)
  }

  /// Whether half of the distances, or more, lie away from a value; from their median where none is given.
  private static func isScattered(
    _ distances: [Int64], around value: Int64? = nil, toleranceMicroseconds: UInt64
  ) -> Bool {
    guard !distances.isEmpty else { return false }
    let middle = value ?? distances.sorted()[distances.count / 2]
    let away = distances.count {
      let (distance, overflow) = $0.subtractingReportingOverflow(middle)
      return overflow || distance.magnitude > toleranceMicroseconds
    }
    return away * 2 >= distances.count
  }
}
