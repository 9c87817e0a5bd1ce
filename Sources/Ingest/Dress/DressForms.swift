/// The dialects that one line is dressed in; several can lie around each other.
public struct DressForms: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt32

  /// A set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `[    1.234567] `.
  public static let dmesg = DressForms(rawValue: 1 << 0)
  /// `[Mon Nov 23 09:00:42 2026] ` of `dmesg -T`.
  public static let dmesgCtime = DressForms(rawValue: 1 << 1)
  /// `2026-11-23T09:00:42,123456+00:00 ` of `dmesg --time-format=iso`, or another ISO 8601 date in front.
  public static let iso = DressForms(rawValue: 1 << 2)
  /// `kern  :info  : ` of `dmesg -x`.
  public static let dmesgDecoded = DressForms(rawValue: 1 << 3)
  /// `[    1.234567 <    0.000012>] ` of `dmesg -d`.
  public static let dmesgDelta = DressForms(rawValue: 1 << 4)
  /// `[Nov23 09:35] ` and `[  +0.000298] ` of `dmesg -H` and `reltime`.
  public static let dmesgRelative = DressForms(rawValue: 1 << 5)
  /// `<6>`.
  public static let printkLevel = DressForms(rawValue: 1 << 6)
  /// `6,123,4567890,-;` of `/dev/kmsg`.
  public static let kmsg = DressForms(rawValue: 1 << 7)
  /// `Jun 15 09:31:02 host kernel: `.
  public static let syslog = DressForms(rawValue: 1 << 8)
  /// `<14>1 2026-11-23T09:35:18Z host kernel - - - `.
  public static let rfc5424 = DressForms(rawValue: 1 << 9)
  /// The journal's forms that syslog has not: monotonic, unix, full.
  public static let journal = DressForms(rawValue: 1 << 10)
  /// `(XEN) ` without a stamp.
  public static let xen = DressForms(rawValue: 1 << 11)
  /// `(XEN) [2026-11-23 09:00:42] `.
  public static let xenDate = DressForms(rawValue: 1 << 12)
  /// `(XEN) [2026-11-23 09:00:42.123] `.
  public static let xenDateMilliseconds = DressForms(rawValue: 1 << 13)
  /// `(XEN) [   73.416732] `.
  public static let xenBoot = DressForms(rawValue: 1 << 14)
  /// `(XEN) [0000001c5c89ea4d] `.
  public static let xenRaw = DressForms(rawValue: 1 << 15)
  /// `(d1) `.
  public static let guestConsole = DressForms(rawValue: 1 << 16)
  /// `[2026-11-23 09:34:59] ` that xenconsoled puts in front.
  public static let xenconsoled = DressForms(rawValue: 1 << 17)
  /// A console server's or a laboratory's time in front.
  public static let consoleServer = DressForms(rawValue: 1 << 18)
  /// `libxl: error: `, xend's `[2009-05-29 10:11:12 3456] INFO (`.
  public static let toolstack = DressForms(rawValue: 1 << 19)

  /// `(XEN) ` in the middle of another writer's line.
  public static let xenMidLine = DressForms(rawValue: 1 << 20)

  /// Every dialect.
  public static let all = DressForms(rawValue: .max)

  /// Every dialect with its name, in the order in which equally frequent ones are listed.
  static let names: [(form: DressForms, name: String)] = [
    (.dmesg, "dmesg"), (.dmesgCtime, "dmesg-ctime"), (.iso, "iso"),
    (.dmesgDecoded, "dmesg-decoded"), (.dmesgDelta, "dmesg-delta"),
    (.dmesgRelative, "dmesg-relative"), (.printkLevel, "printk-level"), (.kmsg, "kmsg"),
    (.syslog, "syslog"), (.rfc5424, "rfc5424"), (.journal, "journal"), (.xen, "xen"),
    (.xenDate, "xen-date"), (.xenDateMilliseconds, "xen-datems"), (.xenBoot, "xen-boot"),
    (.xenRaw, "xen-raw"), (.guestConsole, "guest-console"), (.xenconsoled, "xenconsoled"),
    (.consoleServer, "console-server"), (.toolstack, "toolstack"), (.xenMidLine, "xen-mid-line"),
  ]
}
