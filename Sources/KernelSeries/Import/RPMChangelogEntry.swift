/// Takes one entry of a changelog apart.
enum RPMChangelogEntry {
  /// `Revert: [tag] subject (Author ) [bug bug] {CVE-…}` as a change; what is missing stays empty.
  ///
  /// A subject may hold brackets itself: the tag is the first word in brackets at the front, author,
  /// bugs and CVE are what stands at the very end.
  static func change(_ entry: String, build: String, number: Int) -> Change {
    var rest = Substring(entry)
    let kind = takeKind(&rest)
    let component = takeTag(&rest)
    let cve = takeLast(&rest, open: "{", close: "}") { $0.hasPrefix("CVE-") }
    let bugs = takeLast(&rest, open: "[", close: "]", where: isBugList)
    _ = takeLast(&rest, open: "(", close: ")") { _ in true }
    return Change(
      build: build, number: number, kind: kind, component: component,
      bugs: (bugs ?? "").split(separator: " ").compactMap { Int($0) }, cve: cve,
      subject: String(trim(rest)))
  }

  private static func takeKind(_ rest: inout Substring) -> Change.Kind {
    for (word, kind) in [("Revert", Change.Kind.revert), ("Re-apply", .reapply)]
    where rest.hasPrefix(word + ":") || rest.hasPrefix(word + " [") {
      rest = trim(rest.dropFirst(word.count))
      if rest.first == ":" { rest = trim(rest.dropFirst()) }
      return kind
    }
    return .applied
  }

  private static func takeTag(_ rest: inout Substring) -> String {
    guard rest.first == "[", let close = rest.firstIndex(of: "]") else { return "" }
    let tag = String(rest[rest.index(after: rest.startIndex)..<close])
    rest = trim(rest[rest.index(after: close)...])
    return tag
  }

  /// Takes what stands in brackets at the end, if it is of the kind that is looked for.
  private static func takeLast(
    _ rest: inout Substring, open: Character, close: Character, where fits: (String) -> Bool
  ) -> String? {
    let text = trim(rest)
    guard text.last == close, let start = text.lastIndex(of: open) else { return nil }
    let inside = String(trim(text[text.index(after: start)...].dropLast()))
    guard fits(inside) else { return nil }
    rest = trim(text[..<start])
    return inside
  }

  private static func isBugList(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        word.utf8.count <= 12 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static func trim(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}
