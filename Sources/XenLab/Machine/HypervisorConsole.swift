/// The hypervisor's console ring: levels first, then the rate limit, as `printk_prefix_check` does.
final class HypervisorConsole {
  /// The four levels of Xen's printk.
  enum Level: Int {
    case error = 0
    case warning = 1
    case info = 2
    case debug = 3
  }

  private let clock: EventClock
  private let guestLoglevel: GuestLoglevel
  private var limit = PrintkRateLimit()
  /// Everything printed so far.
  private(set) var text = ""

  init(clock: EventClock, guestLoglevel: GuestLoglevel) {
    self.clock = clock
    self.guestLoglevel = guestLoglevel
  }

  /// How many guest-caused lines the rate limit has held back.
  var suppressedLines: Int { limit.missedInAll }

  /// Prints a line of the host's own, which is always seen.
  func print(_ line: String) {
    text += "(XEN) "
    text += line
    text += "\n"
  }

  /// Prints a line that a guest or backend caused, if level and rate limit let it through.
  func printGuestCaused(_ level: Level, _ line: @autoclosure () -> String) {
    switch guestLoglevel {
    case .all: print(line())
    case .releaseDefault:
      guard level.rawValue < Level.info.rawValue else { return }
      switch limit.decide(nowMicroseconds: clock.nowMicroseconds) {
      case .hold: return
      case .pass(let suppressed):
        if suppressed > 0 { print("printk: \(suppressed) messages suppressed.") }
        print(line())
      }
    }
  }
}

/// How much of what guests cause the hypervisor prints.
public enum GuestLoglevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// Errors and warnings, rate limited; information is dropped. What a release build does unasked.
  case releaseDefault = "default"
  /// Everything, unlimited: `guest_loglvl=all` on Xen's command line.
  case all

  /// The words that Xen prints at the end of its boot.
  var bootText: String {
    switch self {
    case .releaseDefault: "Nothing (Rate-limited: Errors and warnings)"
    case .all: "All"
    }
  }
}
