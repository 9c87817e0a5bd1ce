import Glibc

/// Searches for fixed texts in bytes, by their first byte.
enum ByteSearch {
  /// The first place of a text in `offset..<end`; nil where there is none.
  static func first(
    _ text: StaticString, in bytes: UnsafeRawBufferPointer, from offset: Int, to end: Int
  ) -> Int? {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, count > 0, let base = bytes.baseAddress else { return nil }
    let last = min(end, bytes.count) - count
    let head = Int32(text.utf8Start[0])
    var from = offset
    while from <= last, let hit = memchr(base + from, head, last - from + 1) {
      if memcmp(hit, text.utf8Start, count) == 0 { return UnsafeRawPointer(hit) - base }
      from = UnsafeRawPointer(hit) - base + 1
    }
    return nil
  }

  /// Whether a text stands at an offset.
  static func has(
    _ text: StaticString, at offset: Int, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count, let base = bytes.baseAddress else {
      return false
    }
    return memcmp(base + offset, text.utf8Start, count) == 0
  }

  /// Whether a text stands anywhere.
  static func contains(_ text: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
    first(text, in: bytes, from: 0, to: bytes.count) != nil
  }
}
