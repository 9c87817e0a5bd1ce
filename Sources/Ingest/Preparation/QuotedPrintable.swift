import LogModel

/// The quoted-printable encoding of mails (RFC 2045, 6.7).
enum QuotedPrintable {
  /// What an `=` stands for.
  enum Escape {
    case byte(UInt8, next: Int)
    case softBreak(next: Int)
  }

  /// The escape at an `=`; nil where it is an ordinary character.
  static func escape(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Escape? {
    var index = offset + 1
    if index + 1 < bytes.count, let high = HexDigit.value(bytes[index]),
      let low = HexDigit.value(bytes[index + 1]), isCapital(bytes[index]),
      isCapital(bytes[index + 1])
    {
      return .byte(high << 4 | low, next: index + 2)
    }
    while index < bytes.count, bytes[index] == 0x0D || ASCII.isBlank(bytes[index]) { index += 1 }
    if index >= bytes.count { return nil }
    return bytes[index] == 0x0A ? .softBreak(next: index + 1) : nil
  }

  /// Whether a mail program would have escaped this byte: `t=105000` has the shape of an escape, too.
  static func isPlausible(_ byte: UInt8, before next: Int, in bytes: UnsafeRawBufferPointer) -> Bool
  {
    switch byte {
    case 0x3D, 0x0D, 0x0A, 0x09: true
    // A blank is only escaped at a line's end.
    case 0x20: next >= bytes.count || bytes[next] == 0x0A || bytes[next] == 0x0D
    // UTF-8 comes in two and more.
    case 0x80...:
      (next < bytes.count && bytes[next] == UInt8(ascii: "="))
        || (next >= 6 && bytes[next - 6] == UInt8(ascii: "="))
    default: false
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte < 0x61 }

  /// Undoes it from an offset on: everywhere, or (`wholly` false) only a visible carriage return at the end of a line.
  static func decode(_ text: CleanText, wholly: Bool, from start: Int = 0) -> CleanText {
    text.bytes.withBytes { bytes in
      var builder = CleanTextBuilder(repairing: text)
      var number = 1
      var lineNumber = 1
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0A {
          builder.endLine(number: lineNumber)
          number += 1
          lineNumber = number
          index += 1
        } else if index >= start, byte == UInt8(ascii: "="), let escape = escape(bytes, at: index) {
          switch escape {
          case .byte(let value, let next) where wholly || value == 0x0D:
            if value != 0x0D, value != 0x0A { builder.append(value) }
            index = next
          case .softBreak(let next) where wholly:
            number += 1
            index = next
          default:
            builder.append(byte)
            index += 1
          }
        } else {
          builder.append(byte)
          index += 1
        }
      }
      if let last = builder.lastByte, last != 0x0A { builder.endLine(number: lineNumber) }
      return builder.finish()
    }
  }
}
