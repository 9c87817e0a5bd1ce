internal import LogModel

/// One clock that stamps are read from.
///
/// A stream can have several: the kernel's own, which begins anew at a boot and stands still in a suspend, so that each
/// run between two of these is a clock of its own; a date; and that of a recorder in front.
struct ClockID: Hashable, Comparable, Sendable {
  /// What a clock shows.
  enum Kind: Int, Sendable, Hashable {
    /// Coordinated universal time, seconds since 1970.
    case utc
    /// Seconds since the writer's start, as the writer prints them.
    case uptime
    /// A date without a zone, as the writer prints it.
    case wall
    /// A date with a zone, taken as UTC.
    case zonedWall
    /// A date that a recorder put in front: syslog, a console server, xenconsoled.
    case recorder
    /// The processor's time stamp counter, in seconds by the frequency that the hypervisor measured at its boot.
    case ticks
  }

  let kind: Kind
  /// The stream; -1 for `utc`.
  let stream: Int
  /// Which run of the stream, from 0; 0 for clocks that go on through a suspend.
  let run: Int

  static let utc = ClockID(kind: .utc, stream: -1, run: 0)

  static func < (left: ClockID, right: ClockID) -> Bool {
    (left.stream, left.kind.rawValue, left.run) < (right.stream, right.kind.rawValue, right.run)
  }
}

/// A time in seconds that one clock showed.
struct ClockReading: Hashable, Sendable {
  let clock: ClockID
  let seconds: Double
}

/// The least and the most that a second clock can show more than a first one at the same moment, in seconds.
struct ClockInterval: Hashable, Sendable {
  var low: Double
  var high: Double

  static let unbounded = ClockInterval(low: -.infinity, high: .infinity)

  var width: Double { high - low }
  var middle: Double { (low + high) / 2 }
  var isBounded: Bool { low.isFinite && high.isFinite }

  /// The same seen from the second clock.
  var reversed: ClockInterval { ClockInterval(low: -high, high: -low) }

  func intersection(_ other: ClockInterval) -> ClockInterval {
    ClockInterval(low: max(low, other.low), high: min(high, other.high))
  }

  func followed(by other: ClockInterval) -> ClockInterval {
    ClockInterval(low: low + other.low, high: high + other.high)
  }

  func widened(by seconds: Double) -> ClockInterval {
    ClockInterval(low: low - seconds, high: high + seconds)
  }
}
