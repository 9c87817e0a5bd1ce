/// A format as it is compared: one conversion is one spelling, whatever the width of its argument's type.
///
/// `Bad frame %#05lx (%llu)\n` becomes `Bad frame %#x (%u)`: lengths and zero padding go, `%i` is `%d`, macros such as
/// `PRIx64` are what they stand for, white space goes at both ends. `#` and padding with blanks stay, for an expression
/// must know of them.
struct FormatKey: Hashable {
  /// The compared bytes.
  let bytes: [UInt8]

  init(format: String) {
    var text = FormatKey.withMacrosExpanded(CEscape.undone(format))
    FormatKey.simplify(&text)
    bytes = Array(FormatKey.trimmed(text[...]))
  }

  /// Drops the lengths of all conversions, in place.
  static func simplify(_ text: inout [UInt8]) {
    guard text.contains(percent) else { return }
    var write = 0
    var read = 0
    while read < text.count {
      let byte = text[read]
      text[write] = byte
      write += 1
      read += 1
      guard byte == percent, read < text.count else { continue }
      if text[read] == percent {
        text[write] = percent
        write += 1
        read += 1
        continue
      }
      while read < text.count, flags.contains(text[read]) {
        if text[read] == zero, !widths.contains(text[write - 1]) {
          // Padding with zeros: the expression takes any number of digits.
          while read < text.count, widths.contains(text[read]) { read += 1 }
          continue
        }
        text[write] = text[read]
        write += 1
        read += 1
      }
      while read < text.count, lengths.contains(text[read]) { read += 1 }
      if read < text.count, text[read] == UInt8(ascii: "i") { text[read] = UInt8(ascii: "d") }
    }
    text.removeLast(text.count - write)
  }

  /// Without white space at both ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last, last <= 0x20 { text.removeLast() }
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    return text
  }

  /// The starts of what is left when a prefix such as `%s: ` or `xen-blkback: ` is taken off, at most three.
  static func startsAfterPrefixes(_ text: ArraySlice<UInt8>) -> [Int] {
    var starts: [Int] = []
    var index = text.startIndex
    while index + 2 < text.endIndex, starts.count < 3 {
      if text[index] == UInt8(ascii: ":"), text[index + 1] == 0x20 { starts.append(index + 2) }
      index += 1
    }
    return starts
  }

  /// FNV-1a of some bytes.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// How many bytes are neither blanks nor conversions: what a match proves.
  var weight: Int {
    bytes.reduce(0) { $0 + ($1 > 0x20 && $1 != FormatKey.percent ? 1 : 0) }
  }

  /// `%PRIx64` and `%"PRIx64"`, as some write in pattern files.
  private static func withMacrosExpanded(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("PRI") else { return bytes }
    let expanded = text.replacing(/(%[#0-9 +-]*)["\s]*(PRI\w+?)(?:"|(?=[^\w])|$)/) { match in
      "\(match.output.1)\(FormatMacro.expansion(of: String(match.output.2)))"
    }
    return Array(expanded.utf8)
  }

  private static let percent = UInt8(ascii: "%")
  private static let zero = UInt8(ascii: "0")
  private static let widths = Array("0123456789".utf8)
  private static let flags = Array("#0-+ 123456789.*'".utf8)
  private static let lengths = Array("hlzZLqtj".utf8)
}
