/// The quote marks of answered mails: `> `, `> > `, `>>`.
enum QuoteMarks {
  /// Fewer quoted lines than these are chance.
  private static let leastLines = 2
  /// So many lines that begin like a quoted one are looked at.
  private static let sampleLines = 10_000

  /// Whether lines begin with a mark and go on like a log, or with the blank that mail programs put behind the mark.
  static func areUsed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var count = 0
    for line in NumberedLines(bytes).lazy.filter({ $0.bytes.first == ASCII.greater })
      .prefix(sampleLines)
    {
      let rest = end(line.bytes)
      let isMark = rest < line.bytes.count && line.bytes[rest - 1] == ASCII.blank
      if isMark || isDressed(UnsafeRawBufferPointer(rebasing: line.bytes[rest...])) { count += 1 }
      if count >= leastLines { return true }
    }
    return false
  }

  private static func isDressed(_ line: UnsafeRawBufferPointer) -> Bool {
    !Undresser.undress(line).forms.isEmpty
  }

  /// Where the quoted text begins; 0 where nothing is quoted.
  static func end(_ line: UnsafeRawBufferPointer) -> Int {
    var index = 0
    while index < line.count, line[index] == ASCII.greater {
      index += 1
      // One blank belongs to the mark; a second one may be the text's own.
      if index < line.count, line[index] == ASCII.blank { index += 1 }
    }
    return index
  }

  static func strip(_ text: CleanText) -> CleanText { text.withoutPrefixes(end) }
}
