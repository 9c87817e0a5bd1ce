internal import CBytes

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One `memmem` pass a literal: no set-up cost, the right choice for inputs of up to about a megabyte.
struct PlainSearch: LiteralSearch {
  let literals: [[UInt8]]

  func occurrences(in buffer: UnsafeRawBufferPointer) -> [LiteralHit] {
    guard let base = buffer.baseAddress else { return [] }
    var hits: [LiteralHit] = []
    for (index, literal) in literals.enumerated() {
      var position = 0
      while position < buffer.count,
        let found = literal.withUnsafeBytes({ needle in
          memmem(base + position, buffer.count - position, needle.baseAddress, needle.count)
        })
      {
        let offset = UnsafeRawPointer(found) - base
        hits.append(LiteralHit(offset: offset, literal: index))
        // The rest of the line has nothing new to say about this literal.
        guard let lineEnd = memchr(base + offset, 0x0A, buffer.count - offset) else { break }
        position = UnsafeRawPointer(lineEnd) - base + 1
      }
    }
    return hits.sorted()
  }
}
