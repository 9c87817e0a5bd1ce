import LogModel

/// What a web page leaves in a log that was saved or copied from it: tags, no-break spaces.
///
/// Only the beginning of a text is searched.
struct PageMarkup {
  /// How far the beginning reaches.
  private static let headSize = 64 << 10

  /// `<br>`, `<pre>` and their like; never a kernel's own `<IRQ>` or `<TASK>`.
  let hasTags: Bool
  /// U+00A0 in place of blanks.
  let hasHardBlanks: Bool

  var isAny: Bool { hasTags || hasHardBlanks }

  init(_ bytes: UnsafeRawBufferPointer) {
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.headSize))
    hasTags = Self.hasTag(head)
    hasHardBlanks = ByteSearch.contains("\u{A0}", in: head)
  }

  private static func hasTag(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var from = 0
    while let hit = ByteSearch.first("<", in: bytes, from: from, to: bytes.count) {
      if tagEnd(bytes, at: hit) != nil { return true }
      from = hit + 1
    }
    return false
  }

  /// The tags that pages put around and into text, without attributes.
  private static let names: [StaticString] = [
    "br", "pre", "p", "div", "span", "code", "html", "body", "tt", "samp", "blockquote", "font",
  ]

  /// Where the tag at an offset ends; nil where none of a page's stands.
  private static func tagEnd(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let line = LineBytes(bytes)
    let start = line[offset + 1] == UInt8(ascii: "/") ? offset + 2 : offset + 1
    for name in names {
      let end = start + name.utf8CodeUnitCount
      // Kernels write theirs in capitals.
      guard line.has(name, at: start) || isCapital(line, name, at: start) else { continue }
      switch line[end] {
      case ASCII.greater: return end + 1
      case UInt8(ascii: "/") where line[end + 1] == ASCII.greater: return end + 2
      case ASCII.blank:
        if line.has("/>", at: end + 1) { return end + 3 }
        guard let close = line.find(ASCII.greater, from: end, limit: end + 256),
          line.find(UInt8(ascii: "="), from: end, limit: close) != nil,
          line.find(0x0A, from: end, limit: close) == nil
        else { continue }
        return close + 1
      default: continue
      }
    }
    return nil
  }

  private static func isCapital(_ line: LineBytes, _ name: StaticString, at start: Int) -> Bool {
    for index in 0..<name.utf8CodeUnitCount
    where line[start + index] != name.utf8Start[index] & 0xDF { return false }
    return true
  }

  /// The text without a page's tags; a `<br>` inside a line ends it.
  static func takeTagsOut(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: bytes[range])
        var index = 0
        while index < line.count {
          guard line[index] == ASCII.less, let end = tagEnd(line, at: index) else {
            builder.append(line[index])
            index += 1
            continue
          }
          let isBreak =
            index + 1 < line.count && line[index + 1] | 0x20 == UInt8(ascii: "b")
            && line[index + 2] | 0x20 == UInt8(ascii: "r")
          if isBreak, end < LineBytes(line).end { builder.endLine(number: number) }
          index = end
        }
        builder.endLine(number: number)
      }
      return builder.finish()
    }
  }

  /// The text with blanks for its no-break spaces.
  static func softenBlanks(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        var start = range.lowerBound
        while let hit = ByteSearch.first("\u{A0}", in: bytes, from: start, to: range.upperBound) {
          builder.append(UnsafeRawBufferPointer(rebasing: bytes[start..<hit]))
          builder.append(ASCII.blank)
          start = hit + 2
        }
        builder.append(UnsafeRawBufferPointer(rebasing: bytes[start..<range.upperBound]))
        builder.endLine(number: number)
      }
      return builder.finish()
    }
  }
}

/// Markdown's blocks of code: lines indented by four blanks or a tab, behind an empty line or at the beginning.
///
/// A kernel's own indented lines stand right behind others.
enum Indentation {
  /// Fewer indented lines than these are chance.
  private static let leastLines = 2

  /// How far the beginning of a text reaches that is searched.
  private static let headSize = 64 << 10

  /// Whether a block stands in the beginning.
  static func isUsed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(headSize))
    guard
      width(head, 0) > 0 || ByteSearch.contains("\n    ", in: head)
        || ByteSearch.contains("\n\t", in: head)
    else { return false }
    var blocks = Blocks()
    var count = 0
    for range in LineSplitter(head) {
      if blocks.width(head, range) > 0 { count += 1 }
      if count >= leastLines { return true }
    }
    return false
  }

  static func strip(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var blocks = Blocks()
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        let width = blocks.width(bytes, range)
        builder.appendLine(
          UnsafeRawBufferPointer(rebasing: bytes[(range.lowerBound + width)..<range.upperBound]),
          number: number)
      }
      return builder.finish()
    }
  }

  /// Four blanks, one tab, or 0.
  private static func width(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    if ByteSearch.has("    ", at: offset, in: bytes) { return 4 }
    return ByteSearch.has("\t", at: offset, in: bytes) ? 1 : 0
  }

  /// Whether the walk from line to line is inside a block.
  private struct Blocks {
    private var isInside = false
    private var canBegin = true

    /// How many bytes in front of a line are the block's.
    mutating func width(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
      if bytes[range].allSatisfy({ ASCII.isBlank($0) || $0 == 0x0D }) {
        canBegin = true
        return 0
      }
      let width = Indentation.width(bytes, range.lowerBound)
      // What is indented further where a block begins is no text of its own but the rest of something.
      isInside =
        width > 0 && (isInside || (canBegin && !ASCII.isBlank(bytes[range.lowerBound + width])))
      canBegin = false
      return isInside ? width : 0
    }
  }
}
