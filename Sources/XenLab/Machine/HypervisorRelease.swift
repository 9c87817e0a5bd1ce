/// A hypervisor release as far as its grant table code and its log differ.
public struct HypervisorRelease: Sendable, Hashable, Codable {
  /// The version as the banner prints it, such as `3.1.2-145.el5`.
  public var version: String
  /// Whether the banner's text begins with a blank, as up to 3.1.
  public var bannerIsIndented: Bool
  /// The source lines of the messages in grant_table.c.
  public var lines: GrantTableLines
  /// Whether a grant whose frame is no memory fails with -9 and no line (4.2 and later).
  public var isSilentOnBadFrame: Bool
  /// Whether a transfer without headroom is told apart from a bad reference (4.1 and later).
  public var hasHeadroomText: Bool

  /// The hypervisor of a RHEL 5 build, which calls itself 3.1.2.
  ///
  /// - Parameter release: the kernel's release, such as `2.6.18-145.el5`.
  public static func rhel5(_ release: String) -> HypervisorRelease {
    let tail = release.split(separator: "-", maxSplits: 1).dropFirst().first ?? "164.el5"
    return HypervisorRelease(
      version: "3.1.2-\(tail)", bannerIsIndented: true, lines: .rhel5, isSilentOnBadFrame: false,
      hasHeadroomText: false)
  }

  /// Xen 3.3.
  public static let xen3_3 = HypervisorRelease(
    version: "3.3.0", bannerIsIndented: false, lines: .xen3_3, isSilentOnBadFrame: false,
    hasHeadroomText: false)
  /// Xen 4.0.4.
  public static let xen4_0 = HypervisorRelease(
    version: "4.0.4", bannerIsIndented: false, lines: .xen4_0, isSilentOnBadFrame: false,
    hasHeadroomText: false)
  /// Xen 4.2.5, the first series that refuses a bad frame without a word.
  public static let xen4_2 = HypervisorRelease(
    version: "4.2.5", bannerIsIndented: false, lines: .xen4_2, isSilentOnBadFrame: true,
    hasHeadroomText: true)
}

/// Where in grant_table.c each message is printed; a compiler of that age names a call's last line.
public struct GrantTableLines: Sendable, Hashable, Codable {
  var copyBeyondPage: Int
  var copyByFrame: Int
  var sourceDomain: Int
  var destinationDomain: Int
  var badReference: Int
  var badFlags: Int
  var writePin: Int
  var badPin: Int
  var sourceFrame: Int
  var sourcePage: Int
  var destinationFrame: Int
  var destinationPage: Int
  var transferFrame: Int
  var transferDomain: Int
  var transferReference: Int
  var transferFlags: Int
  var transferHeadroom: Int
  var mapFlags: Int
  var mapReadonly: Int

  /// RHEL 5's 3.1.2: line 1145 for the destination frame is known from bug 503139.
  ///
  /// The others are those of 3.1.0 moved by the same 28 lines [derived].
  static let rhel5 = GrantTableLines(
    copyBeyondPage: 1087, copyByFrame: 1095, sourceDomain: 1101, destinationDomain: 1107,
    badReference: 1005, badFlags: 1033, writePin: 1043, badPin: 1016, sourceFrame: 1122,
    sourcePage: 1126, destinationFrame: 1145, destinationPage: 1149, transferFrame: 858,
    transferDomain: 882, transferReference: 785, transferFlags: 801, transferHeadroom: 905,
    mapFlags: 293, mapReadonly: 303)
  static let xen3_3 = GrantTableLines(
    copyBeyondPage: 1364, copyByFrame: 1372, sourceDomain: 1378, destinationDomain: 1384,
    badReference: 1282, badFlags: 1310, writePin: 1320, badPin: 1293, sourceFrame: 1406,
    sourcePage: 1410, destinationFrame: 1429, destinationPage: 1433, transferFrame: 1095,
    transferDomain: 1124, transferReference: 1021, transferFlags: 1037, transferHeadroom: 1182,
    mapFlags: 292, mapReadonly: 302)
  static let xen4_0 = GrantTableLines(
    copyBeyondPage: 1888, copyByFrame: 1896, sourceDomain: 1902, destinationDomain: 1908,
    badReference: 1718, badFlags: 266, writePin: 276, badPin: 1741, sourceFrame: 1953,
    sourcePage: 1957, destinationFrame: 1999, destinationPage: 2004, transferFrame: 1442,
    transferDomain: 1471, transferReference: 1366, transferFlags: 1382, transferHeadroom: 1529,
    mapFlags: 329, mapReadonly: 339)
  static let xen4_2 = GrantTableLines(
    copyBeyondPage: 2019, copyByFrame: 2027, sourceDomain: 2033, destinationDomain: 2039,
    badReference: 1838, badFlags: 339, writePin: 349, badPin: 1859, sourceFrame: 2070,
    sourcePage: 2074, destinationFrame: 2094, destinationPage: 2100, transferFrame: 1531,
    transferDomain: 1561, transferReference: 1443, transferFlags: 1459, transferHeadroom: 1622,
    mapFlags: 402, mapReadonly: 412)
}
