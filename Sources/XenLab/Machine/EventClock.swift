/// The one clock of a run, in microseconds since the guest began to boot.
///
/// Nothing else in the laboratory knows a time; it only moves when a run moves it.
final class EventClock {
  private(set) var nowMicroseconds: UInt64 = 0

  /// Moves on; a clock at its end stays there.
  func advance(microseconds: UInt64) {
    let (sum, overflow) = nowMicroseconds.addingReportingOverflow(microseconds)
    nowMicroseconds = overflow ? .max : sum
  }
}
