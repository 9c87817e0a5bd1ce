import LogModel

/// `journalctl -o export` and `-o verbose` become lines: `<6>1606120518.123456 host kernel: [    1.234567] message`.
enum JournalRepair {
  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
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
      return (builder.finish(), Diagnostic.Note(.info, "input.journal", "read as \(format)"))
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
    var record = JSONRepair.Record()
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = LineSplitter.lineEnd(at: start, in: bytes)
      number += 1
      if end == start {
        record.write(into: &builder)
        record = JSONRepair.Record()
        start = end + 1
      } else if let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) {
        record.store(bytes[(equals + 1)..<end], as: bytes[start..<equals], line: number)
        start = end + 1
      } else {
        let value = end + 9
        guard value <= bytes.count else { break }
        let length = bytes[(end + 1)..<value].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let stop = value + Int(min(length, UInt64(bytes.count - value)))
        record.store(bytes[value..<stop], as: bytes[start..<end], line: number + 1)
        number += bytes[(end + 1)..<stop].count { $0 == 0x0A } + 1
        start = stop + 1
      }
    }
    record.write(into: &builder)
  }

  /// Whether the first line is the heading of a record: a date, and the record's address in brackets.
  private static func isVerbose(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headingEnd(bytes, 0..<LineSplitter.lineEnd(at: 0, in: bytes)) != nil
  }

  /// Where the date of `Tue 2026-11-24 08:46:00.570154 UTC [s=...;i=...;b=...]` ends.
  private static func headingEnd(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    guard range.count > 30, bytes[range.lowerBound] != ASCII.blank,
      let mark = ByteSearch.first(
        " [s=", in: bytes, from: range.lowerBound, to: min(range.upperBound, range.lowerBound + 64)),
      ByteSearch.first(";b=", in: bytes, from: mark, to: range.upperBound) != nil
    else { return nil }
    return mark + 1
  }

  /// Fields are indented; further lines of a value as far as the value.
  private static func readVerbose(
    _ bytes: UnsafeRawBufferPointer, into builder: inout CleanTextBuilder
  ) {
    var record = JSONRepair.Record()
    var number = 0
    var isMessage = false
    for range in LineSplitter(bytes) {
      number += 1
      if let end = headingEnd(bytes, range) {
        record.write(into: &builder)
        record = JSONRepair.Record(heading: Array(bytes[range.lowerBound..<end]))
        continue
      }
      let text = range.lowerBound + 4
      guard text < range.upperBound, bytes[range.lowerBound] == ASCII.blank else { continue }
      if bytes[text] != ASCII.blank,
        let equals = bytes[text..<range.upperBound].firstIndex(of: UInt8(ascii: "="))
      {
        let key = bytes[text..<equals]
        isMessage = key.elementsEqual("MESSAGE".utf8)
        record.store(bytes[(equals + 1)..<range.upperBound], as: key, line: number)
      } else if isMessage {
        record.fields["MESSAGE"]? +=
          [0x0A] + bytes[min(text + 8, range.upperBound)..<range.upperBound]
      }
    }
    record.write(into: &builder)
  }
}

extension JSONRepair.Record {
  /// Keeps a field if it is one that makes the line.
  fileprivate mutating func store(
    _ value: Slice<UnsafeRawBufferPointer>, as key: Slice<UnsafeRawBufferPointer>, line: Int
  ) {
    let name = String(decoding: key, as: UTF8.self)
    guard JSONRepair.RecordReader.wanted.contains(name) else { return }
    fields[name] = Array(value)
    if name == "MESSAGE" { self.line = line }
  }
}
