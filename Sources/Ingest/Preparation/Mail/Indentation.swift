/// Markdown's blocks of code: lines indented by four blanks or a tab, behind an empty line or at the beginning.
///
/// A kernel's own indented lines stand right behind others.
enum Indentation {
  /// Fewer indented lines than these are chance.
  private static let leastLines = 2

  /// Whether a block stands in a text's beginning.
  static func isUsed(_ head: UnsafeRawBufferPointer) -> Bool {
    guard
      width(head) > 0 || ByteSearch.contains("\n    ", in: head)
        || ByteSearch.contains("\n\t", in: head)
    else { return false }
    var blocks = Blocks()
    var count = 0
    for line in NumberedLines(head) {
      if blocks.width(line) > 0 { count += 1 }
      if count >= leastLines { return true }
    }
    return false
  }

  static func strip(_ text: CleanText) -> CleanText {
    var blocks = Blocks()
    return text.rewritten { line, builder in
      let width = blocks.width(line)
      builder.append(UnsafeRawBufferPointer(rebasing: line.bytes[width...]))
      builder.endLine(number: line.number)
    }
  }

  /// Four blanks, one tab, or 0.
  private static func width(_ line: UnsafeRawBufferPointer) -> Int {
    if ByteSearch.has("    ", at: 0, in: line) { return 4 }
    return ByteSearch.has("\t", at: 0, in: line) ? 1 : 0
  }

  /// Whether the walk from line to line is inside a block.
  private struct Blocks {
    private var isInside = false
    private var canBegin = true

    /// How many bytes in front of a line are the block's.
    mutating func width(_ line: NumberedLine) -> Int {
      if line.isBlank {
        canBegin = true
        return 0
      }
      let width = Indentation.width(line.bytes)
      // What is indented further where a block begins is no text of its own but the rest of something.
      isInside =
        width > 0 && (isInside || (canBegin && !ASCII.isBlank(line.bytes[width])))
      canBegin = false
      return isInside ? width : 0
    }
  }
}
