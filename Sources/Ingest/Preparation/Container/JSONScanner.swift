/// Reads JSON tokens from bytes and counts lines, so that a value can say where it stood.
///
/// It checks no grammar: a log cut in the middle still gives the records before the cut.
struct JSONScanner {
  enum Token: Equatable {
    case openObject, closeObject, openArray, closeArray, colon, comma
    case string([UInt8])
    /// A number, `true`, `false` or `null`, as written.
    case literal([UInt8])
  }

  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  /// The line of the last token, counted from 1.
  private(set) var line = 1

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "{"): return .openObject
      case UInt8(ascii: "}"): return .closeObject
      case UInt8(ascii: "["): return .openArray
      case UInt8(ascii: "]"): return .closeArray
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: ","): return .comma
      case UInt8(ascii: "\""): return .string(string())
      case 0x09, 0x0D, 0x20, 0x1E: break
      default: return .literal(literal())
      }
    }
    return nil
  }

  private mutating func literal() -> [UInt8] {
    let start = index - 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"),
        UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D, 0x20:
        return Array(bytes[start..<index])
      default: index += 1
      }
    }
    return Array(bytes[start..<index])
  }

  private mutating func string() -> [UInt8] {
    var result: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return result
      case UInt8(ascii: "\\"): escape(into: &result)
      case 0x0A:
        line += 1
        result.append(byte)
      default: result.append(byte)
      }
    }
    return result
  }

  private mutating func escape(into result: inout [UInt8]) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): unicode(into: &result)
    default: result.append(byte)
    }
  }

  /// `\u001b`, a pair of surrogates included; half a pair becomes U+FFFD.
  private mutating func unicode(into result: inout [UInt8]) {
    guard let first = codeUnit() else { return }
    var units = [first]
    if first & 0xFC00 == 0xD800, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      if let second = codeUnit() { units.append(second) }
    }
    result += Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func codeUnit() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for offset in 0..<4 {
      guard let digit = HexDigit.value(bytes[index + offset]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    index += 4
    return unit
  }
}
