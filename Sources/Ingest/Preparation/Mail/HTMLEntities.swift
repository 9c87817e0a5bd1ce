/// `-&gt;` in logs that were copied from a web page's source.
enum HTMLEntities {
  private static let entities: [(StaticString, UInt8)] = [
    ("&gt;", UInt8(ascii: ">")), ("&lt;", UInt8(ascii: "<")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")), ("&#34;", UInt8(ascii: "\"")),
    ("&apos;", UInt8(ascii: "'")), ("&nbsp;", ASCII.blank), ("&#160;", ASCII.blank),
    ("&#62;", UInt8(ascii: ">")), ("&#60;", UInt8(ascii: "<")),
  ]

  /// Those that tell a page's source.
  private static let telling: [StaticString] = [
    "&gt;", "&lt;", "&amp;", "&quot;", "&#39;", "&nbsp;",
  ]

  static func areUsed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    telling.contains { ByteSearch.contains($0, in: bytes) }
  }

  static func decode(_ text: CleanText) -> CleanText {
    text.rewritten { line, builder in
      var index = 0
      while index < line.bytes.count {
        if line.bytes[index] == UInt8(ascii: "&"),
          let found = entities.first(where: { ByteSearch.has($0.0, at: index, in: line.bytes) })
        {
          builder.append(found.1)
          index += found.0.utf8CodeUnitCount
        } else {
          builder.append(line.bytes[index])
          index += 1
        }
      }
      builder.endLine(number: line.number)
    }
  }
}
