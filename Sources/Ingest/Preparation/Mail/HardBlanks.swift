/// U+00A0, the no-break space that web pages write in place of blanks.
enum HardBlanks {
  static func areUsed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    ByteSearch.contains("\u{A0}", in: bytes)
  }

  /// The text with blanks for them.
  static func soften(_ text: CleanText) -> CleanText {
    text.rewritten { line, builder in
      var start = 0
      while let hit = ByteSearch.first(
        "\u{A0}", in: line.bytes, from: start, to: line.bytes.count)
      {
        builder.append(UnsafeRawBufferPointer(rebasing: line.bytes[start..<hit]))
        builder.append(ASCII.blank)
        start = hit + 2
      }
      builder.append(UnsafeRawBufferPointer(rebasing: line.bytes[start...]))
      builder.endLine(number: line.number)
    }
  }
}
