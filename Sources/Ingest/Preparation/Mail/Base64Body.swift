import LogModel

/// The base64 encoding of a mail's body (RFC 2045, 6.8).
enum Base64Body {
  /// The text with its body decoded: the lines from an offset on, until one that is no base64.
  ///
  /// Control characters are left out.
  static func decode(_ text: CleanText, from start: Int) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var group = Group()
      var isOpen = true
      // The line in which the one that is being decoded begins; nil where none is.
      var begun: Int?
      for line in NumberedLines(bytes) {
        guard line.range.lowerBound >= start, isOpen else {
          builder.append(line)
          continue
        }
        for character in line.bytes.prefix(LineBytes(line.bytes).end) {
          guard let decoded = group.take(character) else {
            isOpen = false
            break
          }
          for byte in decoded {
            if byte == 0x0A {
              builder.endLine(number: begun ?? line.number)
              begun = nil
            } else if byte == ASCII.tab || byte >= 0x20 {
              begun = begun ?? line.number
              builder.append(byte)
            }
          }
        }
        guard !isOpen else { continue }
        if let begun { builder.endLine(number: begun) }
        begun = nil
        builder.append(line)
      }
      if let begun { builder.endLine(number: begun) }
      return builder.finish()
    }
  }

  /// Four characters that make up to three bytes.
  private struct Group {
    private var bits: UInt32 = 0
    private var count = 0

    /// Takes a character; the bytes that it completes, or nil where it is none of base64.
    mutating func take(_ byte: UInt8) -> [UInt8]? {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="):
        defer {
          bits = 0
          count = 0
        }
        switch count {
        case 2: return [UInt8(truncatingIfNeeded: bits >> 4)]
        case 3:
          return [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
        default: return []
        }
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { return [] }
      defer {
        bits = 0
        count = 0
      }
      return [
        UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
        UInt8(truncatingIfNeeded: bits),
      ]
    }
  }
}
