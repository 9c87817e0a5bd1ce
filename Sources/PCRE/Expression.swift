internal import CPCRE2

/// A compiled PCRE2 expression over bytes.
///
/// Compiled with `PCRE2_NEVER_UTF` semantics left alone: bytes are matched as bytes, so invalid UTF-8 is no error and a
/// `.` is one byte. JIT-compiled on first use of the program where the library has it. Immutable once compiled, so it may
/// be shared by threads; each thread matches with a ``Matcher`` of its own.
public final class Expression: Sendable {
  /// The expression as written.
  public let source: String
  /// The names of its groups with their numbers, in the order of the numbers.
  public let groups: [Group]
  /// How many groups it has, the named ones included.
  public let groupCount: Int

  nonisolated(unsafe) let code: OpaquePointer

  /// A named group.
  public struct Group: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its number, from 1.
    public let number: Int
  }

  /// Compiles an expression.
  ///
  /// A name may be given to several groups (`PCRE2_DUPNAMES`), as alternatives need it.
  ///
  /// - Complexity: some 50 µs, the JIT included.
  public init(_ source: String) throws(ExpressionError) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    var text = source
    let compiled = text.withUTF8 { bytes in
      pcre2_compile_8(
        bytes.baseAddress, bytes.count, PCRE2_DUPNAMES | PCRE2_DOLLAR_ENDONLY, &errorCode,
        &errorOffset, nil)
    }
    guard let compiled else {
      throw ExpressionError(
        source: source, offset: errorOffset, message: Expression.message(of: errorCode))
    }
    // A library without JIT answers with an error and matches by interpretation: slower, never wrong.
    pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE)
    self.source = source
    self.code = compiled
    var count: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    self.groupCount = Int(count)
    self.groups = Expression.namedGroups(of: compiled)
  }

  deinit { pcre2_code_free_8(code) }

  private static func namedGroups(of code: OpaquePointer) -> [Group] {
    var count: UInt32 = 0
    var entrySize: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    var groups: [Group] = []
    for index in 0..<Int(count) {
      // Two bytes of group number, big endian, then the name with a NUL behind it.
      let entry = table + index * Int(entrySize)
      let name = String(cString: entry + 2)
      groups.append(Group(name: name, number: Int(entry[0]) << 8 | Int(entry[1])))
    }
    return groups.sorted { $0.number < $1.number }
  }

  static func message(of code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
    guard length > 0 else { return "PCRE2 error \(code)" }
    return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }
}
