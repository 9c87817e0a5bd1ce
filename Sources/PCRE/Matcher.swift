internal import CPCRE2

/// What one thread needs to match expressions: room for the groups and the limits.
///
/// The limits end a runaway expression with an error that names it, instead of a hanging program.
public struct Matcher: ~Copyable {
  private let groups: OpaquePointer
  private let context: OpaquePointer
  private let capacity: Int
  private var matched = 0

  /// A matcher for expressions of up to `groupCapacity` groups.
  ///
  /// Returns nil when memory is short.
  public init?(groupCapacity: Int = 64, matchLimit: UInt32 = 1_000_000) {
    guard let context = pcre2_match_context_create_8(nil) else { return nil }
    guard let groups = pcre2_match_data_create_8(UInt32(groupCapacity + 1), nil) else {
      pcre2_match_context_free_8(context)
      return nil
    }
    pcre2_set_match_limit_8(context, matchLimit)
    pcre2_set_depth_limit_8(context, 10_000)
    self.context = context
    self.groups = groups
    self.capacity = groupCapacity
  }

  deinit {
    pcre2_match_data_free_8(groups)
    pcre2_match_context_free_8(context)
  }

  /// Searches bytes for the expression; the groups are then asked for with ``range(of:)``.
  ///
  /// - Parameter start: where to begin; look-behinds see what stands before.
  /// - Throws: ``MatchError`` when a limit ends the search; not matching is no error.
  public mutating func matches(
    _ expression: Expression, in bytes: UnsafeRawBufferPointer, from start: Int = 0
  ) throws(MatchError) -> Bool {
    matched = 0
    var empty: UInt8 = 0
    let result = withUnsafePointer(to: &empty) { fallback in
      pcre2_match_8(
        expression.code,
        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? fallback,
        bytes.count, start, 0, groups, context)
    }
    if result == PCRE2_ERROR_NOMATCH { return false }
    guard result >= 0 else {
      throw MatchError(source: expression.source, message: Expression.message(of: result))
    }
    // 0 means that there were more groups than room: all that fit are set.
    matched = result == 0 ? capacity + 1 : Int(result)
    return true
  }

  /// Where a group of the last match lies; nil where it took no part in it.
  public func range(of group: Int) -> Range<Int>? {
    guard group < matched, let offsets = pcre2_get_ovector_pointer_8(groups) else { return nil }
    let start = offsets[2 * group]
    let end = offsets[2 * group + 1]
    guard !cpcre2_is_unset(start), start <= end else { return nil }
    return start..<end
  }
}
