public import LogModel
public import PatternCatalog

/// Whether a message could have been seen in the streams of one machine: the question behind "it isn't there".
public struct Sight: Sendable {
  private let catalog: Catalog
  private let streams: [StreamState]
  private let judge: VisibilityJudge

  /// The streams of one analysis, with what state files say of the host.
  public init(catalog: Catalog, streams: [StreamState], host: HostState = HostState()) {
    self.catalog = catalog
    self.streams = streams
    judge = VisibilityJudge(streams: streams, host: host)
  }

  /// Whether a message that was not looked for in vain, or was, could have been seen.
  ///
  /// - Returns: `seen` with the first place, `absent` where it would have been there, `invisible` or `unknown` with the
  ///   reason and what would make it visible.
  public func visibility(ofPattern id: String) -> Visibility {
    guard let pattern = catalog.pattern(id) else {
      return Visibility(
        pattern: id, verdict: .unknown, why: "there is no pattern of that name", advice: nil)
    }
    for stream in streams {
      if let event = stream.events.first(where: { $0.pattern == id }) {
        return Visibility(
          pattern: id, verdict: .seen, why: "first at \(event.place)", advice: nil)
      }
    }
    if pattern.stream == .hypervisor {
      let seen = Set(streams.flatMap(\.events).map(\.pattern))
      return judge.judge(
        pattern,
        sameClassSeen: seen.contains { seen in
          catalog.pattern(seen).map {
            $0.stream == pattern.stream && $0.visibility.level == pattern.visibility.level
          } ?? false
        })
    }
    guard streams.contains(where: { $0.records > 0 && pattern.stream.admits($0.role) }) else {
      return Visibility(
        pattern: id, verdict: .invisible, why: "there is no log of \(Sight.writer(pattern.stream))",
        advice: Sight.advice(pattern.stream))
    }
    return Visibility(
      pattern: id, verdict: .absent, why: "it would have been in the log", advice: nil)
  }

  private static func writer(_ selector: StreamSelector) -> String {
    switch selector {
    case .guest: "the guest"
    case .hypervisor: "the hypervisor"
    case .dom0: "dom0"
    case .toolstack: "the toolstack"
    case .kernel: "a kernel"
    case .any: "anybody"
    }
  }

  private static func advice(_ selector: StreamSelector) -> String {
    switch selector {
    case .guest: "collect the guest's dmesg or its console"
    case .hypervisor: "collect `xl dmesg` or the serial console of the host"
    case .dom0: "collect dom0's dmesg or journal"
    case .toolstack: "collect /var/log/xen"
    case .kernel, .any: "collect the kernels' logs"
    }
  }
}
