import Bisection

/// Whether "95 % sure" is right 95 times in 100: claims against truth, over kinds of noise and stop
/// levels, gathered by what was claimed.
struct Calibration: Encodable {
  var group = "calibration"
  var noise: String
  var claimedFrom: Double
  var claimedTo: Double
  var trials: Int
  var claimed: Double
  var right: Double

  private static let bounds = [0.5, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99, 1.0]

  /// One entry for each bin of claims, one-sided noise first.
  static func all(seeds: [UInt64], trials: Int) throws -> [Calibration] {
    try [
      (Options.Noise.oneSided, [(0.0, 0.05), (0, 0.1), (0, 0.2), (0, 0.3), (0, 0.5)]),
      (.twoSided, [(0.02, 0.1), (0.05, 0.1), (0.05, 0.3), (0.1, 0.1), (0.1, 0.3), (0.2, 0.2)]),
    ].flatMap { noise, rates in
      var results: [Trial] = []
      for (fp, fn) in rates {
        for confidence in [0.8, 0.9, 0.95, 0.98] {
          let cell = Cell(
            name: "calibration", group: "calibration", falsePositiveRate: fp,
            falseNegativeRate: fn,
            options: Options(
              noise: noise, confidence: confidence, confirmations: 1, maxRuns: 2_000,
              ends: .given, changes: false))
          for seed in seeds {
            for trial in 0..<UInt64(trials) {
              results.append(try Trial(seed: seed, trial: trial, cell: cell))
            }
          }
        }
      }
      return zip(bounds, bounds.dropFirst()).compactMap { low, high -> Calibration? in
        let bin = results.filter { $0.confidence >= low && $0.confidence < high }
        guard !bin.isEmpty else { return nil }
        let count = Double(bin.count)
        return Calibration(
          noise: noise.rawValue, claimedFrom: low, claimedTo: high, trials: bin.count,
          claimed: bin.reduce(0) { $0 + $1.confidence } / count,
          right: Double(bin.count { $0.isRight }) / count)
      }
    }
  }
}
