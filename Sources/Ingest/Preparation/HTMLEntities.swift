import LogModel

/// `-&gt;` in logs that were copied from a web page's source.
enum HTMLEntities {
  private static let entities: [(StaticString, UInt8)] = [
    ("&gt;", UInt8(ascii: ">")), ("&lt;", UInt8(ascii: "<")), ("&amp;", UInt8(ascii: "&")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")), ("&#34;", UInt8(ascii: "\"")),
    ("&apos;", UInt8(ascii: "'")), ("&nbsp;", ASCII.blank), ("&#160;", ASCII.blank),
    ("&#62;", UInt8(ascii: ">")), ("&#60;", UInt8(ascii: "<")),
  ]

  static func decode(_ text: CleanText) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        var index = range.lowerBound
        while index < range.upperBound {
          if bytes[index] == UInt8(ascii: "&"),
            let found = entities.first(where: { ByteSearch.has($0.0, at: index, in: bytes) })
          {
            builder.append(found.1)
            index += found.0.utf8CodeUnitCount
          } else {
            builder.append(bytes[index])
            index += 1
          }
        }
        builder.endLine(number: number)
      }
      return builder.finish()
    }
  }
}
