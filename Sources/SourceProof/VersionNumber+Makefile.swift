public import PatternCatalog

extension VersionNumber {
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
