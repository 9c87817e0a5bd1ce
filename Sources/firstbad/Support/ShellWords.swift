/// Command lines as a shell reads them, as far as this program writes them: words, some in single quotes.
enum ShellWords {
  /// A word as it can be typed.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./=:,+@%{}".utf8.contains(byte)
    }
    return plain && !word.isEmpty
      ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// The words of a command line that `CaseAccess.invocation` wrote.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        word.unicodeScalars.append(scalar)
        isEscaped = false
      } else if isQuoted {
        if scalar == "'" { isQuoted = false } else { word.unicodeScalars.append(scalar) }
      } else if scalar == "'" {
        isQuoted = true
        isOpen = true
      } else if scalar == "\\" {
        isEscaped = true
        isOpen = true
      } else if scalar == " " {
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.unicodeScalars.append(scalar)
        isOpen = true
      }
    }
    return isOpen ? words + [word] : words
  }
}
