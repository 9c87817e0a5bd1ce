import LogModel

/// The base64 encoding of a mail's body (RFC 2045, 6.8).
enum Base64Body {
  /// The text with its body decoded: the lines from an offset on, until one that is no base64.
  ///
  /// Control characters are left out.
  static func decode(_ text: CleanText, from start: Int) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 0
      var group = Group()
      var isOpen = true
      // Where the line that is being decoded begins; 0 where none is.
      var begun = 0
      for range in LineSplitter(bytes) {
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: bytes[range])
        guard range.lowerBound >= start, isOpen else {
          builder.appendLine(line, number: number)
          continue
        }
        if LineBytes(line).end == 0 { continue }
        for byte in line.prefix(LineBytes(line).end) {
          switch group.take(byte) {
          case .none: isOpen = false
          case .some(let decoded):
            for byte in decoded {
              if byte == 0x0A {
                builder.endLine(number: begun > 0 ? begun : number)
                begun = 0
              } else if byte == ASCII.tab || byte >= 0x20 {
                if begun == 0 { begun = number }
                builder.append(byte)
              }
            }
          }
          if !isOpen { break }
        }
        if !isOpen {
          if begun > 0 { builder.endLine(number: begun) }
          begun = 0
          builder.appendLine(line, number: number)
        }
      }
      if begun > 0 { builder.endLine(number: begun) }
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
