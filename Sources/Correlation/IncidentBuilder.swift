internal import LogModel
internal import PatternCatalog

/// Explains a draft: evidence, visibility, hypotheses, domains, pairing, confidence.
struct IncidentBuilder {
  let catalog: Catalog
  let streams: [StreamState]
  let host: HostState
  let book: ClockBook

  /// The incident that a draft becomes.
  ///
  /// - Parameters:
  ///   - number: its own, counted from 1.
  ///   - sharing: the indices of incidents that the same lines of the other side are joined to.
  ///   - consequences: the numbers of incidents that follow from it.
  func incident(
    _ draft: IncidentDraft, number: Int, sharing: [Int] = [], consequences: [Int] = []
  ) -> Incident {
    let rule = draft.rule
    let visibility = self.visibility(of: draft)
    let pairing = PairingJudge.judge(draft, streams: streams)
    let hypotheses = HypothesisWeigher(
      rule: rule, anchorStream: draft.stream.events, anchors: draft.anchors,
      partners: draft.partners, context: draft.context,
      visibility: Dictionary(visibility.map { ($0.pattern, $0) }, uniquingKeysWith: { $1 }),
      absenceCounts: absenceCounts(draft, pairing: pairing.pairing)
    ).weigh()
    let leading = hypotheses.first
    let domains = domains(of: draft)
    let lines = SourceLines(of: draft, streams: streams, catalog: catalog)
    let place = ([draft.stream.name] + draft.group).joined(separator: ", ")
    return Incident(
      id: Self.id(number),
      signature: "\(rule.id)/\(leading?.id ?? "unexplained")", correlation: rule.id,
      title: "\(rule.title) (\(place))", explanation: explanation(of: draft),
      severity: draft.severity,
      confidence: Confidence.overall(
        pairing: pairing.pairing, partnersLinked: !draft.partners.isEmpty,
        guest: domains.guest, livesAreTold: livesAreTold(beside: draft.stream),
        leading: leading?.probability ?? 0)
        * (sharing.isEmpty ? 1 : ownShare(of: leading, in: draft)),
      pairing: pairing.pairing, pairingWhy: pairing.why, hypotheses: hypotheses,
      causes: causes(of: draft, hypotheses: hypotheses),
      domains: domains,
      evidence: evidence(of: draft), alignment: alignment(of: draft),
      timeline: TimelineMaker(catalog: catalog, streams: streams, book: book).timeline(of: draft),
      visibility: visibility,
      contradictions: contradictions(of: draft, lines: lines, sharing: sharing),
      consequences: consequences.map(Self.id), releases: lines.releases,
      nearestReleases: lines.nearestReleases,
      wouldDecide: deciding(rule, hypotheses: hypotheses, visibility: visibility),
      nextSteps: nextSteps(rule, leading: leading, visibility: visibility),
      remedies: remedies(rule, leading: leading))
  }

  static func id(_ number: Int) -> String { "incident-\(number)" }

  /// How far the silence of another log counts: where nothing is joined, that it is of the same machine is the user's word.
  ///
  /// Where lines are joined, ``Confidence`` has the pairing as a factor of its own.
  private func absenceCounts(_ draft: IncidentDraft, pairing: Pairing) -> Double {
    guard draft.partners.isEmpty else { return 1 }
    let inputs = Set(draft.anchors.map(\.input))
    let stands = streams.contains { stream in
      stream.id != draft.stream.id && stream.events.contains { inputs.contains($0.input) }
    }
    return stands ? 1 : Confidence.ofPairing(pairing, lives: .untold)
  }

  private func livesAreTold(beside stream: StreamState) -> Bool {
    streams.number(of: stream).map(book.besideLives.contains) ?? false
  }

  /// The share of the joined lines that the leading cause explains, where others explain some: with lines that may be
  /// another guest's, it is no surer that its own are those.
  private func ownShare(of leading: Hypothesis?, in draft: IncidentDraft) -> Double {
    let explained = draft.partners.filter { line in
      draft.rule.hypotheses.contains { $0.isSupported(by: line) }
    }
    guard let rule = draft.rule.hypothesis(leading?.id), !explained.isEmpty else { return 1 }
    return Double(explained.count(where: rule.isSupported)) / Double(explained.count)
  }

  private func evidence(of draft: IncidentDraft) -> [Evidence] {
    let gatherer = EvidenceGatherer(catalog: catalog)
    // In the order of the stream, so that the mode line stands where it was printed.
    let mine = Set((draft.anchors + draft.context + draft.partners).map(EventKey.init))
    let own = draft.stream.events.filter { mine.contains(EventKey($0)) }
    var evidence = gatherer.gather(own, in: draft.stream)
    let linked = Set(draft.partners.map(EventKey.init))
    for stream in streams where stream.id != draft.stream.id {
      let partners = stream.events.filter {
        $0.role == stream.role && linked.contains(EventKey($0))
      }
      evidence += gatherer.gather(partners, in: stream)
    }
    return evidence
  }

  private func alignment(of draft: IncidentDraft) -> Alignment? {
    guard let found = draft.alignment else { return nil }
    return Alignment(
      offsetSecondsLow: found.interval.low, offsetSecondsHigh: found.interval.high,
      utcOffsetSeconds: found.zoneSeconds, method: found.method, chance: found.chance)
  }

  private func domains(of draft: IncidentDraft) -> Domains {
    DraftDomains(catalog: catalog, resolver: DomainResolver(host: host), book: book)
      .domains(of: draft)
  }
}
