/// A guest's pages, the frame behind each, and the pages its allocator can give.
struct GuestMemory {
  let bits: GuestBits
  /// The frame behind each page, or the invalid entry.
  private(set) var p2m: [UInt64]
  /// Pages nobody uses; the last freed is given first, as the per-CPU lists do.
  private(set) var freePages: [Int]
  /// How many more pages the allocator gives for receive buffers; nil where memory is no problem.
  var bufferBudget: Int?

  /// Pages of a guest that has just been built.
  init(frames: [UInt32], bits: GuestBits) {
    self.bits = bits
    p2m = frames.map { UInt64($0) }
    freePages = Array(frames.indices.reversed())
  }

  /// A page, nil where there is none.
  mutating func allocate() -> Int? { freePages.popLast() }

  /// A page for a receive buffer, which memory pressure may refuse.
  mutating func allocateBuffer() -> Int? {
    if let budget = bufferBudget {
      guard budget > 0 else { return nil }
      bufferBudget = budget - 1
    }
    return freePages.popLast()
  }

  /// Gives a page back.
  mutating func free(_ pfn: Int) { freePages.append(pfn) }

  /// Whether a page has a frame, so that the kernel may touch it.
  func isMapped(_ pfn: Int) -> Bool { p2m[pfn] != bits.invalidP2MEntry }

  /// `pfn_to_mfn`: the entry without its foreign bit, also where it is invalid.
  func frame(of pfn: Int) -> UInt64 { p2m[pfn] & ~bits.foreignFrameBit }

  /// `set_phys_to_machine` with a frame.
  mutating func setFrame(_ frame: UInt64, of pfn: Int) { p2m[pfn] = frame }

  /// `set_phys_to_machine` with the invalid entry.
  mutating func invalidate(_ pfn: Int) { p2m[pfn] = bits.invalidP2MEntry }

  /// Pages without a frame.
  var unmappedCount: Int {
    let invalid = bits.invalidP2MEntry
    return p2m.reduce(0) { $0 + ($1 == invalid ? 1 : 0) }
  }
}
