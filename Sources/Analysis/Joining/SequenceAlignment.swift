/// Lays two sequences of keys over each other: which element of one is which of the other.
///
/// Patience difference (Cohen, 2006): keys that occur once in both, in the longest run of the same order, are anchors; from
/// them equal neighbours are taken in, and what is left between two anchors is aligned by a longest common subsequence.
/// Logs are full of repeated lines, and lines that occur once hold the repeats in place.
enum SequenceAlignment {
  /// Gaps larger than this (cells of a table) are aligned by taking the next equal element.
  private static let largestTable = 1 << 22

  /// For each element of `second` the index of its partner in `first`, increasing, or nil; and how many are anchors.
  ///
  /// - Complexity: O(n log n), and the square of what lies between anchors up to a limit.
  static func align(_ first: [UInt64], _ second: [UInt64]) -> (partners: [Int?], anchors: Int) {
    var partners = [Int?](repeating: nil, count: second.count)
    let anchors = anchors(first, second)
    var from = (first: 0, second: 0)
    for anchor in anchors + [(first: first.count, second: second.count)] {
      fill(first, from.first..<anchor.first, second, from.second..<anchor.second, &partners)
      if anchor.second < second.count { partners[anchor.second] = anchor.first }
      from = (anchor.first + 1, anchor.second + 1)
    }
    return (partners, anchors.count)
  }

  private static func anchors(
    _ first: [UInt64], _ second: [UInt64]
  ) -> [(first: Int, second: Int)] {
    let once = positionsOfUnique(first)
    let pairs = positionsOfUnique(second).compactMap { key, position in
      once[key].map { (first: $0, second: position) }
    }.sorted { $0.second < $1.second }
    return longestIncreasing(pairs)
  }

  private static func positionsOfUnique(_ keys: [UInt64]) -> [UInt64: Int] {
    var positions: [UInt64: Int] = [:]
    positions.reserveCapacity(keys.count)
    for (position, key) in keys.enumerated() {
      positions[key] = positions[key] == nil ? position : -1
    }
    return positions.filter { $0.value >= 0 }
  }

  /// The longest chain of pairs that increases on both sides.
  private static func longestIncreasing(
    _ pairs: [(first: Int, second: Int)]
  ) -> [(first: Int, second: Int)] {
    // The index of the pair that ends the best chain of each length, and each pair's predecessor.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].first < pair.first { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [(first: Int, second: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = before[index]
    }
    return chain.reversed()
  }

  /// Aligns two stretches between anchors: equal ends first, then what is left.
  private static func fill(
    _ first: [UInt64], _ firstRange: Range<Int>, _ second: [UInt64], _ secondRange: Range<Int>,
    _ partners: inout [Int?]
  ) {
    var (low, lowSecond) = (firstRange.lowerBound, secondRange.lowerBound)
    var (high, highSecond) = (firstRange.upperBound, secondRange.upperBound)
    // Behind an anchor first; a stretch before the first anchor is taken from its end.
    while low < high, lowSecond < highSecond, first[high - 1] == second[highSecond - 1] {
      high -= 1
      highSecond -= 1
      partners[highSecond] = high
    }
    while low < high, lowSecond < highSecond, first[low] == second[lowSecond] {
      partners[lowSecond] = low
      low += 1
      lowSecond += 1
    }
    guard low < high, lowSecond < highSecond else { return }
    let (cells, overflow) = (high - low + 1).multipliedReportingOverflow(
      by: highSecond - lowSecond + 1)
    if !overflow, cells <= largestTable {
      fillByTable(first, low..<high, second, lowSecond..<highSecond, &partners)
    } else {
      fillGreedily(first, low..<high, second, lowSecond..<highSecond, &partners)
    }
  }

  private static func fillByTable(
    _ first: [UInt64], _ firstRange: Range<Int>, _ second: [UInt64], _ secondRange: Range<Int>,
    _ partners: inout [Int?]
  ) {
    let width = secondRange.count + 1
    var lengths = [Int32](repeating: 0, count: (firstRange.count + 1) * width)
    for row in (0..<firstRange.count).reversed() {
      for column in (0..<secondRange.count).reversed() {
        let isSame =
          first[firstRange.lowerBound + row] == second[secondRange.lowerBound + column]
        lengths[row * width + column] =
          isSame
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < firstRange.count, column < secondRange.count {
      if first[firstRange.lowerBound + row] == second[secondRange.lowerBound + column] {
        partners[secondRange.lowerBound + column] = firstRange.lowerBound + row
        row += 1
        column += 1
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  private static func fillGreedily(
    _ first: [UInt64], _ firstRange: Range<Int>, _ second: [UInt64], _ secondRange: Range<Int>,
    _ partners: inout [Int?]
  ) {
    var positions: [UInt64: [Int]] = [:]
    for index in firstRange.reversed() { positions[first[index], default: []].append(index) }
    var from = firstRange.lowerBound
    for index in secondRange {
      while let next = positions[second[index]]?.last, next < from {
        positions[second[index]]?.removeLast()
      }
      // A partner far away would leave all between without one.
      guard let next = positions[second[index]]?.last, next - from < 64 else { continue }
      partners[index] = next
      from = next + 1
    }
  }
}
