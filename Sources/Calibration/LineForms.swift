internal import Foundation

/// Other forms of the same lines: older releases' words, other numbers, other prefixes.
enum LineForms {
  /// A refusal, its text from Xen 4.10 on, and the status that goes with it.
  struct Refusal: Sendable {
    let cause: String
    let text: String
    let status: Int
  }

  /// What an empty grant's line may be replaced by.
  static let refusals = [
    Refusal(
      cause: "leftover-transfer-offer", text: "Bad flags (2) or dom (0); expected d0", status: -1),
    Refusal(
      cause: "granted-to-another-domain", text: "Bad flags (1) or dom (77); expected d0",
      status: -1),
    Refusal(
      cause: "readonly-grant", text: "Attempt to write-pin a r/o grant entry", status: -1),
    Refusal(
      cause: "reference-out-of-range", text: "Bad grant reference 0x4014e", status: -3),
  ]

  /// Whether a line is one that only debug builds of the hypervisor print: with the place in its source before the text
  /// (`gdprintk`, xen/include/xen/lib.h).
  static func isDebugBuilds(_ text: String) -> Bool {
    text.contains("(XEN)") && text.contains(/[a-z_]\.c:[0-9]+:d/)
  }

  static func replacing(_ text: String, by other: String, in line: String) -> String {
    line.replacingOccurrences(of: text, with: other)
  }

  /// A line of an empty grant as that of another refusal, on either side.
  static func refused(_ line: KnownCase.Line, as other: Refusal) -> KnownCase.Line {
    guard line.causes == ["ended-grant"] else { return line }
    var line = line
    line.causes = [other.cause]
    line.text = replacing("Bad flags (0) or dom (0); expected d0", by: other.text, in: line.text)
    if other.status != -1 {
      line.text = replacing(
        "size: 4294967295", by: "size: \(4_294_967_296 + other.status)", in: line.text)
      line.text = replacing("size: -1", by: "size: \(other.status)", in: line.text)
    }
    return line
  }

  /// A backend before Linux 4.9: every failure reads -1.
  static func plainStatus(_ line: KnownCase.Line) -> KnownCase.Line? {
    // What says that the backend's kernel passes statuses on goes.
    if line.text.contains("Linux version 6.1") { return nil }
    var line = line
    line.text = replacing("size: 4294967293", by: "size: 4294967295", in: line.text)
    line.text = replacing("size: -3", by: "size: -1", in: line.text)
    return line
  }

  /// As Xen 3.1 and a guest of 2.6.18 print it; what names the real versions goes.
  static func old(_ line: KnownCase.Line) -> KnownCase.Line? {
    guard var line = plainStatus(line), !line.text.contains("Xen version") else { return nil }
    if let mark = line.text.firstRange(of: "common/grant_table.c:") {
      let rest = line.text[mark.upperBound...].drop { $0.isNumber }.dropFirst()
      let caller = rest.prefix { $0 != "v" && $0 != " " }
      let message = rest.drop { $0 != " " }
      line.text = "\(line.text[..<mark.lowerBound])grant_table.c:980:\(caller)\(message)"
      line.text = replacing("; expected d", by: ". (expected dom ", in: line.text)
      if let bracket = line.text.firstRange(of: ". (expected dom ") {
        line.text =
          line.text[..<bracket.upperBound]
          + line.text[bracket.upperBound...].prefix { $0.isNumber } + ")"
      }
      line.text = replacing("0x4014e", by: "262478", in: line.text)
    }
    if let mark = line.text.firstRange(of: "vif vif-0 eth0: rx->offset") {
      line.text.replaceSubrange(mark, with: "netfront: rx->offset")
    }
    line.text = replacing("size: -1", by: "size: 4294967295", in: line.text)
    return line
  }

  /// The same with the backend in a domain of its own.
  static func moved(_ line: KnownCase.Line, backend: Int) -> KnownCase.Line {
    guard line.text.contains("grant_table.c"), !line.causes.isEmpty else { return line }
    var line = line
    line.text = replacing(":d0v", by: ":d\(backend)v", in: line.text)
    line.text = replacing(":d0 ", by: ":d\(backend) ", in: line.text)
    line.text = replacing("expected d0", by: "expected d\(backend)", in: line.text)
    return line
  }

  /// The same with guests' numbers moved.
  static func renumbered(_ line: KnownCase.Line, by shift: Int) -> KnownCase.Line {
    var line = line
    line.domid = line.domid.map { $0 + shift }
    for number in [3, 2, 1] {
      let other = number + shift
      for (before, after) in [
        ("(d", ")"), ("Expanding d", " grant"), ("vif", ".0"), ("vif vif-", "-0"),
        ("backend/vbd/", "/"), ("backend/vif/", "/"), ("domain/", "/"), ("Domain ", " "),
      ] {
        line.text = replacing(
          "\(before)\(number)\(after)", by: "\(before)\(other)\(after)", in: line.text)
      }
    }
    return line
  }

  /// Without the stamps in brackets.
  static func unstamped(_ line: KnownCase.Line) -> KnownCase.Line {
    var line = line
    var text = line.text
    for prefix in ["(XEN) ", "(d1) ", "(d2) ", "(d3) ", ""] where text.hasPrefix(prefix + "[") {
      let rest = text.dropFirst(prefix.count + 1)
      guard let end = rest.firstIndex(of: "]") else { break }
      let inside = rest[..<end]
      guard inside.allSatisfy({ $0.isHexDigit || " :.-".contains($0) }) else { break }
      text = prefix + rest[rest.index(after: end)...].drop { $0 == " " }
      break
    }
    line.text = text
    return line
  }

  /// As syslog keeps it, by a clock that shows `zero` where the kernel's shows 0.
  static func syslog(_ line: KnownCase.Line, zero: Double) -> KnownCase.Line {
    guard line.text.hasPrefix("["), let end = line.text.firstIndex(of: "]"),
      let uptime = Double(line.text[..<end].dropFirst().drop { $0 == " " })
    else { return line }
    var line = line
    let date = Date(timeIntervalSince1970: zero + uptime)
    let rest = line.text[line.text.index(after: end)...].drop { $0 == " " }
    line.text = "\(stamp(date)) web01 kernel: \(rest)"
    return line
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Nov 23 09:00:42`.
  private static func stamp(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.month, .day, .hour, .minute, .second], from: date)
    let month = months[((parts.month ?? 1) - 1) % 12]
    return String(
      format: "%@ %2d %02d:%02d:%02d", month, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0,
      parts.second ?? 0)
  }
}
