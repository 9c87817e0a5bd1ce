/// A kernel's ring of messages.
final class KernelLog {
  private let clock: EventClock
  private var limit: KernelRateLimit
  /// When this kernel began to boot, in microseconds of the run.
  let bootedAt: Int64
  /// How long it has been suspended; its own clock stood still meanwhile.
  var suspendedMicroseconds: Int64 = 0
  /// How the lines are stamped when they are read.
  var stamps: KernelStamps
  /// The name that syslog puts before the lines.
  let hostName: String
  /// Everything printed so far.
  private(set) var lines: [LogLine] = []

  init(
    clock: EventClock, kernel: KernelVersion = KernelVersion(2, 6, 18), bootedAt: Int64? = nil,
    stamps: KernelStamps = .none, hostName: String = "localhost"
  ) {
    self.clock = clock
    self.bootedAt = bootedAt ?? clock.now
    self.stamps = stamps
    self.hostName = hostName
    limit = KernelRateLimit(kernel: kernel)
  }

  /// How many lines `net_ratelimit` has held back.
  var suppressedLines: Int { limit.missedInAll }

  /// How long the kernel has run by its own clock.
  var uptimeMicroseconds: Int64 { clock.now - bootedAt - suspendedMicroseconds }

  /// Prints a line.
  func print(_ line: String) {
    lines.append(
      LogLine(text: line, runMicroseconds: clock.now, uptimeMicroseconds: uptimeMicroseconds))
  }

  /// Prints a line of the boot, so long after it began.
  func print(_ line: String, atUptime microseconds: Int64) {
    lines.append(
      LogLine(
        text: line, runMicroseconds: bootedAt + microseconds, uptimeMicroseconds: microseconds))
  }

  /// Prints a line if `net_ratelimit` allows.
  func printLimited(_ line: @autoclosure () -> String) {
    switch limit.decide(nowMicroseconds: clock.nowMicroseconds) {
    case .hold: return
    case .pass(let suppressed):
      if suppressed > 0 { print(limit.notice(suppressed)) }
      print(line())
    }
  }

  /// Keeps the first lines only: the machine stopped there.
  func cut(after count: Int) { lines.removeSubrange(min(count, lines.count)...) }

  /// A line as it is read.
  func rendered(_ line: LogLine) -> String {
    switch stamps {
    case .none: line.text
    case .uptime: "[\(Digits.seconds(line.uptimeMicroseconds))] \(line.text)"
    case .syslog:
      "\(clock.wall(at: line.runMicroseconds).syslogText) \(hostName) kernel: \(line.text)"
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
