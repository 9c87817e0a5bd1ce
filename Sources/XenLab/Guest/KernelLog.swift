/// A kernel's ring of messages, as `dmesg` of 2.6.18 prints it: no stamps.
final class KernelLog {
  private let clock: EventClock
  private var limit = PrintkRateLimit()
  /// Everything printed so far.
  private(set) var text = ""

  init(clock: EventClock) { self.clock = clock }

  /// How many lines `net_ratelimit` has held back.
  var suppressedLines: Int { limit.missedInAll }

  /// Prints a line.
  func print(_ line: String) {
    text += line
    text += "\n"
  }

  /// Prints a line if `net_ratelimit` allows.
  func printLimited(_ line: @autoclosure () -> String) {
    switch limit.decide(nowMicroseconds: clock.nowMicroseconds) {
    case .hold: return
    case .pass(let suppressed):
      if suppressed > 0 { print("printk: \(suppressed) messages suppressed.") }
      print(line())
    }
  }
}
