import LogModel

/// Lines that a mail program wrapped: what doesn't begin like a log line joins the log line before it.
enum WrappedLines {
  /// Mail programs wrap between these lengths; a shorter line ended by itself.
  private static let shortest = 30
  private static let longest = 80

  /// Fewer wraps than these are chance.
  private static let leastWraps = 3

  /// Whether a text was cut at 80 columns, as forms of web pages do: no line is longer, and what has no dress stands behind
  /// dressed lines that had no room for its first word.
  ///
  /// - Complexity: ends at the first line that is longer.
  static func areCutAt80(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var wraps = 0
    var others = 0
    var dressed = 0
    var openLength = 0
    var lastByte: UInt8?
    for numbered in NumberedLines(bytes) {
      let line = trimmed(numbered.bytes)
      // A word can't be cut, however long it is.
      guard line.count <= longest || !line.prefix(longest).contains(ASCII.blank) else {
        return false
      }
      if !Undresser.undress(line).forms.isEmpty {
        dressed += 1
        openLength = line.count
      } else if openLength > 0, !line.isEmpty {
        let isWrap = openLength >= shortest && isWrap(openLength, lastByte, line)
        wraps += isWrap ? 1 : 0
        others += isWrap ? 0 : 1
        openLength = isWrap ? line.count : 0
      }
      lastByte = line.last
    }
    return wraps >= leastWraps && others * 4 <= wraps && wraps <= dressed
  }

  static func join(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var openNumber: Int?
      var openLength = 0
      for numbered in NumberedLines(bytes) {
        let line = trimmed(numbered.bytes)
        let isDressed = !Undresser.undress(line).forms.isEmpty
        if let open = openNumber {
          if !isDressed, isWrap(openLength, builder.lastByte, line) {
            // A flowed line keeps its blank; one that was cut lost it.
            if builder.lastByte != ASCII.blank { builder.append(ASCII.blank) }
            builder.append(line)
            openLength = line.count
            continue
          }
          builder.endLine(number: open)
        }
        builder.append(line)
        openNumber = numbered.number
        openLength = isDressed ? line.count : 0
      }
      if let open = openNumber { builder.endLine(number: open) }
      return builder.finish()
    }
  }

  private static func trimmed(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[..<LineBytes(line).end])
  }

  /// Whether a line of some length was cut because the next word did not fit.
  private static func isWrap(
    _ length: Int, _ lastByte: UInt8?, _ next: UnsafeRawBufferPointer
  ) -> Bool {
    guard length >= shortest, length <= longest, let first = next.first, !ASCII.isBlank(first),
      first != ASCII.greater
    else { return false }
    if lastByte == ASCII.blank { return true }
    let word = next.prefix { !ASCII.isBlank($0) }.count
    return length + 1 + word > 72
  }
}
