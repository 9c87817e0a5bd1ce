/// Text in Markdown as GitHub and GitLab read it, so that it shows as itself.
///
/// Backslashes are not enough there: mentions, issue numbers, commit ids, addresses and emoji names are found in the
/// text after Markdown was undone. A word that could be any of these becomes a code span, which nothing looks into.
///
/// Marks are looked for byte by byte: a bar under a combining mark is another `Character` to Swift and still a bar here.
enum Markdown {
  /// Prose: plain words stay, words between backquotes and words with any special character become code.
  static func prose(_ text: String) -> String {
    let shown = VisibleText.line(flat(text), limit: 20_000)
    let parts = shown.split(separator: "`", omittingEmptySubsequences: false)
    // An odd number of backquotes: they are characters like others.
    guard parts.count % 2 == 1 else { return words(shown, isFirst: true) }
    var prose = ""
    for (index, part) in parts.enumerated() where !part.isEmpty {
      let piece = index % 2 == 1 ? code(String(part)) : words(String(part), isFirst: index == 0)
      // Two spans without a space between them would be read as one.
      prose += isTick(prose.utf8.last) && isTick(piece.utf8.first) ? " " + piece : piece
    }
    return prose
  }

  /// A code span: its fence is longer than any run of backquotes inside.
  static func code(_ text: String) -> String {
    let shown = VisibleText.line(text)
    if shown.allSatisfy({ $0 == " " }) { return "" }
    let fence = String(repeating: "`", count: longestRun(shown) + 1)
    let pad = isTick(shown.utf8.first) || isTick(shown.utf8.last) || shown.hasPrefix(" ")
    return fence + (pad ? " \(shown) " : shown) + fence
  }

  /// A fenced block: its fence is longer than any run of backquotes inside.
  static func block(_ lines: [String], language: String) -> String {
    let shown = lines.map { VisibleText.line($0) }
    let longest = shown.map(longestRun).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + language] + shown + [fence]).joined(separator: "\n") + "\n"
  }

  /// Prose in a cell of a table: its bars are escaped, for they part cells even in code.
  static func cell(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    for scalar in prose(text).unicodeScalars {
      if scalar == "|" { cell.append("\\") }
      cell.append(scalar)
    }
    return String(cell)
  }

  private static func flat(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func isTick(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "`") }

  private static func longestRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = isTick(byte) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func words(_ text: String, isFirst: Bool) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { word($1, isFirst: isFirst && $0 == 0) }.joined(separator: " ")
  }

  /// One word: the punctuation around it stays, its core becomes code unless it is plain.
  private static func word(_ word: Substring, isFirst: Bool) -> String {
    let head = word.prefix { "(\"'".contains($0) }
    let tail = word.dropFirst(head.count).reversed().prefix { ").,;:?\"'".contains($0) }.count
    let core = word.dropFirst(head.count).dropLast(tail)
    // A number and a point begin a list.
    if isFirst, tail > 0, !core.isEmpty, core.allSatisfy(\.isNumber) { return code(String(word)) }
    if core.isEmpty || core == "%" || core == "=" && !isFirst || isPlain(core) {
      return String(word)
    }
    if let number = number(core) { return head + number + word.suffix(tail) }
    return head + code(String(core)) + word.suffix(tail)
  }

  /// A short number with a sign or a comparison before it, which neither begins a quotation nor an element.
  private static func number(_ core: Substring) -> String? {
    guard let sign = core.first, "<>-".contains(sign), core.count <= 6,
      core.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }), core.count > 1
    else { return nil }
    return sign == "-" ? String(core) : "\\" + core
  }

  /// Whether a word is made of letters, digits and harmless punctuation, and is no commit id and no list item.
  static func isPlain(_ word: some StringProtocol) -> Bool {
    var hasLetter = false
    var isHex = true
    var previous: Character = " "
    for character in word {
      if character.isASCII ? character.isLetter || character.isNumber : character.isLetter {
        hasLetter = hasLetter || character.isLetter
        isHex = isHex && character.isHexDigit
      } else if "-.,'".contains(character), previous != " " {
        isHex = false
      } else {
        return false
      }
      previous = character
    }
    let count = word.count
    if count == 0 || word.lowercased().hasPrefix("www.") || word.hasPrefix("GH-") { return false }
    if isHex && count >= 7 { return false }
    return hasLetter || previous.isNumber
  }
}
