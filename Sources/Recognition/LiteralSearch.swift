/// Finds the lines of a buffer in which required literals occur.
protocol LiteralSearch {
  /// The occurrences, sorted by offset and then by literal; of several of one literal in a line at least one.
  ///
  /// - Complexity: one pass over the buffer for ``HyperscanSearch``, one a literal for ``PlainSearch``.
  func occurrences(in buffer: UnsafeRawBufferPointer) -> [LiteralHit]
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
