internal import Correlation
internal import LogModel

/// Tells where state files and logs cannot both be of the same host at the same time.
enum StateContradictions {
  /// One warning for each version of Xen that a state file has and the hypervisor's own banner has not.
  static func find(_ host: HostState, streams: [StreamState]) -> [Diagnostic] {
    let banners = streams.filter { $0.role == .hypervisor }.flatMap(\.events)
      .filter { $0.pattern == "xen.banner" }
    guard let banner = banners.last, let own = banner.captures["version"]?.text else { return [] }
    return host.xenVersions.filter { $0.text != own }.map {
      Diagnostic(
        severity: .warning, code: "state.contradiction", place: $0.place.description,
        message: "it says Xen \($0.text), but the banner at \(banner.place) says \(own)",
        advice: "check that both are of the same host; the banner is believed")
    }
  }
}
