internal import LogModel
internal import PatternCatalog

/// What a hypervisor's log says of the hypervisor: its version, its kind of build, what it prints.
struct HypervisorFacts: Sendable {
  /// The last banner's version and kind of build.
  let build: StreamSummary.XenBuild
  /// The build's version, where it is one that can be compared.
  var version: VersionNumber? { build.version.flatMap(VersionNumber.init) }
  /// `, as xl-info.txt:16 says`, where it is not from the log itself; else empty.
  let versionSource: String
  /// Which messages that guests cause are printed.
  let guestThreshold: GuestThreshold

  /// What the events say, and what state files say where the log itself does not.
  init(events: [Event], host: HostState = HostState()) {
    let banner = events.last { $0.pattern == "xen.banner" }
    let debug = banner?.captures["debug"].map { $0.text == "y" }
    // Versions that contradict each other say nothing.
    let told = Set(host.xenVersions.map(\.text)).count == 1 ? host.xenVersions.first : nil
    let own = banner?.captures["version"]?.text
    build = StreamSummary.XenBuild(version: own ?? told?.text, debug: debug)
    versionSource = own == nil ? told.map { ", as \($0.place) says" } ?? "" : ""
    guestThreshold =
      GuestThreshold(printedIn: events) ?? GuestThreshold(bootedIn: events, host, debug: debug)
  }
}
