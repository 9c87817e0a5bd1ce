/// How the hypervisor's lines are stamped: `console_timestamps=` on its command line.
public enum ConsoleStamps: String, Sendable, Hashable, Codable, CaseIterable {
  /// No stamps; all that Xen up to 3.1 can do.
  case none
  /// `[2009-05-27 14:02:11] `, UTC; Xen 3.2 and later.
  case date
  /// The same with milliseconds; Xen 4.5 and later.
  case datems
  /// `[   12.345678] `, seconds since Xen started; Xen 4.5 and later.
  case boot
  /// `[0000001c5c89ea4d] `, the time stamp counter; Xen 4.12 and later.
  case raw

  /// The first release that knows the mode.
  var since: XenSeries {
    switch self {
    case .none: XenSeries(3, 0)
    case .date: XenSeries(3, 2)
    case .datems, .boot: XenSeries(4, 5)
    case .raw: XenSeries(4, 12)
    }
  }
}
