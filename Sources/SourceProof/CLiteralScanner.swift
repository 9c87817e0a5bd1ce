/// Finds the string literals of a C source as the compiler would join them.
///
/// `"foo %" PRIx64 \n KERN_CONT "bar"` is one literal, `foo %lxbar`: neighbours are joined across lines, comments and
/// continuations, macros of `inttypes.h` and their kin are put in, macros of log levels are left out, any other word
/// between two literals parts them. Escapes are undone. The enclosing function (or the macro being defined) is told
/// from names in front of parentheses outside of all braces; a brace in the first column starts afresh, so that
/// branches of `#if` can't lead it astray for longer than a function.
///
/// Left out on purpose: the preprocessor. Both branches of an `#if` are seen, and macros are not expanded.
/// Damaged or hostile input gives fewer literals, never a trap.
public struct CLiteralScanner {
  /// A literal that has been joined.
  public struct Literal {
    /// Its bytes, escapes undone.
    public internal(set) var text: [UInt8]
    /// The line, from 1, on which it begins.
    public internal(set) var line: Int
    /// Where the name of its function or macro stands in the source, in bytes; nil outside of both.
    public internal(set) var function: Range<Int>?
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var line = 1
  var pending = Literal(text: [], line: 0, function: nil)
  var hasPending = false
  var scope = FunctionScope()

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    pending.text.reserveCapacity(256)
  }

  /// Calls `body` with every literal, in the order of the source.
  ///
  /// - Complexity: one pass over the bytes.
  public static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Literal) -> Void) {
    var scanner = CLiteralScanner(bytes)
    scanner.run(body)
  }

  private mutating func run(_ body: (Literal) -> Void) {
    var startsLine = true
    var columnZero = true
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
        scope.endLine()
        (startsLine, columnZero) = (true, true)
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
        columnZero = false
        continue
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skipToLineEnd()
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\\") where next == UInt8(ascii: "\n"):
        position += 2
        line += 1
        continue
      case UInt8(ascii: "\""): readString()
      case UInt8(ascii: "'"):
        flush(body)
        skipCharacter()
      case UInt8(ascii: "#") where startsLine:
        flush(body)
        readDirective()
      default:
        if CLiteralScanner.isWord(byte) {
          let word = readWord()
          if hasPending, !join(word) { flush(body) }
          scope.word(word)
        } else {
          flush(body)
          scope.punctuation(byte, columnZero: columnZero)
          position += 1
        }
      }
      (startsLine, columnZero) = (false, false)
    }
    flush(body)
  }

  private mutating func flush(_ body: (Literal) -> Void) {
    guard hasPending else { return }
    body(pending)
    pending.text.removeAll(keepingCapacity: true)
    hasPending = false
  }

  /// Takes a word between two literals into the pending one; false if it parts them.
  private mutating func join(_ word: Range<Int>) -> Bool {
    let name = UnsafeBufferPointer(rebasing: bytes[word])
    if name.starts(with: "PRI".utf8) || endsInsideConversion {
      pending.text += FormatMacro.expansion(of: String(decoding: name, as: UTF8.self)).utf8
      return true
    }
    return name.starts(with: "KERN_".utf8) || name.starts(with: "XENLOG_".utf8)
  }

  /// Whether the pending literal ends with `%` or `%#`, so that what follows can only be a conversion: `PRtype_info`.
  private var endsInsideConversion: Bool {
    let flags = Array("#0123456789-+ .".utf8)
    let before = pending.text.last { !flags.contains($0) }
    guard before == UInt8(ascii: "%") else { return false }
    let percents = pending.text.reversed().drop { flags.contains($0) }
      .prefix { $0 == UInt8(ascii: "%") }
    return !percents.count.isMultiple(of: 2)
  }
}
