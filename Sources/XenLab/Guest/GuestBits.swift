/// The width of a guest kernel's words, which decides what an invalid frame looks like.
public enum GuestBits: Int, Sendable, Hashable, Codable, CaseIterable {
  /// A 32-bit guest, with or without PAE.
  case bits32 = 32
  /// A 64-bit guest.
  case bits64 = 64

  /// The value that says "this page has no frame": all ones.
  var invalidP2MEntry: UInt64 { self == .bits64 ? .max : UInt64(UInt32.max) }

  /// The top bit, which marks a frame of another domain and which `pfn_to_mfn` takes off.
  var foreignFrameBit: UInt64 { self == .bits64 ? 1 << 63 : 1 << 31 }

  /// Where the kernel maps its pages.
  private var pageOffset: UInt64 { self == .bits64 ? 0xffff_8800_0000_0000 : 0xc000_0000 }

  /// What the kernel says when it touches a page that is not mapped.
  func oops(pfn: Int) -> String {
    let address = pageOffset &+ UInt64(pfn) &* 4096
    let digits = String(address, radix: 16)
    return self == .bits64
      ? "Unable to handle kernel paging request at \(digits) RIP: "
      : "BUG: unable to handle kernel paging request at virtual address \(digits)"
  }
}
