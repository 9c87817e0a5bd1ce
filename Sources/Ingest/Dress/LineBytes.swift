import Glibc

/// One line's bytes, readable at any offset: outside of the line every byte is 0.
///
/// So a scanner needs no bounds check of its own, and no line, however cut, makes it trap.
struct LineBytes {
  let bytes: UnsafeRawBufferPointer
  /// Where the line's text ends: before trailing carriage returns.
  let end: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    self.end = end
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < end ? bytes[offset] : 0
  }

  /// Whether the ASCII text stands at an offset.
  @inline(__always)
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= end, let base = bytes.baseAddress else { return false }
    return memcmp(base + offset, text.utf8Start, count) == 0
  }

  /// The first place of a text at or after an offset.
  func find(_ text: StaticString, from offset: Int) -> Int? {
    ByteSearch.first(text, in: bytes, from: offset, to: end)
  }

  /// The first place of a byte at or after an offset, before a limit.
  @inline(__always)
  func find(_ byte: UInt8, from offset: Int, limit: Int) -> Int? {
    var index = offset
    let stop = min(limit, end)
    while index < stop {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The value of exactly `count` decimal digits; nil if one of them is none.
  @inline(__always)
  func digits(_ count: Int, at offset: Int) -> Int? {
    var value = 0
    for index in offset..<(offset + count) {
      let digit = self[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// A decimal number of at most `limit` (up to 18) digits, and where it ends.
  @inline(__always)
  func number(at offset: Int, limit: Int = 10) -> (value: Int, next: Int)? {
    var value = 0
    var index = offset
    while index - offset < limit {
      let digit = self[index] &- 0x30
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      index += 1
    }
    return index > offset && !ASCII.isDigit(self[index]) ? (value, index) : nil
  }
}

/// Bytes that the scanners name.
enum ASCII {
  static let blank = UInt8(ascii: " ")
  static let tab: UInt8 = 0x09
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let semicolon = UInt8(ascii: ";")

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == tab }
}
