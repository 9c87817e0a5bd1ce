/// SplitMix64 (Steele, Lea and Flood, 2014): numbers that look like chance, the same for a seed on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  /// The same seed, the same numbers.
  @inlinable public init(seed: UInt64) { state = seed }

  /// 64 bits.
  @inlinable public mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.finalized(state)
  }

  /// What is added to the state for each number: 2⁶⁴ by the golden ratio.
  @inlinable public static var increment: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The number of a state: each of its bits depends on all bits of the state.
  @inlinable public static func finalized(_ state: UInt64) -> UInt64 {
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number below a bound; 0 for the bound 0.
  @inlinable public mutating func below(_ bound: UInt64) -> UInt64 {
    bound == 0 ? 0 : next() % bound
  }

  /// Puts numbers in an order of chance (Fisher and Yates).
  @inlinable public mutating func shuffle(_ numbers: inout [UInt32]) {
    guard numbers.count > 1 else { return }
    for last in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(last, Int(below(UInt64(last + 1))))
    }
  }

  /// True so often.
  public mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }
}
