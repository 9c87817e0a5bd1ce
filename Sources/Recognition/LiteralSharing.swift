/// Finds literals that several patterns can share, so that the search has fewer to look for.
///
/// A literal may be replaced by any part of itself: every line that has the whole has the part. The shorter the part, the
/// more lines have it without the whole, and each costs a try of the expression; so parts stay long.
enum LiteralSharing {
  /// Parts shorter than this are too common to be shared; a literal that is itself so short stays as it is.
  static let shortestPart = 12

  /// For each literal the part that stands for it; those that stand for themselves are left out.
  ///
  /// - Complexity: about one table entry for each byte of the literals, twice.
  static func share(_ literals: [[UInt8]]) -> [[UInt8]: [UInt8]] {
    let distinct = Set(literals).sorted {
      ($0.count, $0) < ($1.count, $1)
    }
    var result: [[UInt8]: [UInt8]] = [:]
    var rest: [[UInt8]] = []
    var kept: [UInt8: [[UInt8]]] = [:]
    // What holds another whole literal needs none of its own, unless that one is a common word.
    for literal in distinct {
      if let part = contained(in: literal, of: kept) {
        result[literal] = part
      } else if let head = literal.first {
        if literal.count >= shortestPart { kept[head, default: []].append(literal) }
        rest.append(literal)
      }
    }
    for (part, sharers) in commonParts(of: rest) {
      for literal in sharers { result[literal] = part }
    }
    // A literal that stood for another may itself have found a part to stand for it.
    return result.mapValues { result[$0] ?? $0 }
  }

  private static func contained(in literal: [UInt8], of kept: [UInt8: [[UInt8]]]) -> [UInt8]? {
    for start in literal.indices {
      for other in kept[literal[start]] ?? [] where literal[start...].starts(with: other) {
        return other
      }
    }
    return nil
  }

  /// Groups of literals with a common part, the largest group first, and that part, as long as the group allows.
  private static func commonParts(of literals: [[UInt8]]) -> [([UInt8], [[UInt8]])] {
    var byGram: [ArraySlice<UInt8>: [Int]] = [:]
    for (index, literal) in literals.enumerated() where literal.count >= shortestPart {
      for start in 0...(literal.count - shortestPart) {
        let gram = literal[start..<(start + shortestPart)]
        if byGram[gram]?.last != index { byGram[gram, default: []].append(index) }
      }
    }
    let grams = byGram.filter { $0.value.count > 1 }
      .sorted { ($1.value.count, Array($0.key)) < ($0.value.count, Array($1.key)) }
    var isTaken = [Bool](repeating: false, count: literals.count)
    var groups: [([UInt8], [[UInt8]])] = []
    for (gram, indices) in grams {
      let free = indices.filter { !isTaken[$0] }
      guard free.count > 1 else { continue }
      for index in free { isTaken[index] = true }
      let sharers = free.map { literals[$0] }
      groups.append((longest(around: Array(gram), in: sharers), sharers))
    }
    return groups
  }

  /// The part made longer at both ends as long as all literals agree.
  private static func longest(around part: [UInt8], in literals: [[UInt8]]) -> [UInt8] {
    var part = part
    var starts = literals.map { start(of: part, in: $0) }
    while let byte = common(zip(literals, starts).map { $1 > 0 ? $0[$1 - 1] : nil }) {
      part.insert(byte, at: 0)
      starts = starts.map { $0 - 1 }
    }
    while let byte = common(
      zip(literals, starts).map { $1 + part.count < $0.count ? $0[$1 + part.count] : nil })
    {
      part.append(byte)
    }
    return part
  }

  private static func start(of part: [UInt8], in literal: [UInt8]) -> Int {
    literal.indices.first { literal[$0...].starts(with: part) } ?? 0
  }

  private static func common(_ bytes: [UInt8?]) -> UInt8? {
    guard let first = bytes.first, let first, bytes.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

/// Byte strings in the order of their bytes.
private func < (left: (Int, [UInt8]), right: (Int, [UInt8])) -> Bool {
  left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
}
