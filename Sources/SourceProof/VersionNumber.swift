/// A dotted version: `4.17.5`, `2.6.18`.
public struct VersionNumber: Sendable, Hashable, CustomStringConvertible {
  /// Its parts, first the most important.
  public let parts: [Int]

  /// Reads digits joined by dots; what follows them (`-rc1`) is left out. Nil where there are none.
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

  private func compare(to bound: VersionNumber) -> Int {
    for (index, part) in bound.parts.enumerated() {
      let own = index < parts.count ? parts[index] : 0
      if own != part { return own < part ? -1 : 1 }
    }
    return 0
  }

  /// The version that a tree's Makefile states: `XEN_VERSION` and `XEN_SUBVERSION`, or `VERSION` to `SUBLEVEL`.
  public static func stated(by makefile: String, of kind: SourceKind) -> VersionNumber? {
    var values: [Substring: String] = [:]
    for line in makefile.split(separator: "\n").prefix(200) {
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2,
        let name = sides[0].split(whereSeparator: { " \t:?".contains($0) }).last
      else { continue }
      values[name] = values[name] ?? sides[1].filter { !$0.isWhitespace }
    }
    switch kind {
    case .xen:
      guard let major = values["XEN_VERSION"], let minor = values["XEN_SUBVERSION"] else {
        return nil
      }
      let patch = values["XEN_EXTRAVERSION"].flatMap { $0.hasPrefix(".") ? $0 : nil } ?? ""
      return VersionNumber("\(major).\(minor)\(patch)")
    case .linux:
      guard let major = values["VERSION"], let minor = values["PATCHLEVEL"] else { return nil }
      return VersionNumber([major, minor, values["SUBLEVEL"] ?? "0"].joined(separator: "."))
    }
  }
}
