/// Shortens names that differ in one part alone: `2.6.18-144.el5` and `2.6.18-145.el5` to `144` and `145`.
enum LabelShortener {
  /// The names without what all of them begin and end with, cut at marks between their parts.
  ///
  /// Nothing is cut from a single name, and no name becomes empty.
  static func short(_ names: [String]) -> [String] {
    guard names.count > 1, let first = names.first else { return names }
    var prefix = Substring(first)
    var suffix = Substring(first)
    for name in names {
      prefix = prefix.commonPrefix(with: name)[...]
      suffix = String(suffix.reversed()).commonPrefix(with: String(name.reversed()))[...]
      suffix = Substring(String(suffix.reversed()))
    }
    // Back to a mark, so that 144 and 145 do not become 4 and 5.
    while let last = prefix.last, last.isLetter || last.isNumber { prefix = prefix.dropLast() }
    while let first = suffix.first, first.isLetter || first.isNumber { suffix = suffix.dropFirst() }
    let cut = names.map { name -> String in
      guard name.count > prefix.count + suffix.count else { return name }
      return String(name.dropFirst(prefix.count).dropLast(suffix.count))
    }
    return Set(cut).count == Set(names).count ? cut : names
  }
}

extension StringProtocol {
  /// What two texts begin with alike.
  fileprivate func commonPrefix(with other: some StringProtocol) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
