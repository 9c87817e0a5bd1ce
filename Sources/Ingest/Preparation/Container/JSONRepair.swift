import LogModel

/// `dmesg --json`, `journalctl -o json` and the JSON of log collectors become lines: `<6>[    1.234567] message`.
///
/// A journal's kernel entries keep both clocks: `<6>1606120518.123456 host kernel: [    1.234567] message`. Collectors
/// (Docker, Loki, Elastic, Fluentd) hold a line as they got it, beside the time at which they got it.
enum JSONRepair: Repair {
  static func repair(_ text: CleanText, _ survey: TextSurvey) -> Repaired? {
    text.bytes.withBytes { bytes in
      guard let format = format(bytes) else { return nil }
      var builder = CleanTextBuilder(repairing: text)
      var scanner = JSONScanner(bytes)
      var reader = RecordReader()
      while let token = scanner.next() {
        guard let record = reader.take(token, line: scanner.line) else { continue }
        record.write(into: &builder)
      }
      guard builder.lineCount > 0 else { return nil }
      return Repaired(
        text: builder.finish(), note: Diagnostic.Note(.info, "input.json", "read as \(format)"))
    }
  }

  /// Which of them it is, by what stands in its beginning.
  private static func format(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard beginsWithObject(bytes) else { return nil }
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(64 << 10))
    if ByteSearch.contains("\"dmesg\"", in: head), ByteSearch.contains("\"msg\"", in: head) {
      return "dmesg --json"
    }
    if ByteSearch.contains("\"MESSAGE\"", in: head) { return "journalctl -o json" }
    let keys: [StaticString] = [
      "\"log\"", "\"message\"", "\"line\"", "\"msg\"", "\"short_message\"",
    ]
    return keys.contains { ByteSearch.contains($0, in: head) } ? "a log collector's JSON" : nil
  }

  /// Whether the first thing is an object, or a list that begins with one: `[    0.000000] Linux` is none.
  private static func beginsWithObject(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var isList = false
    for byte in bytes {
      switch byte {
      case ...0x20, 0xEF, 0xBB, 0xBF: continue
      case UInt8(ascii: "{"): return true
      case UInt8(ascii: "[") where !isList: isList = true
      default: return false
      }
    }
    return false
  }

  /// Collects the fields of each object; arrays of numbers are a journal's way to write odd bytes.
  private struct RecordReader {
    private var record = LogRecord()
    /// The objects around this one.
    private var outer: [LogRecord] = []
    private var key: String?
    private var isValue = false
    private var array: [UInt8]?

    /// Takes a token in; a record when its object ends.
    mutating func take(_ token: JSONScanner.Token, line: Int) -> LogRecord? {
      switch token {
      case .openObject:
        outer.append(record)
        record = LogRecord(line: line)
        key = nil
        isValue = false
        array = nil
      case .closeObject:
        defer {
          record = outer.popLast() ?? LogRecord()
          key = nil
          isValue = false
        }
        return record
      case .openArray: array = isValue ? [] : nil
      case .closeArray:
        if let array { store(array, line: line) }
        array = nil
      case .colon: isValue = key != nil
      case .comma: if array == nil { isValue = false }
      case .string(let bytes): takeValue(bytes, isKey: !isValue, line: line)
      case .literal(let bytes): takeLiteral(bytes, line: line)
      }
      return nil
    }

    private mutating func takeLiteral(_ bytes: [UInt8], line: Int) {
      if array != nil {
        if let byte = UInt8(String(decoding: bytes, as: UTF8.self)) { array?.append(byte) }
      } else {
        takeValue(bytes, isKey: false, line: line)
      }
    }

    private mutating func takeValue(_ bytes: [UInt8], isKey: Bool, line: Int) {
      if isKey {
        key = String(decoding: bytes, as: UTF8.self)
      } else if isValue, array == nil {
        store(bytes, line: line)
      }
    }

    private mutating func store(_ bytes: [UInt8], line: Int) {
      if let key { record.store(bytes, as: key, line: line) }
    }
  }
}
