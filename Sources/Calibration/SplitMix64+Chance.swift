internal import XenLab

extension SplitMix64 {
  /// True so often.
  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }
}
