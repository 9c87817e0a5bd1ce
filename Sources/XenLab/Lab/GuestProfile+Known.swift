public import KernelSeries
import Wording

extension GuestProfile {
  /// The frontend of RHEL 5.3, which every guest of bug 503139 had.
  public static let buggy = rhel5(version: "2.6.18-128.el5", date: "2008-12-17", name: "buggy")
  /// The same with `rx_copy=1`, the workaround inside the guest.
  public static let buggyCopy: GuestProfile = {
    var guest = buggy
    guest.name = "buggy-rx-copy"
    guest.rxCopy = true
    return guest
  }()
  /// RHEL 4.8, which flips like RHEL 5.3 and cannot release a copying interface.
  public static let rhel4_8 = GuestProfile(
    name: "rhel4.8", release: "2.6.9-89.EL", date: "2009-04-20", defaultReceivePath: .flip,
    releasesCopyBuffers: false)
  /// RHEL 5.6, the first to copy unasked; its recovery code is the same as before.
  public static let rhel5_6 = rhel5(
    version: "2.6.18-238.el5", date: "2010-12-19", name: "rhel5.6")
  /// RHEL 5.3 with the repair that nobody shipped.
  public static let fixed: GuestProfile = {
    var guest = buggy
    guest.name = "fixed"
    guest.release = "2.6.18-128.el5.test"
    guest.releasesOnModeChange = true
    guest.readsPreferCopy = true
    return guest
  }()
  /// A mainline paravirtual guest, which has never flipped.
  public static let mainline = GuestProfile(
    name: "mainline", release: "2.6.32", date: "2009-12-03", defaultReceivePath: .copyOnly)
  /// A mainline guest of today, Debian's build of Linux 6.1.
  public static let mainline6_1 = GuestProfile(
    name: "mainline-6.1", release: "6.1.0-56-amd64", date: "2026-11-16",
    defaultReceivePath: .copyOnly)
  /// Paravirtual drivers in a fully virtualised RHEL 5 guest.
  public static let pvhvm = GuestProfile(
    name: "pvhvm", release: "2.6.18-128.el5", date: "2008-12-17", defaultReceivePath: .copyOnly)

  /// The named profiles.
  public static let known = [
    buggy, buggyCopy, rhel4_8, rhel5_6, fixed, mainline, mainline6_1, pvhvm,
  ]

  /// Every name that ``named(_:in:)`` knows beside the builds of a series, in the order to show them.
  public static var knownNames: [String] { known.map(\.name) }

  /// The frontend of a RHEL 5 kernel, told by its release number.
  ///
  /// From -233 on copying is the default (bug 653262); from -128 on a copying interface is released.
  /// Between -92 (5.2) and -128 (5.3) nobody knows when that came.
  public static func rhel5(
    version: String, date: String, name: String? = nil
  ) -> GuestProfile {
    let number = ReleaseNumber.of(version) ?? 128
    return GuestProfile(
      name: name ?? version, release: version, date: date,
      defaultReceivePath: number >= 233 ? .copy : .flip, releasesCopyBuffers: number >= 128)
  }

  /// The profile of a text: a known name, or a build of the series.
  ///
  /// - Throws: ``LabError`` `.unknownGuest` with the nearest name.
  public static func named(
    _ text: String, in series: KernelSeries = .rhel5KernelXen
  ) throws(LabError) -> GuestProfile {
    if let found = known.first(where: { $0.name == text }) { return found }
    if let build = try? series.build(text) {
      return rhel5(version: build.version, date: build.date)
    }
    if text.hasPrefix("2.6.18-"), ReleaseNumber.of(text) != nil {
      return rhel5(version: text, date: "")
    }
    let words = knownNames + series.builds.map(\.version)
    throw .unknownGuest(name: text, nearest: Spelling.nearest(to: text, in: words))
  }
}
