private import Glibc

/// Decides when the runs on one set of changes say enough to be called passing or failing.
///
/// Two hypotheses with known rates: Wald's sequential test. Where the rates are 0 one run is enough.
struct VerdictDecider: Sendable {
  /// P(a set that fails passes a run).
  let falseNegativeRate: Double
  /// P(a set that passes fails a run).
  let falsePositiveRate: Double
  /// The logarithm of the odds that must be reached.
  private let threshold: Double

  /// How many answers share the error that the confidence allows.
  private static let sharers = 4.0

  /// After so many runs the more probable answer is taken.
  private static let patience = 60

  /// A test for answers that together are to be as sure as `confidence`.
  init(falseNegativeRate: Double, falsePositiveRate: Double, confidence: Double) {
    self.falseNegativeRate = falseNegativeRate
    self.falsePositiveRate = falsePositiveRate
    let error = (1 - confidence) / Self.sharers
    threshold = log((1 - error) / error)
  }

  /// Every run is believed.
  static let believing = VerdictDecider(
    falseNegativeRate: 0, falsePositiveRate: 0, confidence: 0.95)

  /// What a tally comes to, nil while more runs are needed.
  func decide(_ tally: Tally) -> SetVerdicts.Answer? {
    guard tally.informative > 0 else { return nil }
    if falseNegativeRate <= 0 && falsePositiveRate <= 0 {
      return tally.failed > 0 ? .fails : .passes
    }
    if falsePositiveRate <= 0 && tally.failed > 0 { return .fails }
    if falseNegativeRate <= 0 && tally.passed > 0 { return .passes }
    let odds =
      weighted(tally.failed, log((1 - falseNegativeRate) / max(falsePositiveRate, 1e-12)))
      + weighted(tally.passed, log(max(falseNegativeRate, 1e-12) / (1 - falsePositiveRate)))
    if tally.informative >= Self.patience { return odds > 0 ? .fails : .passes }
    if odds >= threshold { return .fails }
    return odds <= -threshold ? .passes : nil
  }

  private func weighted(_ count: Int, _ value: Double) -> Double { Double(count) * value }
}
