/// The tags that a web page leaves in a log: `<br>`, `<pre>` and their like; never a kernel's own `<IRQ>` or `<TASK>`.
enum PageTags {
  static func areUsed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var from = 0
    while let hit = ByteSearch.first("<", in: bytes, from: from, to: bytes.count) {
      if end(bytes, at: hit) != nil { return true }
      from = hit + 1
    }
    return false
  }

  /// The tags that pages put around and into text, without attributes.
  private static let names: [StaticString] = [
    "br", "pre", "p", "div", "span", "code", "html", "body", "tt", "samp", "blockquote", "font",
  ]

  /// Where the tag at an offset ends; nil where none of a page's stands.
  private static func end(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let line = LineBytes(bytes)
    guard line[offset] == ASCII.less else { return nil }
    let start = line[offset + 1] == UInt8(ascii: "/") ? offset + 2 : offset + 1
    for name in names {
      let nameEnd = start + name.utf8CodeUnitCount
      // Kernels write theirs in capitals.
      guard line.has(name, at: start) || isCapital(line, name, at: start) else { continue }
      switch line[nameEnd] {
      case ASCII.greater: return nameEnd + 1
      case UInt8(ascii: "/") where line[nameEnd + 1] == ASCII.greater: return nameEnd + 2
      case ASCII.blank:
        if line.has("/>", at: nameEnd + 1) { return nameEnd + 3 }
        guard let close = line.find(ASCII.greater, from: nameEnd, limit: nameEnd + 256),
          line.find(UInt8(ascii: "="), from: nameEnd, limit: close) != nil,
          line.find(0x0A, from: nameEnd, limit: close) == nil
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

  /// The text without them; a `<br>` inside a line ends it.
  static func takeOut(_ text: CleanText) -> CleanText {
    text.rewritten { numbered, builder in
      let line = LineBytes(numbered.bytes)
      var index = 0
      while index < line.bytes.count {
        guard let end = end(line.bytes, at: index) else {
          builder.append(line.bytes[index])
          index += 1
          continue
        }
        let isBreak =
          line[index + 1] | 0x20 == UInt8(ascii: "b") && line[index + 2] | 0x20 == UInt8(ascii: "r")
        if isBreak, end < line.end { builder.endLine(number: numbered.number) }
        index = end
      }
      builder.endLine(number: numbered.number)
    }
  }
}
