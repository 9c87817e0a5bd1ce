/// A sort of prefix that a tool puts in front of all lines.
enum ToolPrefix: CaseIterable {
  /// `/var/log/messages:`, `console.log:12:` of `grep -H` and `-n`.
  case file
  /// `12:` of `grep -n`, `    12<tab>` of `cat -n`, `     12 ` of `less -N`.
  case number
  /// `guest_1  | ` of `docker compose logs`.
  case container
  /// `+` of a diff, `| ` and `* ` of a list.
  case mark

  var isNumber: Bool { self == .number }

  var words: String {
    switch self {
    case .file: "the file's name"
    case .number: "line numbers"
    case .container: "the containers' names"
    case .mark: "marks"
    }
  }

  /// Where a line's prefix ends; nil where it has none.
  func end(_ line: LineBytes) -> Int? {
    switch self {
    case .file: Self.fileEnd(line)
    case .number: Self.numberEnd(line)?.next
    case .container: Self.containerEnd(line)
    case .mark: Self.markEnd(line)
    }
  }

  /// The line number.
  func number(_ line: LineBytes) -> Int? { Self.numberEnd(line)?.value }

  private static func fileEnd(_ line: LineBytes) -> Int? {
    guard let colon = line.find(ASCII.colon, from: 1, limit: 200),
      line.find(ASCII.blank, from: 0, limit: colon) == nil, line[colon + 1] != 0,
      !line.has("/dev/", at: 0), isFile(line, upTo: colon)
    else { return nil }
    if let number = line.number(at: colon + 1), line[number.next] == ASCII.colon {
      return number.next + 1
    }
    return colon + 1
  }

  /// Whether a word is the name of a log: a path, or an ending that logs have; never a C file, where Xen says it is.
  private static func isFile(_ line: LineBytes, upTo end: Int) -> Bool {
    if line[end - 2] == ASCII.dot { return false }
    let endings: [StaticString] = [
      ".log", ".txt", ".dmesg", ".out", ".console", ".serial", "dmesg", "messages", "syslog",
    ]
    return line.find(UInt8(ascii: "/"), from: 0, limit: end) != nil
      || endings.contains { line.has($0, at: end - $0.utf8CodeUnitCount) }
  }

  private static func numberEnd(_ line: LineBytes) -> (value: Int, next: Int)? {
    var index = 0
    while line[index] == ASCII.blank { index += 1 }
    guard let number = line.number(at: index, limit: 9) else { return nil }
    switch line[number.next] {
    case ASCII.colon, ASCII.tab, ASCII.blank: return (number.value, number.next + 1)
    default: return nil
    }
  }

  private static func containerEnd(_ line: LineBytes) -> Int? {
    guard let bar = line.find(UInt8(ascii: "|"), from: 1, limit: 64),
      line[bar - 1] == ASCII.blank, line[bar + 1] == ASCII.blank
    else { return nil }
    var index = 0
    while ASCII.isLetter(line[index]) || ASCII.isDigit(line[index]) || line[index] == ASCII.dash
      || line[index] == ASCII.dot || line[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    guard index > 0 else { return nil }
    while line[index] == ASCII.blank { index += 1 }
    return index == bar ? bar + 2 : nil
  }

  private static func markEnd(_ line: LineBytes) -> Int? {
    let first = line[0]
    guard
      first == ASCII.plus || first == UInt8(ascii: "|") || first == UInt8(ascii: "*")
        || first == UInt8(ascii: "#")
    else { return nil }
    return line[1] == ASCII.blank ? 2 : 1
  }
}
