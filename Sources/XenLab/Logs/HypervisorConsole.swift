/// The hypervisor's console ring: levels first, then the rate limit, as `printk_prefix_check` does.
final class HypervisorConsole {
  /// The four levels of Xen's printk.
  enum Level: Int {
    case error = 0
    case warning = 1
    case info = 2
    case debug = 3
  }

  /// Which clock Xen had when it printed a line: at first only the counter, then its own time.
  enum ClockState {
    case counterOnly
    case bootTime
    case wallClock
  }

  /// A line with what decides about its dress.
  struct Line {
    var line: LogLine
    var clockState: ClockState
    /// `XEN`, or `d1` for what a guest printed through Xen.
    var writer: String
  }

  private let clock: EventClock
  private let guestLoglevel: GuestLoglevel
  private var limit = PrintkRateLimit()
  /// When this hypervisor started, in microseconds of the run.
  let bootedAt: Int64
  /// How lines are stamped.
  var stamps: ConsoleStamps
  /// Ticks of the time stamp counter in a microsecond.
  var ticksPerMicrosecond: UInt64 = 2400
  /// Everything printed so far.
  private(set) var lines: [Line] = []

  init(
    clock: EventClock, guestLoglevel: GuestLoglevel, bootedAt: Int64? = nil,
    stamps: ConsoleStamps = .none
  ) {
    self.clock = clock
    self.guestLoglevel = guestLoglevel
    self.bootedAt = bootedAt ?? clock.now
    self.stamps = stamps
  }

  /// How many guest-caused lines the rate limit has held back.
  var suppressedLines: Int { limit.missedInAll }

  /// Prints a line of the host's own, which is always seen.
  func print(_ text: String, writer: String = "XEN") {
    let line = LogLine(
      text: text, runMicroseconds: clock.now, uptimeMicroseconds: clock.now - bootedAt)
    lines.append(Line(line: line, clockState: .wallClock, writer: writer))
  }

  /// Prints a line of the boot, so long after it began.
  func print(_ text: String, atUptime microseconds: Int64, clockState: ClockState = .wallClock) {
    let line = LogLine(
      text: text, runMicroseconds: bootedAt + microseconds, uptimeMicroseconds: microseconds)
    lines.append(Line(line: line, clockState: clockState, writer: "XEN"))
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

  /// Keeps the first lines only: the machine stopped there.
  func cut(after count: Int) { lines.removeSubrange(min(count, lines.count)...) }

  /// A line as it is read.
  func rendered(_ line: Line) -> String { "(\(line.writer)) \(stamp(line))\(line.line.text)" }

  private func stamp(_ line: Line) -> String {
    let uptime = line.line.uptimeMicroseconds
    let counter = "[" + Digits.hex(UInt64(clamping: uptime) &* ticksPerMicrosecond, 16) + "] "
    let boot = "[" + Digits.seconds(uptime) + "] "
    switch (stamps, line.clockState) {
    case (.none, _): return ""
    case (.raw, _), (_, .counterOnly): return counter
    case (.boot, _), (_, .bootTime): return boot
    case (.date, .wallClock):
      return "[" + clock.wall(at: line.line.runMicroseconds).dateText + "] "
    case (.datems, .wallClock):
      let wall = clock.wall(at: line.line.runMicroseconds)
      return "[\(wall.dateText).\(Digits.padded(wall.millisecond, 3))] "
    }
  }

  /// All lines as they are read.
  var text: String {
    var text = ""
    for line in lines {
      text += rendered(line)
      text += "\n"
    }
    return text
  }
}

/// How much of what guests cause the hypervisor prints.
public enum GuestLoglevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// Errors and warnings, rate limited; information is dropped. What a release build does unasked.
  case releaseDefault = "default"
  /// Everything, unlimited: `guest_loglvl=all` on Xen's command line, and what a debug build does.
  case all

  /// The words that Xen prints at the end of its boot.
  var bootText: String {
    switch self {
    case .releaseDefault: "Nothing (Rate-limited: Errors and warnings)"
    case .all: "All"
    }
  }
}
