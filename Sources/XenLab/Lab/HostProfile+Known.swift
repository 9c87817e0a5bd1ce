public import KernelSeries
import Wording

extension HostProfile {
  /// RHEL 5.3: guests flip unless they ask for copies.
  public static let flipDefault = HostProfile(
    name: "flip-default", release: "2.6.18-128.el5", date: "2008-12-17", features: .copyOffered)
  /// A RHEL 5.4 development host: every guest copies.
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
    hypervisor: HypervisorRelease(
      version: "3.0.2", bannerIsIndented: true, lines: .rhel5, isSilentOnBadFrame: false,
      hasHeadroomText: false))
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

  /// The named profiles.
  public static let known = [
    flipDefault, copyDefault, preserving, newFlag, ancient, upstream3_3, upstream4_0, upstream4_2,
  ]

  /// The profile of a text: a known name, or a build of the series.
  ///
  /// - Throws: ``LabError`` `.unknownHost` with the nearest name.
  public static func named(
    _ text: String, in series: KernelSeries = .rhel5KernelXen
  ) throws(LabError) -> HostProfile {
    if let found = known.first(where: { $0.name == text }) { return found }
    if (try? series.index(of: text)) != nil {
      return try HostProfile(recipe: BuildRecipe(base: text), in: series)
    }
    let words = known.map(\.name) + series.builds.map(\.version)
    throw .unknownHost(name: text, nearest: Spelling.nearest(to: text, in: words))
  }
}
