import LogModel

/// The quote marks of answered mails: `> `, `> > `, `>>`.
enum QuoteMarks {
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

  static func strip(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: bytes[range])
        builder.appendLine(UnsafeRawBufferPointer(rebasing: line[end(line)...]), number: number)
      }
      return builder.finish()
    }
  }
}
