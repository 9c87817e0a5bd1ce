/// The bytes of one input: read into memory or mapped, never changed, shared without copying.
///
/// Logs are bytes, not text: they hold broken UTF-8, NUL and carriage returns, and a `String` per line costs more than
/// all the rest of the analysis.
public final class LogBytes: @unchecked Sendable {
  // Safe to share: the memory is written before `init` returns and never again.
  private let base: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that stays valid and unchanged until `release` is called with it.
  public init(
    taking base: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    self.base = base
    self.release = release
  }

  /// A copy of an array.
  public convenience init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    memory.copyBytes(from: bytes)
    self.init(taking: UnsafeRawBufferPointer(memory)) { $0.deallocate() }
  }

  /// The UTF-8 bytes of a text, for tests and generated logs.
  public convenience init(text: String) { self.init(Array(text.utf8)) }

  deinit { release(base) }

  /// How many bytes there are.
  public var count: Int { base.count }

  /// Calls `body` with the bytes; the pointer must not leave it.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withExtendedLifetime(self) { () throws(Failure) -> Result in try body(base) }
  }
}
