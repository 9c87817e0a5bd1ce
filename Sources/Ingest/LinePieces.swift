/// A buffer in pieces that end with whole lines, so that each can be looked at by a worker of its own.
///
/// Every line lies in exactly one piece; a line longer than the wanted size makes its piece longer.
public struct LinePieces: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private let size: Int
  private var start: Int

  /// Cuts a buffer, which must stay valid meanwhile, into pieces of about `size` bytes.
  public init(_ bytes: UnsafeRawBufferPointer, size: Int, from start: Int = 0) {
    self.bytes = bytes
    self.size = Swift.max(size, 1)
    self.start = start
  }

  /// The next piece, its last line feed included; nil at the end.
  ///
  /// - Complexity: one search for a line feed, from the wanted size on.
  public mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let from = start
    let (wanted, overflow) = from.addingReportingOverflow(size)
    if overflow || wanted >= bytes.count {
      start = bytes.count
    } else {
      start = Swift.min(LineSplitter.lineEnd(at: wanted - 1, in: bytes) + 1, bytes.count)
    }
    return from..<start
  }
}
