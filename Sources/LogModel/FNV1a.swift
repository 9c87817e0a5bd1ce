/// The hash FNV-1a (Fowler, Noll and Vo), 64 bits: fast, and the same on every machine; not for security.
@frozen public struct FNV1a: Sendable {
  /// The hash of what was added so far.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  @inlinable public init() {}

  /// The hash of some bytes.
  @inlinable public init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(UInt64(byte)) }
  }

  /// Takes in a byte, or as a whole any other number.
  @inlinable public mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x100_0000_01B3
  }
}
