internal import LogModel

/// Gives dates that print no year, as syslog's do, the year that lies nearest to the dates of other streams.
///
/// Each date for itself: a log goes on over the end of a year, and 29 February is a day of some years only.
struct YearlessDates {
  /// The first and the last of the dates with a year, in microseconds since 1970; nil where there are none.
  private let known: ClosedRange<Int64>?
  /// Whether any date lacks its year.
  let isNeeded: Bool

  private static let day: Int64 = 86_400_000_000
  /// The day of a leap year that other years lack, counted from 0 on 1 January.
  private static let leapDay: Int64 = 59

  /// The years that these streams' dates tell.
  ///
  /// - Complexity: linear in the events.
  init(_ streams: [StreamState]) {
    var low = Int64.max
    var high = Int64.min
    var isNeeded = false
    func take(_ stamp: Stamp?) {
      guard let stamp, stamp.kind == .wall else { return }
      guard stamp.hasYear else { return isNeeded = true }
      low = min(low, stamp.microseconds)
      high = max(high, stamp.microseconds)
    }
    for stream in streams {
      take(stream.clock.first)
      take(stream.clock.last)
      for event in stream.events {
        take(event.stamp)
        take(event.outerStamp)
        for other in event.otherStamps { take(other.stamp) }
      }
    }
    known = low <= high ? low...high : nil
    self.isNeeded = isNeeded && known != nil
  }

  /// The stamp with its year; itself where it has one, or where nothing tells it.
  func dated(_ stamp: Stamp) -> Stamp {
    guard stamp.kind == .wall, !stamp.hasYear, let known else { return stamp }
    let sinceNewYear = stamp.microseconds - Self.newYear(Stamp.yearOfYearless)
    let about = Int(Double(known.upperBound) / (365.2425 * Double(Self.day))) + 1970
    // The latest of several years that fit as well.
    let candidates = (about - 2...about + 1).reversed().map { year in
      let isShort = Self.newYear(year + 1) - Self.newYear(year) < 366 * Self.day
      let isBehind = sinceNewYear >= (Self.leapDay + 1) * Self.day
      return Self.newYear(year) + sinceNewYear - (isShort && isBehind ? Self.day : 0)
    }
    func distance(_ time: Int64) -> Int64 {
      max(known.lowerBound - time, time - known.upperBound, 0)
    }
    return candidates.min { distance($0) < distance($1) }.map(stamp.at) ?? stamp
  }

  /// 1 January of a year, in microseconds since 1970.
  private static func newYear(_ year: Int) -> Int64 {
    Int64(CivilDate.newYear(year)) * day
  }
}

extension StreamState {
  /// Streams with a year in all dates: those that print none get the year that the others' dates tell.
  ///
  /// - Complexity: linear in the events.
  public static func dated(_ streams: [StreamState]) -> [StreamState] {
    let dates = YearlessDates(streams)
    guard dates.isNeeded else { return streams }
    return streams.map { stream in
      StreamState(
        id: stream.id, name: stream.name, role: stream.role, domid: stream.domid,
        domainName: stream.domainName, inputs: stream.inputs, records: stream.records,
        clock: StreamSummary.Clock(
          kind: stream.clock.kind, first: stream.clock.first.map(dates.dated),
          last: stream.clock.last.map(dates.dated)),
        events: stream.events.map { $0.mappingStamps(dates.dated) }, machine: stream.machine,
        host: stream.host)
    }
  }
}
