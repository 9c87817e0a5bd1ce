/// A series of Xen releases, such as 4.17.
public struct XenSeries: Sendable, Hashable, Codable, Comparable {
  /// The number before the dot.
  public var major: Int
  /// The number behind it.
  public var minor: Int

  /// A series.
  public init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// By age.
  public static func < (left: XenSeries, right: XenSeries) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

/// A hypervisor release as far as its grant table code and its log differ.
///
/// What it prints and what it answers follows from its series; see xen/common/grant_table.c of each.
public struct HypervisorRelease: Sendable, Hashable, Codable {
  /// The version as the banner prints it, such as `3.1.2-145.el5`.
  public var version: String
  /// The series it belongs to.
  public var series: XenSeries
  /// Whether it is a debug build, which prints all that guests cause.
  public var isDebugBuild: Bool
  /// The source lines of the messages in grant_table.c.
  public var lines: GrantTableLines

  /// A release.
  public init(
    version: String, series: XenSeries, isDebugBuild: Bool = false, lines: GrantTableLines
  ) {
    self.version = version
    self.series = series
    self.isDebugBuild = isDebugBuild
    self.lines = lines
  }

  /// Whether the banner's text begins with a blank, as up to 3.1.
  var bannerIsIndented: Bool { series <= XenSeries(3, 1) }
  /// Whether a grant whose frame is no memory fails with -9 and no line.
  var isSilentOnBadFrame: Bool { series >= XenSeries(4, 2) }
  /// Whether a transfer without headroom is told apart from a bad reference.
  var hasHeadroomText: Bool { series >= XenSeries(4, 1) }
  /// Whether `gdprintk` is there: from 4.6 on it compiles to nothing in a release build.
  var hasGuestDebugLines: Bool { isDebugBuild || series < XenSeries(4, 6) }
  /// Whether lines name the vCPU, `d0v0`, and not the domain alone.
  var namesVCPU: Bool { series >= XenSeries(4, 5) }
  /// Whether lines name the file with its folder.
  var namesFolder: Bool { series >= XenSeries(4, 17) }
  /// Whether messages have lost their last dot and print references in hex.
  var hasModernWording: Bool { series >= XenSeries(4, 10) }

  /// The hypervisor of a RHEL 5 build, which calls itself 3.1.2.
  ///
  /// - Parameter release: the kernel's release, such as `2.6.18-145.el5`.
  public static func rhel5(_ release: String) -> HypervisorRelease {
    let tail = release.split(separator: "-", maxSplits: 1).dropFirst().first ?? "164.el5"
    return HypervisorRelease(
      version: "3.1.2-\(tail)", series: XenSeries(3, 1), lines: .rhel5)
  }

  /// Xen 3.0.2.
  public static let xen3_0 = HypervisorRelease(
    version: "3.0.2", series: XenSeries(3, 0), lines: .rhel5)
  /// Xen 3.3.
  public static let xen3_3 = HypervisorRelease(
    version: "3.3.0", series: XenSeries(3, 3), lines: .xen3_3)
  /// Xen 4.0.4.
  public static let xen4_0 = HypervisorRelease(
    version: "4.0.4", series: XenSeries(4, 0), lines: .xen4_0)
  /// Xen 4.2.5, the first series that refuses a bad frame without a word.
  public static let xen4_2 = HypervisorRelease(
    version: "4.2.5", series: XenSeries(4, 2), lines: .xen4_2)
  /// Xen 4.5.0, the last series whose release builds print `gdprintk`.
  public static let xen4_5 = HypervisorRelease(
    version: "4.5.0", series: XenSeries(4, 5), lines: .xen4_5)
  /// Xen 4.17, a release build, which says nothing about grants.
  public static let xen4_17 = HypervisorRelease(
    version: "4.17.7", series: XenSeries(4, 17), lines: .xen4_17)
  /// Xen 4.17, a debug build.
  public static let xen4_17Debug = HypervisorRelease(
    version: "4.17.5-pre", series: XenSeries(4, 17), isDebugBuild: true, lines: .xen4_17)
}
