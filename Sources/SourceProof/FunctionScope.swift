/// Tells in which function (or macro) a place of a C source lies, from names and brackets alone.
struct FunctionScope {
  /// Where the name stands; nil outside of functions and macros.
  var name: Range<Int>? { macro ?? function }

  private var macro: Range<Int>?
  private var function: Range<Int>?
  /// The word just read, a candidate if a parenthesis follows.
  private var last: Range<Int>?
  private var candidate: Range<Int>?
  private var braces = 0
  private var parentheses = 0

  mutating func word(_ word: Range<Int>) {
    if braces == 0, parentheses == 0 { last = word }
  }

  /// A `#define` of a name, or another directive (nil); it lasts to the end of its line.
  mutating func define(_ name: Range<Int>?) { macro = name }

  mutating func endLine() { macro = nil }

  mutating func punctuation(_ byte: UInt8, columnZero: Bool) {
    // The brackets of a macro's text say nothing about the function around it.
    guard macro == nil else { return }
    switch byte {
    case UInt8(ascii: "("):
      // The first name in front of a parenthesis is the function's; annotations such as __releases(lock) come after.
      if braces == 0, parentheses == 0, candidate == nil { candidate = last }
      parentheses += 1
    case UInt8(ascii: ")"): parentheses = max(0, parentheses - 1)
    case UInt8(ascii: "{"):
      if columnZero { (braces, parentheses) = (0, 0) }
      if braces == 0 { function = candidate }
      braces += 1
    case UInt8(ascii: "}"):
      braces = columnZero ? 0 : max(0, braces - 1)
      if braces == 0 { end() }
    case UInt8(ascii: ";"), UInt8(ascii: "="):
      if braces == 0, parentheses == 0 { end() }
    default: break
    }
    last = nil
  }

  private mutating func end() {
    (function, candidate, last) = (nil, nil, nil)
    parentheses = 0
  }
}
