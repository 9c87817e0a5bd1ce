import LogModel

/// `dmesg --json`, `journalctl -o json` and the JSON of log collectors become lines: `<6>[    1.234567] message`.
///
/// A journal's kernel entries keep both clocks: `<6>1606120518.123456 host kernel: [    1.234567] message`. Collectors
/// (Docker, Loki, Elastic, Fluentd) hold a line as they got it, beside the time at which they got it.
enum JSONRepair {
  static func repair(_ text: CleanText) -> (text: CleanText, diagnostic: Diagnostic.Note)? {
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
      return (builder.finish(), Diagnostic.Note(.info, "input.json", "read as \(format)"))
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

  /// The fields of one object that make a log line.
  struct Record {
    var line = 0
    var fields: [String: [UInt8]] = [:]
    /// What stands in front of the message where the fields don't say the time.
    var heading: [UInt8]?

    /// The keys of a message: those of dmesg and the journal, then those of collectors.
    static let messageKeys = ["msg", "MESSAGE", "log", "message", "line", "short_message"]

    func write(into builder: inout CleanTextBuilder) {
      guard let key = Self.messageKeys.first(where: { fields[$0] != nil }),
        var message = fields[key]
      else { return }
      // Docker keeps the line's own end.
      if message.last == 0x0A { message.removeLast() }
      let prefix =
        key == "MESSAGE" ? journalPrefix : key == "msg" ? dmesgPrefix : collectorPrefix
      for part in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if let heading { heading.withUnsafeBytes { builder.append($0) } }
        builder.append(prefix)
        part.withUnsafeBytes { builder.append($0) }
        builder.endLine(number: line)
      }
    }

    /// The time at which a collector got a line, where it is written as a date.
    private var collectorPrefix: String {
      let keys = ["time", "@timestamp", "timestamp", "ts"]
      guard let time = keys.lazy.compactMap({ text($0) }).first(where: Self.isDate) else {
        return ""
      }
      return time + " "
    }

    private static func isDate(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      return bytes.withUnsafeBytes { bytes in
        let line = LineBytes(bytes)
        return line.isoTime(at: 0).map { $0.next == line.end } == true
      }
    }

    private var dmesgPrefix: String {
      let collected = collectorPrefix
      guard collected.isEmpty else { return collected }
      var prefix = ""
      if let level = number("pri") { prefix += "<\(level & 7)>" }
      if let time = text("time") { prefix += "[" + time + "] " }
      return prefix
    }

    private var journalPrefix: String {
      var prefix = ""
      if let level = number("PRIORITY") { prefix += "<\(level & 7)>" }
      if heading != nil {
        // The heading has the date, in front of the host.
      } else if let time = number("_SOURCE_REALTIME_TIMESTAMP") ?? number("__REALTIME_TIMESTAMP") {
        let fraction = String(time % 1_000_000)
        prefix +=
          "\(time / 1_000_000)." + String(repeating: "0", count: 6 - fraction.utf8.count)
          + fraction + " "
      }
      prefix += text("_HOSTNAME") ?? "localhost"
      guard text("_TRANSPORT") != "kernel" else {
        prefix += " kernel: "
        if let uptime = number("_SOURCE_MONOTONIC_TIMESTAMP") ?? number("__MONOTONIC_TIMESTAMP") {
          prefix += RelativeStampRepair.uptime(Int64(clamping: uptime))
        }
        return prefix
      }
      let program = text("SYSLOG_IDENTIFIER") ?? text("_COMM") ?? "unknown"
      return prefix + " \(program)[\(number("_PID") ?? 0)]: "
    }

    private func text(_ key: String) -> String? {
      fields[key].map { String(decoding: $0, as: UTF8.self) }
    }

    private func number(_ key: String) -> UInt64? { text(key).flatMap { UInt64($0) } }
  }

  /// Collects the fields of each object; arrays of numbers are a journal's way to write odd bytes.
  struct RecordReader {
    static let wanted: Set<String> = [
      "msg", "pri", "time", "log", "message", "line", "short_message", "@timestamp", "timestamp",
      "ts", "MESSAGE",
      "PRIORITY", "_HOSTNAME", "_TRANSPORT", "SYSLOG_IDENTIFIER",
      "_COMM", "_PID", "__REALTIME_TIMESTAMP", "_SOURCE_REALTIME_TIMESTAMP",
      "__MONOTONIC_TIMESTAMP", "_SOURCE_MONOTONIC_TIMESTAMP",
    ]

    private var record = Record()
    /// The objects around this one.
    private var outer: [Record] = []
    private var key: String?
    private var isValue = false
    private var array: [UInt8]?

    /// Takes a token in; a record when its object ends.
    mutating func take(_ token: JSONScanner.Token, line: Int) -> Record? {
      switch token {
      case .openObject:
        outer.append(record)
        record = Record(line: line)
        key = nil
        isValue = false
        array = nil
      case .closeObject:
        defer {
          record = outer.popLast() ?? Record()
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
      guard let key, Self.wanted.contains(key) else { return }
      record.fields[key] = bytes
      if Record.messageKeys.contains(key) { record.line = line }
    }
  }
}
