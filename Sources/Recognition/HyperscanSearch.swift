internal import CHyperscan

/// All literals in one pass of Vectorscan: some 30 ms to set up, then gigabytes a second.
///
/// Not shared by threads: the scratch space belongs to one scan at a time.
final class HyperscanSearch: LiteralSearch {
  private let database: OpaquePointer
  private let scratch: OpaquePointer

  /// Compiles the literals; nil where the library can't, so that the caller falls back to ``PlainSearch``.
  init?(literals: [[UInt8]]) {
    guard !literals.isEmpty else { return nil }
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let copies = literals.map { literal in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: literal.count)
      for (index, byte) in literal.enumerated() { copy[index] = CChar(bitPattern: byte) }
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    let status = hs_compile_lit_multi(
      copies.map { UnsafePointer($0) as UnsafePointer<CChar>? },
      [UInt32](repeating: 0, count: literals.count), (0..<UInt32(literals.count)).map { $0 },
      literals.map(\.count), UInt32(literals.count), UInt32(HS_MODE_BLOCK), nil, &database,
      &failure)
    if let failure { hs_free_compile_error(failure) }
    guard status == HS_SUCCESS, let database else { return nil }
    var scratch: OpaquePointer?
    guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS, let scratch else {
      hs_free_database(database)
      return nil
    }
    self.database = database
    self.scratch = scratch
  }

  deinit {
    hs_free_scratch(scratch)
    hs_free_database(database)
  }

  private final class Collector {
    var hits: [LiteralHit] = []
    var base = 0
  }

  func occurrences(in buffer: UnsafeRawBufferPointer) -> [LiteralHit] {
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return [] }
    let collector = Collector()
    let context = Unmanaged.passUnretained(collector).toOpaque()
    // A block's length is 32 bits wide; longer buffers are scanned in pieces cut at line ends.
    let limit = 1 << 30
    var start = 0
    while start < buffer.count {
      var end = min(buffer.count, start + limit)
      if end < buffer.count {
        var cut = end
        while cut > start, buffer[cut - 1] != 0x0A { cut -= 1 }
        if cut > start { end = cut }
      }
      collector.base = start
      hs_scan(
        database, base + start, UInt32(end - start), 0, scratch,
        { id, _, to, _, context in
          guard let context else { return 1 }
          let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          collector.hits.append(
            LiteralHit(offset: collector.base + Int(to) - 1, literal: Int(id)))
          return 0
        }, context)
      start = end
    }
    // Vectorscan reports in the order of the ends; within one end the ids may come in any order.
    return withExtendedLifetime(collector) { collector.hits.sorted() }
  }
}
