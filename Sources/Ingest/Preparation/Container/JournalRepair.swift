import LogModel

/// `journalctl -o export` and `-o verbose` become lines: `<6>1606120518.123456 host kernel: [    1.234567] message`.
enum JournalRepair: Repair {
  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      let format: String
      if isExport(bytes) {
        readExport(bytes, into: &builder)
        format = "journalctl -o export"
      } else if isVerbose(bytes) {
        readVerbose(bytes, into: &builder)
        format = "journalctl -o verbose"
      } else {
        return nil
      }
      guard builder.lineCount > 0 else { return nil }
      return Repaired(
        text: builder.finish(),
        note: Diagnostic.Note(.info, "input.journal", "read as \(format)"))
    }
  }

  /// Whether the first record's address stands in front: all of them begin with it.
  static func isExport(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let names: [StaticString] = [
      "__CURSOR=", "__REALTIME_TIMESTAMP=", "__MONOTONIC_TIMESTAMP=", "__SEQNUM=",
    ]
    return names.contains { ByteSearch.has($0, at: 0, in: bytes) }
  }

  /// Records end with an empty line; a field that is no plain text has its length, eight bytes, in front of the value.
  private static func readExport(
    _ bytes: UnsafeRawBufferPointer, into builder: inout CleanTextBuilder
  ) {
    var record = LogRecord()
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = LineSplitter.lineEnd(at: start, in: bytes)
      number += 1
      if end == start {
        record.write(into: &builder)
        record = LogRecord()
        start = end + 1
      } else if let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) {
        record.store(
          Array(bytes[(equals + 1)..<end]), as: name(bytes[start..<equals]), line: number)
        start = end + 1
      } else {
        let value = end + 9
        guard value <= bytes.count else { break }
        let length = bytes[(end + 1)..<value].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let stop = value + Int(min(length, UInt64(bytes.count - value)))
        record.store(
          Array(bytes[value..<stop]), as: name(bytes[start..<end]), line: number + 1)
        number += bytes[(end + 1)..<stop].count { $0 == 0x0A } + 1
        start = stop + 1
      }
    }
    record.write(into: &builder)
  }

  /// Whether the first line is the heading of a record: a date, and the record's address in brackets.
  private static func isVerbose(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var lines = NumberedLines(bytes)
    return lines.next().flatMap { headingEnd($0.bytes) } != nil
  }

  /// Where the date of `Tue 2026-11-24 08:46:00.570154 UTC [s=...;i=...;b=...]` ends.
  private static func headingEnd(_ line: UnsafeRawBufferPointer) -> Int? {
    guard line.count > 30, line[0] != ASCII.blank,
      let mark = ByteSearch.first(" [s=", in: line, from: 0, to: 64),
      ByteSearch.first(";b=", in: line, from: mark, to: line.count) != nil
    else { return nil }
    return mark + 1
  }

  /// Fields are indented; further lines of a value as far as the value.
  private static func readVerbose(
    _ bytes: UnsafeRawBufferPointer, into builder: inout CleanTextBuilder
  ) {
    var record = LogRecord()
    var isMessage = false
    for line in NumberedLines(bytes) {
      if let end = headingEnd(line.bytes) {
        record.write(into: &builder)
        record = LogRecord(heading: Array(line.bytes[..<end]))
        continue
      }
      guard line.bytes.count > indentation, line.bytes[0] == ASCII.blank else { continue }
      let field = line.bytes[indentation...]
      if field.first != ASCII.blank, let equals = field.firstIndex(of: UInt8(ascii: "=")) {
        let key = name(field[..<equals])
        isMessage = key == "MESSAGE"
        record.store(Array(field[(equals + 1)...]), as: key, line: line.number)
      } else if isMessage {
        record.continueMessage(field.dropFirst("MESSAGE=".utf8.count))
      }
    }
    record.write(into: &builder)
  }

  /// How far fields are indented.
  private static let indentation = 4

  private static func name(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
