internal import Chance

/// The lines of a boot with the pace of a machine: text in order, time from a seeded generator.
struct BootScript {
  /// A line and when it was printed, in microseconds since the boot began.
  struct Line {
    var text: String
    var uptimeMicroseconds: Int64
  }

  private(set) var lines: [Line] = []
  /// How long the boot has taken so far.
  private(set) var uptimeMicroseconds: Int64 = 0
  private var generator: SplitMix64
  /// The longest time from one line to the next.
  private let longestStepMicroseconds: UInt64

  init(seed: UInt64, longestStepMicroseconds: UInt64 = 6000) {
    generator = SplitMix64(seed: seed)
    self.longestStepMicroseconds = max(longestStepMicroseconds, 1)
  }

  /// Prints a block of lines, each a little after the one before.
  mutating func say(_ block: String) {
    for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Line(text: String(line), uptimeMicroseconds: uptimeMicroseconds))
      uptimeMicroseconds += Int64(20 + generator.below(longestStepMicroseconds))
    }
  }

  /// Lets time pass, give or take a tenth.
  mutating func pause(milliseconds: UInt64) {
    let microseconds = milliseconds * 1000
    uptimeMicroseconds += Int64(
      microseconds - microseconds / 10 + generator.below(microseconds / 5))
  }

  /// A number of this boot, below a bound.
  mutating func number(below bound: UInt64) -> UInt64 { generator.below(bound) }
}
