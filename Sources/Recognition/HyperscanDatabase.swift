internal import CHyperscan

/// The literals compiled for Vectorscan: some ten milliseconds, then gigabytes a second.
///
/// Never changed once compiled, so all workers share it; each searches with a ``HyperscanSearch`` of its own.
final class HyperscanDatabase: Sendable {
  nonisolated(unsafe) let database: OpaquePointer
  /// The length of the longest literal.
  let longest: Int

  /// Compiles the literals; nil where the library can't, so that the caller falls back to ``PlainSearch``.
  init?(literals: [[UInt8]]) {
    guard let longest = literals.map(\.count).max() else { return nil }
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let copies = literals.map { literal in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: max(literal.count, 1))
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
    self.database = database
    self.longest = longest
  }

  deinit { hs_free_database(database) }
}
