/// `net_ratelimit` as kernels of an age have it.
enum KernelRateLimit {
  /// The token bucket of up to 2.6.26.
  case bucket(PrintkRateLimit)
  /// A window of five seconds in which ten messages pass, and the words that it is announced with.
  case window(WindowRateLimit, name: String)

  init(kernel: KernelVersion) {
    if kernel < KernelVersion(2, 6, 27) {
      self = .bucket(PrintkRateLimit())
    } else {
      let name = kernel < KernelVersion(2, 6, 32) ? "__ratelimit" : "net_ratelimit"
      self = .window(WindowRateLimit(), name: name)
    }
  }

  /// Decides on a message that comes now.
  mutating func decide(nowMicroseconds: UInt64) -> PrintkRateLimit.Decision {
    switch self {
    case .bucket(var limit):
      defer { self = .bucket(limit) }
      return limit.decide(nowMicroseconds: nowMicroseconds)
    case .window(var limit, let name):
      defer { self = .window(limit, name: name) }
      return limit.decide(nowMicroseconds: nowMicroseconds)
    }
  }

  /// The line that tells how many messages did not pass.
  func notice(_ suppressed: Int) -> String {
    switch self {
    case .bucket: "printk: \(suppressed) messages suppressed."
    case .window(_, let name): "\(name): \(suppressed) callbacks suppressed"
    }
  }

  var missedInAll: Int {
    switch self {
    case .bucket(let limit): limit.missedInAll
    case .window(let limit, _): limit.missedInAll
    }
  }
}

/// `___ratelimit` of lib/ratelimit.c: so many messages in an interval, which begins with a message.
struct WindowRateLimit {
  static let intervalMicroseconds: UInt64 = 5_000_000
  static let burst = 10

  private var beganMicroseconds: UInt64?
  private var printed = 0
  private var missed = 0
  private(set) var missedInAll = 0

  /// Decides on a message that comes now.
  mutating func decide(nowMicroseconds: UInt64) -> PrintkRateLimit.Decision {
    var suppressed = 0
    if let began = beganMicroseconds, nowMicroseconds &- began >= Self.intervalMicroseconds {
      (suppressed, missed, printed) = (missed, 0, 0)
      beganMicroseconds = nowMicroseconds
    } else if beganMicroseconds == nil {
      beganMicroseconds = nowMicroseconds
    }
    guard printed < Self.burst else {
      missed += 1
      missedInAll += 1
      return .hold
    }
    printed += 1
    return .pass(suppressed: suppressed)
  }
}
