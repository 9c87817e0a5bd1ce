import LogModel

/// Growing memory that becomes `LogBytes` without a last copy.
struct ByteBuilder: ~Copyable {
  private var memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(capacity: Int) {
    memory = .allocate(byteCount: max(capacity, 64), alignment: 16)
  }

  deinit { memory.deallocate() }

  /// Free memory of at least `size` bytes behind what is there; `advance` takes it in.
  mutating func reserve(_ size: Int) -> UnsafeMutableRawBufferPointer {
    if memory.count - count < size {
      let grown = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(memory.count * 2, count + size), alignment: 16)
      grown.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
      memory.deallocate()
      memory = grown
    }
    return UnsafeMutableRawBufferPointer(rebasing: memory[count...])
  }

  /// Takes in bytes that were written to reserved memory.
  mutating func advance(_ size: Int) { count += size }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 0 else { return }
    reserve(bytes.count).copyMemory(from: bytes)
    count += bytes.count
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)[0] = byte
    count += 1
  }

  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// Shortens what is there; `newCount` must not be more than `count`.
  mutating func truncate(to newCount: Int) { count = min(count, max(newCount, 0)) }

  /// What was built so far, to look at.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// Hands the memory over.
  consuming func finish() -> LogBytes {
    let taken = UnsafeRawBufferPointer(rebasing: memory[..<count])
    let whole = memory
    memory = .allocate(byteCount: 0, alignment: 1)
    return LogBytes(taking: taken) { _ in whole.deallocate() }
  }
}
