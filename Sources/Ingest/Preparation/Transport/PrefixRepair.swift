import LogModel

/// Lines that all bear a prefix of a tool that knows nothing of logs: `grep -H` and `-n`, `cat -n`, `less -N`, `diff`,
/// `docker compose logs`.
///
/// Only where most lines have no dress, and nearly all of them the same sort of prefix, so that a log's own words are never
/// taken for one.
enum PrefixRepair: Repair {
  /// So many lines tell it.
  private static let sampleLines = 64
  /// Fewer lines than these tell nothing.
  private static let leastLines = 4

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    guard let sort = text.bytes.withBytes(sort) else { return nil }
    return Repaired(
      text: text.withoutPrefixes { sort.end(LineBytes($0)) ?? 0 },
      note: Diagnostic.Note(.info, "input.prefix", "\(sort.words) in front of its lines left out"))
  }

  /// The sort of prefix that nearly all lines of the beginning have; nil where they are dressed, or have none.
  private static func sort(of bytes: UnsafeRawBufferPointer) -> ToolPrefix? {
    var undressed = 0
    var lines: [LineBytes] = []
    for numbered in NumberedLines(bytes).prefix(sampleLines) {
      let line = LineBytes(numbered.bytes)
      if line.end == 0 { continue }
      lines.append(line)
      if Undresser.undress(line.bytes).forms.isEmpty { undressed += 1 }
      // A log in a known dialect is left after a few lines.
      if lines.count >= leastLines, undressed * 2 < lines.count { return nil }
    }
    guard lines.count >= leastLines, undressed * 10 >= lines.count * 9 else { return nil }
    return ToolPrefix.allCases.first { sort in
      let ends = lines.map(sort.end)
      guard ends.count(where: { $0 != nil }) * 10 >= lines.count * 9 else { return false }
      return !sort.isNumber || isGrowing(lines.compactMap(sort.number))
    }
  }

  private static func isGrowing(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }
}
