internal import Ingest

/// Tells line numbers of growing offsets, counting each line feed once.
struct LineCounter {
  private let buffer: UnsafeRawBufferPointer
  private var position = 0
  private var line = 1

  init(_ buffer: UnsafeRawBufferPointer) { self.buffer = buffer }

  /// The line number, from 1, of an offset not below the last one asked for.
  mutating func number(at offset: Int) -> Int {
    guard offset > position else { return line }
    var count = 0
    for byte in buffer[position..<min(offset, buffer.count)] {
      count &+= byte == 0x0A ? 1 : 0
    }
    line += count
    position = offset
    return line
  }

  /// The bounds of the line that holds an offset, its line feed left out.
  static func bounds(of offset: Int, in buffer: UnsafeRawBufferPointer) -> (start: Int, end: Int) {
    (LineSplitter.lineStart(at: offset, in: buffer), LineSplitter.lineEnd(at: offset, in: buffer))
  }
}
