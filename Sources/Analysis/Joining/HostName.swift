/// Names of hosts as syslog and the journal print them.
enum HostName {
  /// Whether two names can be of one host: short and with its domain; an address says nothing against a name.
  static func canBeOne(_ first: String, _ second: String) -> Bool {
    guard isTelling(first) && isTelling(second) else {
      return first == second || isTelling(first) || isTelling(second)
    }
    let (left, right) = (first.lowercased(), second.lowercased())
    return left == right || left.hasPrefix(right + ".") || right.hasPrefix(left + ".")
  }

  /// Whether it is a name, and one of a single host's own.
  private static func isTelling(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("localhost")
      && !name.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x3A) || $0 == 0x2E }
  }
}
