/// Random numbers that depend on nothing but what they are asked for, so that every engine meets
/// the same answers: the SplitMix64 finaliser folded over the question.
enum Tape {
  static let culpritTag: UInt64 = 0xC0FFEE
  static let secondTag: UInt64 = 0xC0FFEF
  static let brokenTag: UInt64 = 0xB000_0000

  /// A number in 0..<1 for a question.
  static func uniform(_ seed: UInt64, _ trial: UInt64, _ position: UInt64, _ attempt: UInt64)
    -> Double
  {
    Double(key(seed, trial, position, attempt) >> 11) * 0x1p-53
  }

  static func key(_ words: UInt64...) -> UInt64 {
    words.reduce(0) { mix(($0 &+ 0x9E37_79B9_7F4A_7C15) ^ $1) }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
