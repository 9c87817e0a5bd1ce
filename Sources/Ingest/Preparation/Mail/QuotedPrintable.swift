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
  private static func isPlausible(_ byte: UInt8, before next: Int, in bytes: UnsafeRawBufferPointer)
    -> Bool
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
  static func decode(_ text: CleanText, wholly: Bool, from start: Int) -> CleanText {
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

extension QuotedPrintable {
  /// What the `=` of a text are.
  ///
  /// Quoted-printable text has none but in escapes of bytes that need one, and before a line's end.
  struct Equals {
    /// Whether all of them are such.
    let areQuotedPrintable: Bool
    /// Whether some are carriage returns at the end of a line.
    private(set) var haveVisibleReturns = false

    /// More ordinary ones than these, and no further one is looked at.
    private static let mostOthers = 4

    /// - Parameter start: where the text begins in its bytes.
    init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
      var undone = 0
      var others = 0
      var from = start
      while others <= Self.mostOthers,
        let hit = ByteSearch.first("=", in: bytes, from: from, to: bytes.count)
      {
        from = hit + 1
        switch escape(bytes, at: hit) {
        case .byte(let byte, let next) where isPlausible(byte, before: next, in: bytes):
          undone += 1
          if byte == 0x0D, LineSplitter.lineEnd(at: hit, in: bytes) - hit <= 4 {
            haveVisibleReturns = true
          }
        case .softBreak(let next):
          let end = LineSplitter.lineEnd(at: next, in: bytes)
          let following = UnsafeRawBufferPointer(rebasing: bytes[min(next, end)..<end])
          if Undresser.undress(following).forms.isEmpty { undone += 1 } else { others += 1 }
        case .byte, nil: others += 1
        }
      }
      areQuotedPrintable = others == 0 && undone > 0
    }
  }
}
