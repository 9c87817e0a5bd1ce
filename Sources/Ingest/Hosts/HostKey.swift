/// What tells one host from another in syslog's and the journal's prefixes.
enum HostKey {
  /// The host of a line: its short name in small letters, or an address as it is; nil where none is named that is one
  /// machine's own.
  static func key(_ line: LineBytes, _ host: Range<Int>?) -> [UInt8]? {
    guard let host, !host.isEmpty, !line.has("localhost", at: host.lowerBound) else { return nil }
    let bytes = line.bytes[host]
    let isAddress = bytes.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.dot || $0 == ASCII.colon }
    let name = isAddress ? bytes : bytes.prefix { $0 != ASCII.dot }
    return name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
