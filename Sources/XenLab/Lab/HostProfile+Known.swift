public import KernelSeries
import Wording

extension HostProfile {
  /// RHEL 5.3: guests flip unless they ask for copies.
  public static let flipDefault = HostProfile(
    name: "5.3", release: "2.6.18-128.el5", date: "2008-12-17", features: .copyOffered)
  /// The first RHEL 5.4 development build that makes every guest copy.
  public static let development5_4 = HostProfile(
    name: "5.4-dev", release: "2.6.18-145.el5", date: "2009-05-07", features: .copyOnly)
  /// RHEL 5.4 as it was shipped, which flips again.
  public static let rhel5_4 = HostProfile(
    name: "5.4", release: "2.6.18-164.el5", date: "2009-08-18", features: .copyOffered)
  /// A later development build, from the middle of the window in which guests copied.
  public static let copyDefault = HostProfile(
    name: "copy-default", release: "2.6.18-150.el5", date: "2009-05-20", features: .copyOnly)
  /// A host that offers at restore what was offered at save; nobody built one.
  public static let preserving = HostProfile(
    name: "preserving", release: "2.6.18-150.el5.test", date: "2009-05-20", features: .copyOnly,
    preservesFeatures: true)
  /// A host that tells only repaired guests to copy; nobody built one.
  public static let newFlag = HostProfile(
    name: "new-flag", release: "2.6.18-150.el5.test", date: "2009-05-20", features: .copyPreferred)
  /// A host from before August 2006, which publishes neither key.
  public static let ancient = HostProfile(
    name: "ancient", release: "2.6.16.13", date: "2006-05-02", features: .none,
    hypervisor: .xen3_0)
  /// A host with the upstream backend on Xen 3.3.
  public static let upstream3_3 = HostProfile(
    name: "upstream-3.3", release: "2.6.18.8", date: "2008-08-22", features: .copyOnly,
    hypervisor: .xen3_3)
  /// A host with the upstream backend on Xen 4.0.
  public static let upstream4_0 = HostProfile(
    name: "upstream-4.0", release: "2.6.32.57", date: "2012-08-13", features: .copyOnly,
    hypervisor: .xen4_0)
  /// A host with the upstream backend on Xen 4.2, which says nothing about a bad frame.
  public static let upstream4_2 = HostProfile(
    name: "upstream-4.2", release: "3.2.63", date: "2014-09-23", features: .copyOnly,
    hypervisor: .xen4_2)
  /// A host with the upstream backend on Xen 4.5, whose lines name the vCPU.
  public static let upstream4_5 = HostProfile(
    name: "upstream-4.5", release: "3.16.7", date: "2014-10-30", features: .copyOnly,
    hypervisor: .xen4_5)
  /// Debian 12 on a release build of Xen 4.17, which says nothing about grants.
  public static let upstream4_17 = HostProfile(
    name: "upstream-4.17", release: "6.1.0-56-amd64", date: "2026-11-16", features: .copyOnly,
    hypervisor: .xen4_17, consoleStamps: .date)
  /// The same on a debug build of Xen 4.17.
  public static let upstream4_17Debug = HostProfile(
    name: "upstream-4.17-debug", release: "6.1.0-56-amd64", date: "2026-11-16",
    features: .copyOnly, hypervisor: .xen4_17Debug, consoleStamps: .date)

  /// The named profiles, one for each machine.
  public static let known = [
    flipDefault, development5_4, rhel5_4, upstream3_3, ancient, preserving, newFlag, copyDefault,
    upstream4_0, upstream4_2, upstream4_5, upstream4_17, upstream4_17Debug,
  ]

  /// Second names of profiles.
  static let aliases: [(alias: String, profile: HostProfile)] = [
    ("flip-default", flipDefault), ("upstream", upstream3_3),
  ]

  /// Every name that ``named(_:in:)`` knows beside the builds of a series, in the order to show them.
  public static var knownNames: [String] { known.map(\.name) + aliases.map(\.alias) }

  /// The profile of a text: a known name, or a build of the series.
  ///
  /// - Throws: ``LabError`` `.unknownHost` with the nearest name, or `.series` where a text names several builds.
  public static func named(
    _ text: String, in series: KernelSeries = .rhel5KernelXen
  ) throws(LabError) -> HostProfile {
    if let found = known.first(where: { $0.name == text }) { return found }
    if let found = aliases.first(where: { $0.alias == text }) { return found.profile }
    do {
      _ = try series.index(of: text)
    } catch {
      if case .ambiguousBuild = error { throw .series(error) }
      let words = knownNames + series.builds.map(\.version)
      throw .unknownHost(name: text, nearest: Spelling.nearest(to: text, in: words))
    }
    return try HostProfile(recipe: BuildRecipe(base: text), in: series)
  }

  /// The same host under the hypervisor of another one: kernels and hypervisors of different builds can be mixed.
  public func under(_ other: HostProfile) -> HostProfile {
    guard other.hypervisor != hypervisor else { return self }
    var mixed = self
    mixed.name = "\(name) under \(other.name)"
    mixed.hypervisor = other.hypervisor
    mixed.guestLoglevel = other.guestLoglevel
    return mixed
  }
}
