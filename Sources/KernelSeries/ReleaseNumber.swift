/// Reads the release number out of a kernel version.
public enum ReleaseNumber {
  /// The first run of digits behind the first dash: 145 of `2.6.18-145.el5`.
  ///
  /// At most nine digits are taken, so a hostile version cannot overflow; nil where there is none.
  public static func of(_ version: String) -> Int? {
    guard let dash = version.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let digits = version.utf8[version.utf8.index(after: dash)...]
      .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits.count <= 9 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
