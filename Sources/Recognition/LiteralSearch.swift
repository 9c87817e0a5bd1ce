/// Finds the lines of a buffer in which required literals occur.
protocol LiteralSearch: AnyObject {
  /// Puts the occurrences in a part of a buffer in place of what `hits` held, in the order of their offsets.
  ///
  /// Of several occurrences of one literal in a line at least one is found.
  ///
  /// - Complexity: one pass over the part for ``HyperscanSearch``, one a literal for ``PlainSearch``.
  func find(in part: Range<Int>, of buffer: UnsafeRawBufferPointer, into hits: inout [LiteralHit])
}

/// An occurrence of a literal.
struct LiteralHit: Comparable {
  /// A byte of the occurrence: which one depends on the search, but it is in the same line.
  let offset: Int
  /// The literal's index.
  let literal: Int

  static func < (left: LiteralHit, right: LiteralHit) -> Bool {
    (left.offset, left.literal) < (right.offset, right.literal)
  }
}
