internal import Testing

/// A kernel log that can be dressed as other programs would have printed it.
struct Wardrobe {
  private let lines: [(microseconds: Int, message: String)]

  /// Reads what `dmesg` printed; the log begins on 2026-11-23 at 09:00:00 UTC.
  init(dmesg text: String) {
    lines = text.split(separator: "\n").map { line in
      guard line.first == "[", let end = line.firstIndex(of: "]") else { return (0, String(line)) }
      let stamp = line[line.index(after: line.startIndex)..<end].drop { $0 == " " }
      let parts = stamp.split(separator: ".")
      let seconds = parts.first.flatMap { Int($0) } ?? 0
      let fraction = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
      return (seconds * 1_000_000 + fraction, String(line[line.index(end, offsetBy: 2)...]))
    }
  }

  /// A dialect: from a line's microseconds since boot, those of the line before, and its message to what is printed.
  struct Dialect: Sendable, CustomTestStringConvertible {
    let name: String
    let print: @Sendable (_ microseconds: Int, _ before: Int, _ message: String) -> String

    init(_ name: String, _ print: @escaping @Sendable (Int, Int, String) -> String) {
      self.name = name
      self.print = print
    }

    var testDescription: String { name }
  }

  func dressed(as dialect: Dialect) -> String {
    var before = 0
    var text = ""
    for line in lines {
      text += dialect.print(line.microseconds, before, line.message)
      before = line.microseconds
    }
    return text
  }

