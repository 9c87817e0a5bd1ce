/// The token bucket of `__printk_ratelimit`, the same in Linux 2.6.18 and in Xen 3.1.
///
/// Ten messages in a row pass, then one every five seconds; the next that passes is told how many
/// did not.
struct PrintkRateLimit {
  /// What one message costs, in microseconds.
  static let costMicroseconds: UInt64 = 5_000_000
  /// The number of messages that pass in a row.
  static let burst: UInt64 = 10

  private var tokensMicroseconds = costMicroseconds * burst
  private var lastMicroseconds: UInt64 = 0
  /// How many messages were held back since the last that passed.
  private(set) var missed = 0
  /// How many were held back in all.
  private(set) var missedInAll = 0

  /// What to do with a message that comes now.
  enum Decision: Equatable {
    case hold
    case pass(suppressed: Int)
  }

  /// Takes a token if there is one.
  mutating func decide(nowMicroseconds: UInt64) -> Decision {
    tokensMicroseconds = min(
      tokensMicroseconds &+ (nowMicroseconds &- lastMicroseconds),
      Self.costMicroseconds * Self.burst)
    lastMicroseconds = nowMicroseconds
    guard tokensMicroseconds >= Self.costMicroseconds else {
      missed += 1
      missedInAll += 1
      return .hold
    }
    tokensMicroseconds -= Self.costMicroseconds
    defer { missed = 0 }
    return .pass(suppressed: missed)
  }
}
