extension CLiteralScanner {
  /// The byte after the current one; 0 at the end.
  var next: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 0 }

  /// Whether a byte belongs to a name or a number.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  mutating func readWord() -> Range<Int> {
    let start = position
    while position < bytes.count, CLiteralScanner.isWord(bytes[position]) { position += 1 }
    return start..<position
  }

  mutating func skipToLineEnd() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  mutating func skipComment() {
    position += 2
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        position += 2
        return
      }
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  /// A character constant; an apostrophe in the text of `#error` ends with its line.
  mutating func skipCharacter() {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let byte = bytes[position]
      position += byte == UInt8(ascii: "\\") && next != UInt8(ascii: "\n") ? 2 : 1
      if byte == UInt8(ascii: "'") { return }
    }
    position = min(position, bytes.count)
  }

  /// A string, added to the pending literal; one that is not closed ends with its line.
  mutating func readString() {
    if !hasPending {
      hasPending = true
      pending.line = line
      pending.function = scope.name
    }
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\n"): return
      case UInt8(ascii: "\\"):
        if next == UInt8(ascii: "\n") {
          line += 1
          position += 2
        } else {
          let rest = UnsafeBufferPointer(rebasing: bytes[position...])
          position += CEscape.undo(rest, into: &pending.text)
        }
      default:
        pending.text.append(byte)
        position += 1
      }
    }
  }

  /// The word of a directive; `#define NAME` names what its literals belong to, `#error` and the like are skipped.
  mutating func readDirective() {
    position += 1
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[readWord()])
    if word.elementsEqual("define".utf8) {
      while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
      scope.define(readWord())
    } else if word.elementsEqual("error".utf8) || word.elementsEqual("warning".utf8)
      || word.elementsEqual("include".utf8)
    {
      skipToLineEnd()
    } else {
      scope.define(nil)
    }
  }
}

/// Escapes of C strings.
enum CEscape {
  /// Appends what the escape at the start of `bytes` stands for.
  ///
  /// - Returns: how many bytes it takes, at least one.
  static func undo(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int {
    guard bytes.count > 1 else {
      text.append(UInt8(ascii: "\\"))
      return 1
    }
    switch bytes[1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var length = 1
      var value = 0
      while length < min(4, bytes.count), (0x30...0x37).contains(bytes[length]) {
        value = value * 8 + Int(bytes[length] - 0x30)
        length += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
      return length
    case UInt8(ascii: "x"):
      let digits = bytes[2...].prefix(2).prefix { CLiteralScanner.isWord($0) }
      text.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0)
      return 2 + digits.count
    default: text.append(bytes[1])
    }
    return 2
  }

  /// A text with its escapes undone.
  static func undone(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var copy = text
    copy.withUTF8 { bytes in
      var position = 0
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "\\") {
          position += undo(UnsafeBufferPointer(rebasing: bytes[position...]), into: &result)
        } else {
          result.append(bytes[position])
          position += 1
        }
      }
    }
    return result
  }
}
