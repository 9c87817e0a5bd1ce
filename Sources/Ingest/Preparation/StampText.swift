/// Times as a repair writes them in front of a line that it makes.
enum StampText {
  /// `[    1.234567] `, as the kernel prints it.
  static func uptime(microseconds: Int64) -> String {
    let clamped = max(microseconds, 0)
    let seconds = String(clamped / 1_000_000)
    return "[" + String(repeating: " ", count: max(0, 5 - seconds.utf8.count)) + seconds + "."
      + sixDigits(UInt64(clamped % 1_000_000)) + "] "
  }

  /// `1606120518.123456 `, seconds since 1970.
  static func unixTime(microseconds: UInt64) -> String {
    "\(microseconds / 1_000_000).\(sixDigits(microseconds % 1_000_000)) "
  }

  private static func sixDigits(_ value: UInt64) -> String {
    let digits = String(value)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
