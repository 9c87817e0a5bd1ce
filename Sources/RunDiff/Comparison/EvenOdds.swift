private import Glibc

/// How likely two counts differ as much as they do by chance, were their rates the same.
enum EvenOdds {
  /// P[|B(n, 1/2) - n/2| >= |a - n/2|] for n = a + b; two-sided.
  ///
  /// Exact up to n = 1,000; above, Hoeffding's bound 2 exp(-2 d²/n) with d = |a - b| / 2, which is never too small.
  static func chance(_ first: Int, _ second: Int) -> Double {
    let total = Double(first) + Double(second)
    guard first != second, total > 0 else { return 1 }
    let smaller = min(first, second)
    if total > 1_000 {
      let distance = abs(Double(first) - Double(second)) / 2
      return min(1, 2 * exp(-2 * distance * distance / total))
    }
    // Terms from C(n, 0) / 2^n up, each from the one before.
    var term = exp(-total * ln2)
    var sum = term
    var count = 0.0
    for _ in 0..<smaller {
      term *= (total - count) / (count + 1)
      count += 1
      sum += term
    }
    return min(1, 2 * sum)
  }

  private static let ln2 = 0.693_147_180_559_945_3
}
