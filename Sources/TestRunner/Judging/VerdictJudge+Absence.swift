internal import Bisection
internal import Correlation
internal import Ingest
internal import LogModel
internal import PatternCatalog

extension VerdictJudge {
  /// A skip where the failure was not found and could not have been; nil where it could.
  func unseen(_ ending: TestEnding, _ evidence: Evidence) -> Judgement? {
    func skip(_ why: String, _ advice: String?) -> Judgement {
      Judgement(
        .skip,
        "\(sought) was not found and could not have been: "
          + VerdictJudge.sentence(why: why, advice: advice))
    }
    if let loss = ending.loss { return skip(loss.why, loss.advice) }
    let roles = tellingRoles
    let streams = evidence.streams.filter { $0.records > 0 && roles.contains($0.role) }
    guard !streams.isEmpty else { return missingLog(of: roles) }
    let witness = LogWitness(evidence.inputs)
    if let loss = witness.loss { return skip(loss.why, loss.advice) }
    if needsTraffic, let idle = witness.idle { return skip(idle.why, idle.advice) }
    guard let visibility = visibility(in: streams, evidence) else { return nil }
    switch visibility.verdict {
    case .seen, .absent: return nil
    case .invisible, .unknown: return skip(visibility.why, visibility.advice)
    }
  }

  /// Whether the messages of what is looked for could have been seen; nil where a log is enough to say so.
  private func visibility(in streams: [StreamState], _ evidence: Evidence) -> Visibility? {
    guard let catalog else { return nil }
    if case .pattern(let id) = target {
      return Sight(catalog: catalog, streams: evidence.streams, host: evidence.host)
        .visibility(ofPattern: id)
    }
    // A crash's signature names no rule.
    guard let rule else { return nil }
    let sides = RuleSides(rule, catalog: catalog)
    let visible = Set(streams.flatMap { sides.anchors(in: $0.role) })
    let sight = Sight(catalog: catalog, streams: streams, host: evidence.host)
    let found = rule.anchors.filter(visible.contains).map { sight.visibility(ofPattern: $0) }
    let order: [Visibility.Verdict] = [.seen, .absent, .unknown, .invisible]
    return order.lazy.compactMap { verdict in found.first { $0.verdict == verdict } }.first
  }

  /// The rule whose incident is looked for; nil for a message, a crash, or anything at all.
  private var rule: CorrelationRule? {
    switch target {
    case .any, .pattern: nil
    case .correlation(let id): catalog?.correlation(id)
    case .signature(let text):
      text.split(separator: "/").first.flatMap { catalog?.correlation(String($0)) }
    }
  }

  /// Whose logs tell whether the failure was there: one of them has to be among the run's.
  private var tellingRoles: [StreamRole] {
    guard let catalog else { return [.guest] }
    if let rule { return RuleSides(rule, catalog: catalog).telling }
    switch target {
    case .any, .correlation: return [.guest]
    case .pattern(let id): return catalog.pattern(id)?.stream.roles ?? [.guest]
    case .signature(let text):
      let kind = text.prefix { $0 != "/" }
      let roles = Set(
        catalog.patterns.filter { $0.crash.map { $0 == kind } ?? false }.flatMap(\.stream.roles))
      // Of two kernels that may crash it is the one under test, and the guest's where that is not said.
      let kernel = testedRole ?? .guest
      return roles.isEmpty || roles.contains(kernel)
        ? [kernel] : StreamRole.allCases.filter(roles.contains)
    }
  }

  /// Whether the failure shows only where packets flow: one of a guest's devices, or nobody knows.
  private var needsTraffic: Bool {
    if let rule { return rule.subject == .device || tellingRoles.contains(.guest) }
    return tellingRoles.contains(.guest)
  }

  private func missingLog(of roles: [StreamRole]) -> Judgement {
    guard roles != [.guest] else {
      return Judgement(
        .skip, "there is no guest log in which the failure could have been seen")
    }
    let owners = roles.map(VerdictJudge.owner).joined(separator: " or of ")
    let advice = roles.first.map(VerdictJudge.advice)
    return Judgement(
      .skip,
      VerdictJudge.sentence(
        why: "there is no log of \(owners) in which the failure could have been seen",
        advice: advice))
  }

  private static func owner(_ role: StreamRole) -> String {
    switch role {
    case .guest: "the guest"
    case .hypervisor: "the hypervisor"
    case .dom0: "dom0"
    case .toolstack: "the toolstack"
    }
  }

  private static func advice(_ role: StreamRole) -> String {
    switch role {
    case .guest: "collect the guest's dmesg or its console"
    case .hypervisor: "collect `xl dmesg` or the serial console of the host"
    case .dom0: "collect dom0's dmesg or journal"
    case .toolstack: "collect /var/log/xen"
    }
  }
}

extension VerdictJudge.Evidence {
  /// What state files among the inputs say of the host.
  var host: HostState {
    var host = HostState()
    for input in inputs { host.merge(StateReader.state(of: Preparation.prepare(input))) }
    return host
  }
}
