import LogModel

/// `/dev/kmsg` records: drops the ` KEY=value` lines behind them and undoes `\x0a`.
enum KmsgRepair: Repair {
  static var dialects: DressForms? { .kmsg }

  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    guard text.bytes.withBytes(hasDictionariesOrEscapes) else { return nil }
    let repaired = text.rewritten { line, builder in
      if !isDictionary(line.bytes) { append(line, into: &builder) }
    }
    return Repaired(
      text: repaired,
      note: Diagnostic.Note(
        .info, "input.kmsg", "records of /dev/kmsg: their dictionaries were left out"))
  }

  private static func hasDictionariesOrEscapes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    beginsAsKmsg(bytes)
      && (ByteSearch.contains("\\x", in: bytes) || ByteSearch.contains("\n ", in: bytes))
  }

  private static func beginsAsKmsg(_ bytes: UnsafeRawBufferPointer) -> Bool {
    NumberedLines(bytes).first { !$0.bytes.isEmpty }
      .map { Undresser.undress($0.bytes).forms.contains(.kmsg) } ?? false
  }

  /// ` SUBSYSTEM=pci`.
  private static func isDictionary(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > 2, line[0] == ASCII.blank else { return false }
    for byte in line.dropFirst() {
      if byte == UInt8(ascii: "=") { return true }
      guard (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_") || ASCII.isDigit(byte) else {
        return false
      }
    }
    return false
  }

  /// A line with `\xNN` undone; where that is a line feed, the record's prefix is repeated.
  private static func append(_ numbered: NumberedLine, into builder: inout CleanTextBuilder) {
    let line = numbered.bytes
    let prefix = line.firstIndex(of: ASCII.semicolon).map { line[...$0] }
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\"), index + 3 < line.count,
        line[index + 1] == UInt8(ascii: "x"), let high = HexDigit.value(line[index + 2]),
        let low = HexDigit.value(line[index + 3])
      {
        let byte = high << 4 | low
        if byte == 0x0A {
          builder.endLine(number: numbered.number)
          if let prefix { builder.append(UnsafeRawBufferPointer(rebasing: prefix)) }
        } else if byte >= 0x20 || byte == ASCII.tab {
          builder.append(byte)
        }
        index += 4
      } else {
        builder.append(line[index])
        index += 1
      }
    }
    builder.endLine(number: numbered.number)
  }
}
