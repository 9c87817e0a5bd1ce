private import Glibc

extension Options {
  /// How many failures a test may miss that nobody has said anything about.
  static let missedFailures = 0.22

  /// How often a build or a set of changes has to say the same before an answer rests on it.
  ///
  /// With `auto`, often enough for the confidence if more than one failure in five were missed:
  /// twice for 0.95, four times for 0.99. Three times left 1.4 % wrong names on the RHEL 5 series
  /// where every other failure is missed.
  var repetitions: Int {
    guard noise == .auto else { return confirmations }
    let wanted = (log(1 - confidence) / log(Self.missedFailures)).rounded(.up)
    return max(confirmations, Int(min(max(wanted, 1), 100)))
  }
}
