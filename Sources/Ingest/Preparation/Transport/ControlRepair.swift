import LogModel

/// Terminal escapes, NUL, backspaces and other control characters go; a text without LF is split at CR.
///
/// Carriage returns before a line feed stay where they are: undressing takes them off without a copy.
enum ControlRepair: Repair {
  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    let hasLoneReturns = text.bytes.withBytes(endsLinesWithReturn)
    let hasVisibleReturns = survey.hasVisibleReturns
    guard hasLoneReturns || hasVisibleReturns || survey.hasControls else { return nil }
    let repaired = text.rewritten { line, builder in
      let shown = hasVisibleReturns ? withoutVisibleReturns(line.bytes) : line.bytes
      guard hasLoneReturns else {
        clean(shown, into: &builder)
        builder.endLine(number: line.number)
        return
      }
      for part in shown.split(separator: 0x0D, omittingEmptySubsequences: false) {
        clean(UnsafeRawBufferPointer(rebasing: part), into: &builder)
        builder.endLine(number: line.number)
      }
    }
    return Repaired(
      text: repaired,
      note: Diagnostic.Note(
        .info, "input.control-characters", "terminal escapes or control characters were taken out")
    )
  }

  /// Carriage returns as an editor shows them, and as rsyslog escapes them.
  private static let visibleReturns: [StaticString] = ["^M", "#015"]

  private static func withoutVisibleReturns(
    _ line: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    var end = line.count
    for text in visibleReturns {
      let count = text.utf8CodeUnitCount
      while ByteSearch.has(text, at: end - count, in: line) { end -= count }
    }
    return UnsafeRawBufferPointer(rebasing: line[..<end])
  }

  /// Whether the text has carriage returns and not one line feed.
  private static func endsLinesWithReturn(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let head = bytes.prefix(1 << 20)
    return !head.contains(0x0A) && head.contains(0x0D)
  }

  @inline(__always)
  private static func isDropped(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }

  private static func clean(
    _ line: UnsafeRawBufferPointer, into builder: inout CleanTextBuilder
  ) {
    let start = builder.count
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == 0x1B {
        index = escapeEnd(line, index)
      } else if byte == 0x08 {
        if builder.count > start { builder.dropLast(1) }
        index += 1
      } else {
        if !isDropped(byte) { builder.append(byte) }
        index += 1
      }
    }
  }

  /// Where the escape sequence at an offset ends (ECMA-48): CSI, OSC, or two bytes.
  private static func escapeEnd(_ line: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    guard offset + 1 < line.count else { return line.count }
    var index = offset + 2
    switch line[offset + 1] {
    case UInt8(ascii: "["):
      while index < line.count, !(0x40...0x7E).contains(line[index]) {
        // A byte that can't be part of it: the sequence was cut, the text goes on.
        guard (0x20...0x3F).contains(line[index]) else { return index }
        index += 1
      }
      return min(index + 1, line.count)
    case UInt8(ascii: "]"):
      while index < line.count, line[index] != 0x07, line[index] != 0x1B { index += 1 }
      if index < line.count, line[index] == 0x1B { index += 1 }
      return min(index + 1, line.count)
    case 0x20...0x2F:
      // "ESC ( B": choose a character set.
      return min(offset + 3, line.count)
    default:
      return offset + 2
    }
  }
}
