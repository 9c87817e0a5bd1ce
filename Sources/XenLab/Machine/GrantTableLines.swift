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
  /// Xen 4.5.0; "Could not get src frame" is no longer there.
  static let xen4_5 = GrantTableLines(
    copyBeyondPage: 2094, copyByFrame: 2102, sourceDomain: 2108, destinationDomain: 2114,
    badReference: 1913, badFlags: 372, writePin: 382, badPin: 1934, sourceFrame: 2145,
    sourcePage: 2145, destinationFrame: 2169, destinationPage: 2175, transferFrame: 1605,
    transferDomain: 1635, transferReference: 1517, transferFlags: 1533, transferHeadroom: 1696,
    mapFlags: 372, mapReadonly: 382)
  /// Xen 4.17; compilers name the first line of a call from GCC 9 on.
  static let xen4_17 = GrantTableLines(
    copyBeyondPage: 2978, copyByFrame: 2930, sourceDomain: 2930, destinationDomain: 2930,
    badReference: 2562, badFlags: 788, writePin: 799, badPin: 2573, sourceFrame: 2930,
    sourcePage: 2930, destinationFrame: 2930, destinationPage: 2943, transferFrame: 2280,
    transferDomain: 2309, transferReference: 2183, transferFlags: 2200, transferHeadroom: 2369,
    mapFlags: 788, mapReadonly: 799)
}
