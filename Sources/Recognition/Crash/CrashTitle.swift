/// The text of a title: a rule's words with what the report says in their places.
public enum CrashTitle {
  /// How long a title may be, in characters.
  private static let limit = 120

  /// The title; a function that was not found is `corrupted`, as fuzzers name it.
  static func text(_ template: String, _ groups: [String: String], function: String?) -> String {
    var text = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      text += name == "function" ? function ?? "corrupted" : plain(groups[name] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return String(text.prefix(limit))
  }

  /// A part of a log line without what differs from run to run: offsets, addresses, numbers.
  ///
  /// An address of a network, a card or a disk is masked as a whole, so that no part of it is left.
  public static func plain(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      words.append(Substring(plainWord(word)))
    }
    return words.joined(separator: " ")
  }

  private static func plainWord(_ word: Substring) -> String {
    var word = word
    // func+0x10/0x20
    if let offset = word.range(of: "+0x") { word = word[..<offset.lowerBound] }
    if word.hasPrefix("0x") || isAddress(word) { return "ADDR" }
    if let (before, after) = NetworkAddress.surroundings(in: word) {
      return plainWord(before) + "ADDR" + plainWord(after)
    }
    var text = ""
    var digits = ""
    func flush() {
      if digits.count > 1 || (digits.count == 1 && (text.last == "=" || text.last == ".")) {
        text += "NUM"
      } else {
        text += digits
      }
      digits = ""
    }
    for character in word {
      if character.isASCII, character.isNumber, !(text.last?.isLetter ?? false) || !digits.isEmpty {
        digits.append(character)
      } else {
        if !digits.isEmpty, character.isLetter {
          text += digits
          digits = ""
        }
        flush()
        text.append(character)
      }
    }
    flush()
    return text
  }

  private static func isAddress(_ word: Substring) -> Bool {
    word.count == 16 && word.allSatisfy { $0.isHexDigit }
  }

  /// Whether another line's stamp stands in a title: two lines were printed into each other.
  static func hasStamp(_ title: String) -> Bool {
    guard let open = title.firstIndex(of: "[") else { return false }
    let inside = title[title.index(after: open)...].drop { $0 == " " }
    let seconds = inside.prefix { $0.isNumber }
    let rest = inside.dropFirst(seconds.count)
    return !seconds.isEmpty && rest.first == "."
      && rest.dropFirst().prefix(6).allSatisfy(\.isNumber)
      && rest.count > 7
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
