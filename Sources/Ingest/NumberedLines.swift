/// One line of a buffer.
struct NumberedLine {
  /// Counted from 1.
  let number: Int
  /// Where it stands in the buffer, without its line feed.
  let range: Range<Int>
  /// Its bytes, without its line feed.
  let bytes: UnsafeRawBufferPointer

  /// Whether there is nothing in it but blanks and carriage returns.
  var isBlank: Bool { bytes.allSatisfy { ASCII.isBlank($0) || $0 == 0x0D } }
}

/// The lines of a buffer with their numbers, split as ``LineSplitter`` does.
struct NumberedLines: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var ranges: LineSplitter
  private var number = 0

  /// Splits a buffer, which must stay valid meanwhile.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    ranges = LineSplitter(bytes)
  }

  mutating func next() -> NumberedLine? {
    guard let range = ranges.next() else { return nil }
    number += 1
    return NumberedLine(
      number: number, range: range, bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}
