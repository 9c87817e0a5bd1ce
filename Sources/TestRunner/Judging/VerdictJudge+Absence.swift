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
    guard evidence.streams.contains(where: { $0.records > 0 && isRelevant($0.role) }) else {
      return Judgement(
        .skip,
        "there is no \(wantsHypervisor ? "" : "guest ")log in which the failure could have been seen"
      )
    }
    let witness = LogWitness(evidence.inputs)
    if let loss = witness.loss { return skip(loss.why, loss.advice) }
    if !wantsHypervisor, let idle = witness.idle { return skip(idle.why, idle.advice) }
    guard let catalog else { return nil }
    let sight = Sight(catalog: catalog, streams: evidence.streams, host: evidence.host)
    let visibility: Visibility
    switch target {
    case .any: return nil
    case .pattern(let id): visibility = sight.visibility(ofPattern: id)
    case .correlation(let id): visibility = sight.visibility(ofCorrelation: id)
    case .signature(let signature):
      // A crash's signature names no rule; it shows in any kernel's log.
      let rule = signature.split(separator: "/").first.map(String.init) ?? signature
      guard catalog.correlation(rule) != nil else { return nil }
      visibility = sight.visibility(ofCorrelation: rule)
    }
    switch visibility.verdict {
    case .seen, .absent: return nil
    case .invisible, .unknown: return skip(visibility.why, visibility.advice)
    }
  }

  /// Whether what is looked for is printed by something else than a guest.
  private var wantsHypervisor: Bool {
    guard case .pattern(let id) = target, let pattern = catalog?.pattern(id) else { return false }
    return !pattern.stream.admits(.guest)
  }

  private func isRelevant(_ role: StreamRole) -> Bool {
    guard case .pattern(let id) = target, let pattern = catalog?.pattern(id) else {
      return role == .guest
    }
    return pattern.stream.admits(role)
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
