import LogModel

/// `/dev/kmsg` records: drops the ` KEY=value` lines behind them and undoes `\x0a`.
enum KmsgRepair {
  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
    text.bytes.withBytes { bytes in
      guard beginsAsKmsg(bytes) else { return nil }
      let hasEscapes = ByteSearch.contains("\\x", in: bytes)
      guard hasEscapes || ByteSearch.contains("\n ", in: bytes) else { return nil }
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      for range in LineSplitter(bytes) {
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: bytes[range])
        if isDictionary(line) { continue }
        append(line, number: number, into: &builder)
      }
      let note = Diagnostic.Note(
        .info, "input.kmsg", "records of /dev/kmsg: their dictionaries were left out")
      return (builder.finish(), note)
    }
  }

  private static func beginsAsKmsg(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = LineSplitter(bytes).first(where: { !$0.isEmpty }) else { return false }
    let line = UnsafeRawBufferPointer(rebasing: bytes[first])
    return Undresser.undress(line).forms.contains(.kmsg)
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
  private static func append(
    _ line: UnsafeRawBufferPointer, number: Int, into builder: inout CleanTextBuilder
  ) {
    let prefix = line.firstIndex(of: ASCII.semicolon).map { line[...$0] }
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\"), index + 3 < line.count,
        line[index + 1] == UInt8(ascii: "x"), let high = HexDigit.value(line[index + 2]),
        let low = HexDigit.value(line[index + 3])
      {
        let byte = high << 4 | low
        if byte == 0x0A {
          builder.endLine(number: number)
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
    builder.endLine(number: number)
  }
}

/// Hex digits of either case.
enum HexDigit {
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte &- 0x30
    case 0x41...0x46: byte &- 0x37
    case 0x61...0x66: byte &- 0x57
    default: nil
    }
  }
}
