internal import CHyperscan
internal import Ingest

/// All literals in one pass of Vectorscan.
///
/// Not shared by threads: the scratch space belongs to one scan at a time.
final class HyperscanSearch: LiteralSearch {
  private let compiled: HyperscanDatabase
  private let scratch: OpaquePointer
  private let collector = Collector()

  /// A search with scratch space of its own; nil where memory is short.
  init?(_ compiled: HyperscanDatabase) {
    var scratch: OpaquePointer?
    guard hs_alloc_scratch(compiled.database, &scratch) == HS_SUCCESS, let scratch else {
      return nil
    }
    self.compiled = compiled
    self.scratch = scratch
  }

  deinit { hs_free_scratch(scratch) }

  private final class Collector {
    var hits: [LiteralHit] = []
    var base = 0
  }

  func find(
    in part: Range<Int>, of buffer: UnsafeRawBufferPointer, into hits: inout [LiteralHit]
  ) {
    hits.removeAll(keepingCapacity: true)
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
    swap(&hits, &collector.hits)
    let context = Unmanaged.passUnretained(collector).toOpaque()
    // A block's length is 32 bits wide: longer parts go in pieces that overlap by a literal.
    let limit = 1 << 30
    var start = part.lowerBound
    while start < part.upperBound {
      let end = min(part.upperBound, start + limit)
      collector.base = start
      hs_scan(
        compiled.database, base + start, UInt32(end - start), 0, scratch,
        { id, _, to, _, context in
          guard let context else { return 1 }
          let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
          collector.hits.append(
            LiteralHit(offset: collector.base + Int(to) - 1, literal: Int(id)))
          return 0
        }, context)
      if end == part.upperBound { break }
      start = end - (compiled.longest - 1)
    }
    // Vectorscan reports in the order of the ends; of one end the literals may come in any order. An overlap may tell of
    // one twice, and out of order.
    if part.count > limit { collector.hits.sort() }
    swap(&hits, &collector.hits)
  }
}
