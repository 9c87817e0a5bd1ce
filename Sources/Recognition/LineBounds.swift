internal import CBytes
internal import Ingest

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where lines begin and end, and how many there are.
enum LineBounds {
  /// The line that holds an offset, its line feed left out; it begins at `start` or behind.
  static func line(
    at offset: Int, in buffer: UnsafeRawBufferPointer, from start: Int
  ) -> Range<Int> {
    var first = start
    if offset > start, let base = buffer.baseAddress,
      let before = memrchr(base + start, 0x0A, offset - start)
    {
      first = UnsafeRawPointer(before) - base + 1
    }
    return first..<max(first, LineSplitter.lineEnd(at: offset, in: buffer))
  }

  /// How many line feeds there are; written so that it becomes vector code.
  static func count(in part: Range<Int>, of buffer: UnsafeRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
    var total = 0
    var start = part.lowerBound
    while start < part.upperBound {
      // No more than a byte can count.
      let end = min(start + 240, part.upperBound)
      var count: UInt8 = 0
      for index in start..<end { count &+= base[index] == 0x0A ? 1 : 0 }
      total += Int(count)
      start = end
    }
    return total
  }
}
