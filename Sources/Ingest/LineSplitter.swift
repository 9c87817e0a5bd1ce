import Glibc

/// The lines of a buffer, one after the other, as byte ranges without their line feed.
///
/// A last line without line feed counts; nothing after the last line feed does not.
public struct LineSplitter: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var start = 0

  /// Splits a buffer, which must stay valid meanwhile.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next line's range in the buffer; nil at the end.
  public mutating func next() -> Range<Int>? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    let from = start
    let end = Self.lineEnd(from: from, base: base, count: bytes.count)
    start = end + 1
    return from..<end
  }

  /// Where the line that `offset` lies in ends: at its line feed, or at the end of the buffer.
  public static func lineEnd(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    guard offset < bytes.count, let base = bytes.baseAddress else { return bytes.count }
    return lineEnd(from: offset, base: base, count: bytes.count)
  }

  /// Where the line that `offset` lies in begins: after the line feed before it, or at 0.
  public static func lineStart(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var start = Swift.min(Swift.max(offset, 0), bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func lineEnd(from offset: Int, base: UnsafeRawPointer, count: Int) -> Int {
    guard let hit = memchr(base + offset, 0x0A, count - offset) else { return count }
    return UnsafeRawPointer(hit) - base
  }
}