  static let dialects: [Dialect] = [
    Dialect("dmesg") { "[\(uptime($0))] \($2)\n" },
    Dialect("dmesg -t") { "\($2)\n" },
    Dialect("dmesg -r") { "<6>[\(uptime($0))] \($2)\n" },
    Dialect("dmesg -x") { "kern  :info  : [\(uptime($0))] \($2)\n" },
    Dialect("dmesg -T") { "[Mon Nov 23 \(clock($0)) 2026] \($2)\n" },
    Dialect("dmesg --time-format iso") {
      "2026-11-23T\(clock($0)),\(fraction($0))+00:00 \($2)\n"
    },
    Dialect("dmesg -d") { "[\(uptime($0)) <\(uptime($0 - $1))>] \($2)\n" },
    Dialect("dmesg -H with colour") {
      let stamp =
        $0 / 60_000_000 == $1 / 60_000_000 ? delta($0 - $1) : "Nov23 \(clock($0).prefix(5))"
      return "\u{1B}[32m[\(stamp)] \u{1B}[0m\u{1B}[33m\($2)\u{1B}[0m\n"
    },
    Dialect("dmesg with callers") { "[\(uptime($0))][    T1] \($2)\n" },
    Dialect("dmesg -J") {
      "{\"dmesg\": [{\"pri\":6,\"time\":\(uptime($0)),\"msg\":\(quoted($2))}]}\n"
    },
    Dialect("/dev/kmsg") { "6,123,\($0),-;\($2)\n" },
    Dialect("RFC 3164") { "Nov 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("RFC 5424") {
      "<6>1 2026-11-23T\(clock($0)).\(fraction($0))Z web01 kernel - - - [\(uptime($0))] \($2)\n"
    },
    Dialect("journalctl short") { "Nov 23 \(clock($0)) web01 kernel: \($2)\n" },
    Dialect("journalctl short-iso") { "2026-11-23T\(clock($0))+0000 web01 kernel: \($2)\n" },
    Dialect("journalctl short-monotonic") { "[\(uptime($0))] web01 kernel: \($2)\n" },
    Dialect("journalctl short-unix") {
      "\(1_795_424_400 + $0 / 1_000_000).\(fraction($0)) web01 kernel: \($2)\n"
    },
    Dialect("journalctl -o json") {
      "{\"_TRANSPORT\":\"kernel\",\"PRIORITY\":\"6\",\"_HOSTNAME\":\"web01\",\"__MONOTONIC_TIMESTAMP\":"
        + "\"\($0)\",\"MESSAGE\":\(quoted($2))}\n"
    },
    Dialect("journalctl in Polish") { "lis 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("a console server") { "[2026-11-23 \(clock($0))] [\(uptime($0))] \($2)\n" },
    Dialect("journalctl short-precise") {
      "Nov 23 \(clock($0)).\(fraction($0)) web01 kernel: \($2)\n"
    },
    Dialect("journalctl short-full and with-unit") {
      "Mon 2026-11-23 \(clock($0)) UTC web01 kernel: \($2)\n"
    },
    Dialect("journalctl short-iso-precise") {
      "2026-11-23T\(clock($0)).\(fraction($0))+0100 web01 kernel: \($2)\n"
    },
    Dialect("rsyslog with ISO dates") {
      "2026-11-23T\(clock($0)).\(fraction($0))+01:00 web01 kernel: [\(uptime($0))] \($2)\n"
    },
    Dialect("syslog in Chinese") { "11月 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("syslog in Russian") { "ноя 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("syslog in French") { "nov. 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("syslog in Greek") { "Νοε 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n" },
    Dialect("syslog in Finnish") {
      "marras 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n"
    },
    Dialect("syslog with the day first") {
      "23 nov \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n"
    },
    Dialect("syslog with a year") {
      "2026 Nov 23 \(clock($0)) web01 kernel: [\(uptime($0))] \($2)\n"
    },
    Dialect("busybox' syslog") {
      "Nov 23 \(clock($0)) web01 kern.warn kernel: [\(uptime($0))] \($2)\n"
    },
    Dialect("OpenWrt's logread") { "Mon Nov 23 \(clock($0)) 2026 kern.warn kernel: \($2)\n" },
    Dialect("syslog with a process number") {
      "Nov 23 \(clock($0)) web01 kernel[0]: [\(uptime($0))] \($2)\n"
    },
    Dialect("conserver") { "[Mon Nov 23 \(clock($0)) 2026]\t[\(uptime($0))] \($2)\n" },
    Dialect("conserver with a tab") { "2026-11-23 \(clock($0))\t[\(uptime($0))] \($2)\n" },
    Dialect("ser2net") { "2026/11/23 \(clock($0)).123 [\(uptime($0))] \($2)\n" },
    Dialect("IPMI serial over LAN") { "11/23/2026 \(clock($0)) [\(uptime($0))] \($2)\n" },
    Dialect("ts") { "Nov 23 \(clock($0)) [\(uptime($0))] \($2)\n" },
    Dialect("ts %.s") {
      "\(1_795_424_400 + $0 / 1_000_000).\(fraction($0)) [\(uptime($0))] \($2)\n"
    },
    Dialect("osstest") { "Nov 23 \(clock($0)).\(fraction($0)) [\(uptime($0))] \($2)\n" },
    Dialect("LAVA") { "2026-11-23T\(clock($0)).\(fraction($0))  [\(uptime($0))] \($2)\n" },
    Dialect("a terminal program's date") { "[Nov 23 \(clock($0))] [\(uptime($0))] \($2)\n" },
    Dialect("dmesg with processors as callers") { "[\(uptime($0))][    C0] \($2)\n" },
    Dialect("/dev/kmsg with callers") { "6,123,\($0),-,caller=T1;\($2)\n" },
    Dialect("quoted in a mail") { "> [\(uptime($0))] \($2)\n" },
    Dialect("quoted twice") { "> > [\(uptime($0))] \($2)\n" },
    Dialect("CR CR LF") { "[\(uptime($0))] \($2)\r\r\n" },
    Dialect("colours inside the message") {
      "[\(uptime($0))] \($2.prefix(5))\u{1B}[31m\($2.dropFirst(5))\u{1B}[K\n"
    },
    Dialect("NUL in front") { "\0\0[\(uptime($0))] \($2)\n" },
    Dialect("xenconsoled") { "[2026-11-23 \(clock($0))] [\(uptime($0))] \($2)\n" },
    Dialect("xenconsoled over Xen's own stamps") {
      "[2026-11-23 \(clock($0))] (d1) [2026-11-23 \(clock($0)).123] [\(uptime($0))] \($2)\n"
    },
    Dialect("CR LF") { "[\(uptime($0))] \($2)\r\n" },
    Dialect("a guest's console through Xen") {
      "(XEN) [2026-11-23 \(clock($0))] \n(d1) [\(uptime($0))] \($2)\n"
    },
  ]

  private static func uptime(_ microseconds: Int) -> String {
    pad(String(max(0, microseconds) / 1_000_000), 5, " ") + "." + fraction(max(0, microseconds))
  }

  private static func delta(_ microseconds: Int) -> String {
    pad("+\(max(0, microseconds) / 1_000_000)", 4, " ") + "." + fraction(max(0, microseconds))
  }

  private static func fraction(_ microseconds: Int) -> String {
    pad(String(microseconds % 1_000_000), 6, "0")
  }

  private static func clock(_ microseconds: Int) -> String {
    let seconds = 9 * 3600 + microseconds / 1_000_000
    return [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60]
      .map { pad(String($0), 2, "0") }.joined(separator: ":")
  }

  private static func pad(_ text: String, _ width: Int, _ filler: String) -> String {
    String(repeating: filler, count: max(0, width - text.count)) + text
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
