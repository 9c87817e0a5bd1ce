/// IP and Ethernet addresses and UUIDs inside the words of a log line.
enum NetworkAddress {
  /// What stands before and behind the first one in a word; nil where there is none.
  static func surroundings(
    in word: Substring
  ) -> (before: Substring, after: Substring)? {
    var start = word.startIndex
    while start < word.endIndex {
      guard isPart(word[start]) else {
        start = word.index(after: start)
        continue
      }
      let end = word[start...].firstIndex { !isPart($0) } ?? word.endIndex
      for (low, high) in [(start, end)] + trimmed(word, start, end)
      where isWhole(word[low..<high]) {
        return (word[..<low], word[high...])
      }
      start = end
    }
    return nil
  }

  /// The same characters without marks at their ends, such as the dash of `-00:16:3e:00:00:01`.
  private static func trimmed(
    _ word: Substring, _ start: Substring.Index, _ end: Substring.Index
  ) -> [(Substring.Index, Substring.Index)] {
    let piece = word[start..<end]
    let head = piece.prefix { !$0.isHexDigit }.endIndex
    let letters = piece.prefix { $0 != "-" }
    let dash = letters.endIndex < end ? word.index(after: letters.endIndex) : start
    var tail = end
    while tail > head, !word[word.index(before: tail)].isHexDigit {
      tail = word.index(before: tail)
    }
    return [head, dash].filter { $0 < tail }.map { ($0, tail) }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isHexDigit && character.isASCII || ":-.".contains(character)
  }

  private static func isWhole(_ text: Substring) -> Bool {
    func groups(_ separator: Character) -> [Int]? {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      return parts.allSatisfy { $0.allSatisfy(\.isHexDigit) } ? parts.map(\.count) : nil
    }
    if let sizes = groups("-") {
      return sizes == [8, 4, 4, 4, 12]
        || (6...8).contains(sizes.count) && sizes.allSatisfy { $0 == 2 }
    }
    if let sizes = groups(":") {
      if sizes.count >= 6, sizes.allSatisfy({ $0 == 2 }) { return true }
      guard sizes.allSatisfy({ $0 <= 4 }), sizes.contains(where: { $0 > 0 }) else { return false }
      return sizes.count == 8 || (3...8).contains(sizes.count) && text.firstRange(of: "::") != nil
    }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
  }
}
