/// The words for the states at the two ends, and for what runs say of them.
public struct Terms: Sendable, Hashable, Codable {
  /// The older end's state: `good`, or what the user calls it.
  public var old: String
  /// The newer end's state: `bad`.
  public var new: String
  /// What a run does that speaks for the older state: `passed`, `passes`.
  var oldRan: String
  var oldRuns: String
  /// What a run does that speaks for the newer state: `failed`, `fails`.
  var newRan: String
  var newRuns: String

  /// The words for an aim; `old` and `new` may be the user's own, as with `git bisect start --term-old`.
  public init(_ aim: Options.Aim, old: String? = nil, new: String? = nil) {
    let isBad = aim == .firstBad
    self.old = old ?? (isBad ? "good" : "bad")
    self.new = new ?? (isBad ? "bad" : "good")
    (oldRan, oldRuns) = isBad ? ("passed", "passes") : ("failed", "fails")
    (newRan, newRuns) = isBad ? ("failed", "fails") : ("passed", "passes")
  }
}

extension Verdict {
  /// What the engine counts for a verdict, and the other way round: with the aim `firstGood` the two ends change places, and
  /// so do good and bad.
  public func seen(_ aim: Options.Aim) -> Verdict {
    guard aim == .firstGood else { return self }
    return switch self {
    case .good: .bad
    case .bad: .good
    default: self
    }
  }
}
