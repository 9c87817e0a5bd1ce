/// The fields of one record of a journal, of `dmesg --json` or of a log collector, as far as they make its log line.
struct LogRecord {
  /// Where its message stands in the input, counted from 1.
  private(set) var line: Int
  private var fields: [String: [UInt8]] = [:]
  /// What stands in front of the message where the fields don't say the time.
  private let heading: [UInt8]?

  init(line: Int = 0, heading: [UInt8]? = nil) {
    self.line = line
    self.heading = heading
  }

  /// The keys of a message: those of dmesg and the journal, then those of collectors.
  private static let messageKeys = ["msg", "MESSAGE", "log", "message", "line", "short_message"]

  /// The keys of the time at which a collector got a line.
  private static let collectorTimeKeys = ["time", "@timestamp", "timestamp", "ts"]

  /// All keys that make the line.
  private static let keys = Set(
    messageKeys + collectorTimeKeys + [
      "pri", "PRIORITY", "_HOSTNAME", "_TRANSPORT", "SYSLOG_IDENTIFIER", "_COMM", "_PID",
      "__REALTIME_TIMESTAMP", "_SOURCE_REALTIME_TIMESTAMP", "__MONOTONIC_TIMESTAMP",
      "_SOURCE_MONOTONIC_TIMESTAMP",
    ])

  /// Keeps a field if it is one that makes the line.
  mutating func store(_ value: [UInt8], as key: String, line: Int) {
    guard Self.keys.contains(key) else { return }
    fields[key] = value
    if Self.messageKeys.contains(key) { self.line = line }
  }

  /// Adds a further line of a journal's message.
  mutating func continueMessage(_ bytes: some Sequence<UInt8>) {
    fields["MESSAGE"]? += [0x0A] + bytes
  }

  /// Adds its line, or lines where the message has several; nothing where it has no message.
  func write(into builder: inout CleanTextBuilder) {
    guard let key = Self.messageKeys.first(where: { fields[$0] != nil }),
      var message = fields[key]
    else { return }
    // Docker keeps the line's own end.
    if message.last == 0x0A { message.removeLast() }
    let prefix =
      switch key {
      case "MESSAGE": journalPrefix
      case "msg": dmesgPrefix
      default: collectorPrefix
      }
    for part in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let heading { heading.withUnsafeBytes { builder.append($0) } }
      builder.append(prefix)
      part.withUnsafeBytes { builder.append($0) }
      builder.endLine(number: line)
    }
  }

  /// The time at which a collector got a line, where it is written as a date.
  private var collectorPrefix: String {
    Self.collectorTimeKeys.lazy.compactMap(text).first(where: Self.isDate).map { $0 + " " } ?? ""
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
    var prefix = number("pri").map(Self.level) ?? ""
    if let time = text("time") { prefix += "[" + time + "] " }
    return prefix
  }

  private var journalPrefix: String {
    var prefix = number("PRIORITY").map(Self.level) ?? ""
    // A heading has the date, in front of the host.
    if heading == nil,
      let time = number("_SOURCE_REALTIME_TIMESTAMP") ?? number("__REALTIME_TIMESTAMP")
    {
      prefix += StampText.unixTime(microseconds: time)
    }
    prefix += text("_HOSTNAME") ?? "localhost"
    guard text("_TRANSPORT") != "kernel" else {
      prefix += " kernel: "
      if let uptime = number("_SOURCE_MONOTONIC_TIMESTAMP") ?? number("__MONOTONIC_TIMESTAMP") {
        prefix += StampText.uptime(microseconds: Int64(clamping: uptime))
      }
      return prefix
    }
    let program = text("SYSLOG_IDENTIFIER") ?? text("_COMM") ?? "unknown"
    return prefix + " \(program)[\(number("_PID") ?? 0)]: "
  }

  /// `<6>`, without the facility.
  private static func level(_ priority: UInt64) -> String { "<\(priority & 7)>" }

  private func text(_ key: String) -> String? {
    fields[key].map { String(decoding: $0, as: UTF8.self) }
  }

  private func number(_ key: String) -> UInt64? { text(key).flatMap { UInt64($0) } }
}
