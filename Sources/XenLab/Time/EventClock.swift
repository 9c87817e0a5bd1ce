/// The one clock of a run, in microseconds since the run began.
///
/// Nothing else in the laboratory knows a time; it only moves when a run moves it.
final class EventClock {
  private(set) var nowMicroseconds: UInt64 = 0
  /// The wall clock as the run began, in seconds since 1970, UTC.
  let startEpochSeconds: Int64

  init(startEpochSeconds: Int64 = 0) { self.startEpochSeconds = startEpochSeconds }

  /// Moves on; a clock at its end stays there.
  func advance(microseconds: UInt64) {
    let (sum, overflow) = nowMicroseconds.addingReportingOverflow(microseconds)
    nowMicroseconds = overflow ? .max : sum
  }

  /// Now, as the signed number that lines of a log carry: a host booted before the run began.
  var now: Int64 { Int64(clamping: nowMicroseconds) }

  /// The wall clock at a moment of the run.
  func wall(at microseconds: Int64) -> CivilTime {
    CivilTime(epochSeconds: startEpochSeconds, plusMicroseconds: microseconds)
  }
}
