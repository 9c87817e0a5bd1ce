/// A dotted version: `4.17.5`, `2.6.18`.
public struct VersionNumber: Sendable, Hashable, CustomStringConvertible {
  /// Its parts, first the most important.
  public let parts: [Int]

  /// Reads digits joined by dots; nil where there are none.
  ///
  /// What follows them (`-rc1`) is left out.
  public init?(_ text: String) {
    var parts: [Int] = []
    for word in text.split(separator: ".", omittingEmptySubsequences: false) {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits) else { break }
      parts.append(number)
      if digits.count < word.count { break }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// `4.17.5`.
  public var description: String { parts.map(String.init).joined(separator: ".") }

  /// Whether a tree of this version has what exists from `since` to `until`, both included.
  ///
  /// A bound counts as far as it goes: 4.9.1 is not after the bound 4.9. A bound that is no version is no bound.
  public func lies(since: String?, until: String?) -> Bool {
    if let since = since.flatMap(VersionNumber.init), compare(to: since) < 0 { return false }
    if let until = until.flatMap(VersionNumber.init), compare(to: until) > 0 { return false }
    return true
  }

  /// Whether a release, whatever word stands before its digits, is of the same major and minor version.
  public func sharesBranch(with release: String) -> Bool {
    let digits = release.drop { !($0.isASCII && $0.isNumber) }
    guard let other = VersionNumber(String(digits)) else { return false }
    return parts.prefix(2) == other.parts.prefix(2)
  }

  private func compare(to bound: VersionNumber) -> Int {
    for (index, part) in bound.parts.enumerated() {
      let own = index < parts.count ? parts[index] : 0
      if own != part { return own < part ? -1 : 1 }
    }
    return 0
  }
}
