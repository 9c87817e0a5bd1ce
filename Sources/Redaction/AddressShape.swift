/// Tells addresses from what only looks like them: versions, times, addresses that identify nobody.
enum AddressShape {
  /// Whether four numbers with dots are a version and no address, told from the words around them.
  ///
  /// `2.6.16.60-0.21-smp` and `Xen 4.1.2.1` are versions; `10.0.0.1-10.0.0.9` are addresses.
  static func isVersion(_ text: String, before: some StringProtocol, after: some StringProtocol)
    -> Bool
  {
    let major = text.prefix { $0 != "." }
    // 0.x.x.x is no host's address.
    if major == "0" || text.hasPrefix("2.6.") || text.hasPrefix("2.4.") { return true }
    // An address has no number like 00 or 01.
    let numbers = text.split(separator: ".")
    if numbers.contains(where: { $0.utf8.count == 2 && $0.hasPrefix("0") }) { return true }
    let lead = before.reversed().drop { " :=v([".contains($0) }.prefix { $0.isLetter }
    let word = String(lead.reversed()).lowercased()
    if versionWords.contains(word) || versionEnds.contains(where: word.hasSuffix) { return true }
    guard ["3", "4", "5", "6"].contains(major) else { return false }
    if let tail = after.first, "-+~_".contains(tail) {
      let next = after.dropFirst()
      return next.first.map { $0.isLetter || $0.isNumber } == true
        && next.prefix { $0.isNumber || $0 == "." }.filter { $0 == "." }.count < 3
    }
    return before.last == "-"
  }

  private static let versionWords: Set<String> = [
    "version", "ver", "rev", "revision", "release", "linux", "kernel", "xen", "firmware", "fw",
    "bios", "driver", "qemu", "gcc", "libvirt", "microcode",
  ]

  /// How words in one piece end that name a version: `FWVersion(16.0.1.0)`.
  private static let versionEnds = ["version", "revision", "release", "firmware"]

  /// IPv4 addresses that identify nobody: unspecified, loopback, broadcast and netmasks.
  static func isPublicKnowledge(ipv4 text: String) -> Bool {
    text.hasPrefix("127.") || text.hasPrefix("0.0.0.") || text.hasPrefix("255.")
  }

  /// Ethernet addresses that identify nobody: none, everybody, and Xen's own for the backend's end.
  static func isPublicKnowledge(mac digits: String) -> Bool {
    ["000000000000", "ffffffffffff", "feffffffffff"].contains(digits)
  }

  /// An IPv6 address with all its eight groups; nil where a text is none.
  static func canonicalIPv6(_ text: String) -> String? {
    var text = Substring(text)
    if let percent = text.firstIndex(of: "%") { text = text[..<percent] }
    guard let halves = halves(of: text) else { return nil }
    let given = halves.head.count + halves.tail.count
    guard halves.isShortened ? given < 8 : given == 8 else { return nil }
    let zeros = Array(repeating: "0", count: 8 - given)
    return (halves.head + zeros + halves.tail).joined(separator: ":")
  }

  /// `::` and `::1`.
  static func isPublicKnowledge(ipv6 canonical: String) -> Bool {
    canonical.hasPrefix("0:0:0:0:0:0:0:")
      && ["0", "1"].contains(canonical.split(separator: ":").last.map(String.init) ?? "")
  }

  private static func halves(
    of text: Substring
  ) -> (head: [String], tail: [String], isShortened: Bool)? {
    let gap = text.firstRange(of: "::")
    guard let gap else {
      return groups(text).map { ($0, [], false) }
    }
    let rest = text[gap.upperBound...]
    if rest.contains("::") || rest.hasPrefix(":") { return nil }
    guard let head = groups(text[..<gap.lowerBound]), let tail = groups(rest) else { return nil }
    return (head, tail, true)
  }

  /// The groups between colons without leading zeros; the last one may be an IPv4 address, which counts as two.
  private static func groups(_ text: Substring) -> [String]? {
    if text.isEmpty { return [] }
    var groups: [String] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      if part.contains(".") {
        let numbers = part.split(separator: ".").compactMap { UInt8($0) }
        guard numbers.count == 4 else { return nil }
        groups.append(String(UInt16(numbers[0]) << 8 | UInt16(numbers[1]), radix: 16))
        groups.append(String(UInt16(numbers[2]) << 8 | UInt16(numbers[3]), radix: 16))
      } else {
        guard (1...4).contains(part.utf8.count), let number = UInt16(part, radix: 16) else {
          return nil
        }
        groups.append(String(number, radix: 16))
      }
    }
    return groups
  }
}
