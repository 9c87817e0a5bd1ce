/// How the clock of one side of an incident lies to the other's.
struct ClockAlignment: Sendable, Hashable {
  let from: ClockID
  let to: ClockID
  /// `to` minus `from`, seconds.
  let interval: ClockInterval
  /// The same as far as lines of the other side are to be joined by it; nil for the interval itself.
  var selection: ClockInterval?
  /// How likely such an agreement is by accident, 0...1.
  let chance: Double
  /// Whether bursts of both sides agree, not only what is known of the clocks.
  let isByBursts: Bool
  /// How many steps of the guest's life both sides tell at times that agree.
  let marks: Int
  /// The domain that the first side's guest then is; nil where that was not the question.
  let domid: Int?
  /// What was added to UTC to print the first side's dates; nil where it prints none.
  let zoneSeconds: Int?
  /// In words.
  let method: String

  /// A recorder's dates tell when a line reached it: worth less than the writers' own, but two of one recorder more than
  /// one beside another clock, which has to be known by way of a third.
  private var recorderRank: Int {
    switch (from.kind == .recorder, to.kind == .recorder) {
    case (false, false): 0
    case (true, true): 1
    default: 2
    }
  }

  /// Whether this is to be shown rather than another one.
  func isBetter(than other: ClockAlignment?) -> Bool {
    guard let other else { return true }
    let own = (isByBursts ? 0 : 1, recorderRank, chance, interval.width, from)
    let its = (
      other.isByBursts ? 0 : 1, other.recorderRank, other.chance, other.interval.width, other.from
    )
    return own < its
  }
}
