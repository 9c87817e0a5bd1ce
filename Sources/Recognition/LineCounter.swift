#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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
    guard let base = buffer.baseAddress, offset < buffer.count else {
      return (buffer.count, buffer.count)
    }
    let start = memrchr(base, 0x0A, offset).map { UnsafeRawPointer($0) - base + 1 } ?? 0
    let end =
      memchr(base + offset, 0x0A, buffer.count - offset).map { UnsafeRawPointer($0) - base }
      ?? buffer.count
    return (start, end)
  }
}
