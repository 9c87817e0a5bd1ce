internal import CBytes

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One `memmem` pass a literal: no set-up cost, the right choice for inputs of up to about a megabyte.
final class PlainSearch: LiteralSearch {
  private let literals: [[UInt8]]

  init(literals: [[UInt8]]) { self.literals = literals }

  func find(
    in part: Range<Int>, of buffer: UnsafeRawBufferPointer, into hits: inout [LiteralHit]
  ) {
    hits.removeAll(keepingCapacity: true)
    guard let base = buffer.baseAddress else { return }
    for (index, literal) in literals.enumerated() {
      var position = part.lowerBound
      while position < part.upperBound,
        let found = literal.withUnsafeBytes({ needle in
          memmem(base + position, part.upperBound - position, needle.baseAddress, needle.count)
        })
      {
        let offset = UnsafeRawPointer(found) - base
        hits.append(LiteralHit(offset: offset, literal: index))
        // The rest of the line has nothing new to say about this literal.
        guard let lineEnd = memchr(base + offset, 0x0A, part.upperBound - offset) else { break }
        position = UnsafeRawPointer(lineEnd) - base + 1
      }
    }
    hits.sort()
  }
}
