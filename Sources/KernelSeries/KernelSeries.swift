import Wording

/// An ordered list of builds, oldest first.
///
/// Order is the order of the list, not of dates: two builds may share a day. A version occurs once.
public struct KernelSeries: Sendable, Hashable, Codable {
  /// What the series is called on the command line, such as `rhel5-kernel-xen`.
  public var name: String
  /// One sentence on what it holds.
  public var title: String
  /// The builds, oldest first.
  public var builds: [Build]

  /// A series of builds in order.
  ///
  /// - Throws: ``SeriesError`` `.duplicateBuild` where a version occurs twice.
  public init(name: String, title: String = "", builds: [Build]) throws(SeriesError) {
    var seen: Set<String> = []
    for build in builds where !seen.insert(build.version).inserted {
      throw .duplicateBuild(version: build.version, series: name)
    }
    self.init(trusted: builds, name: name, title: title)
  }

  /// A series whose versions are known to differ.
  init(trusted builds: [Build], name: String, title: String) {
    self.name = name
    self.title = title
    self.builds = builds
  }

  /// The number of changes in all builds.
  public var changeCount: Int { builds.reduce(0) { $0 + $1.changes.count } }

  /// The built-in series, by name.
  public static let builtIn: [KernelSeries] = [rhel5KernelXen]

  /// The built-in series of a name.
  ///
  /// - Throws: ``SeriesError`` `.unknownSeries` with the nearest name.
  public static func named(_ name: String) throws(SeriesError) -> KernelSeries {
    if let found = builtIn.first(where: { $0.name == name }) { return found }
    throw .unknownSeries(
      name: name, nearest: Spelling.nearest(to: name, in: builtIn.map(\.name)))
  }
}
