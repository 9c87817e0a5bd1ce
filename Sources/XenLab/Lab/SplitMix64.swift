/// SplitMix64 (Steele, Lea and Flood, 2014): the only source of chance in a run, the same everywhere.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The same seed, the same numbers.
  public init(seed: UInt64) { state = seed }

  /// 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a bound.
  mutating func below(_ bound: UInt64) -> UInt64 { bound == 0 ? 0 : next() % bound }

  /// Puts numbers in an order of chance (Fisher and Yates).
  mutating func shuffle(_ numbers: inout [UInt32]) {
    guard numbers.count > 1 else { return }
    for last in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(last, Int(below(UInt64(last + 1))))
    }
  }
}
