internal import LineForensics
internal import LogModel
internal import PatternCatalog

/// Explains a draft: evidence, visibility, hypotheses, domains, pairing, confidence.
struct IncidentBuilder {
  let catalog: Catalog
  let streams: [StreamState]
  let host: HostState
  let book: ClockBook
  /// A vendor's tree can have one message at another release's line by accident; not two.
  private static let tellingSightings = 2

  ///
  /// - Parameter sharing: the indices of incidents that the same lines of the other side are joined to.
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
    let finding = releases(of: draft)
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
      contradictions: contradictions(of: draft)
        + sharing.prefix(3).map {
          "lines of the other side that are joined to it are joined to \(Self.id($0 + 1)) as well: nothing tells whose "
            + "they are"
        },
      consequences: consequences.map(Self.id), releases: finding.releases,
      nearestReleases: finding.nearest,
      wouldDecide: deciding(rule, hypotheses: hypotheses, visibility: visibility),
      nextSteps: nextSteps(rule, leading: leading, visibility: visibility),
      remedies: remedies(rule, leading: leading))
  }

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
    streams.firstIndex { $0.id == stream.id }.map(book.besideLives.contains) ?? false
  }

  /// The share of the joined lines that the leading cause explains, where others explain some: with lines that may be
  /// another guest's, it is no surer that its own are those.
  private func ownShare(of leading: Hypothesis?, in draft: IncidentDraft) -> Double {
    let explained = draft.partners.filter { line in
      draft.rule.hypotheses.contains { $0.isSupported(by: line) }
    }
    guard let rule = draft.rule.hypotheses.first(where: { $0.id == leading?.id }),
      !explained.isEmpty
    else { return 1 }
    return Double(explained.count(where: rule.isSupported)) / Double(explained.count)
  }

  /// What the catalogue knows to help against the leading cause.
  private func remedies(_ rule: CorrelationRule, leading: Hypothesis?) -> [Remedy] {
    let known = rule.hypotheses.first { $0.id == leading?.id }?.remedies ?? []
    return known.map { remedy in
      let kind: Remedy.Kind =
        switch remedy.kind {
        case .workaround: .workaround
        case .fix: .fix
        }
      return Remedy(
        kind: kind, what: remedy.what, state: remedy.state, reference: remedy.reference)
    }
  }

  private static func id(_ number: Int) -> String { "incident-\(number)" }

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

  /// The hypervisor releases whose source has every message seen at the line it was printed with.
  ///
  /// All grant-table lines of the streams that the partners stand in count, the harmless ones too.
  private func releases(of draft: IncidentDraft) -> SourceLineTable.Finding {
    let sightings = sightings(of: draft)
    // The table is only read where a line has to be looked up.
    guard !sightings.isEmpty else { return SourceLineTable.Finding(releases: [], nearest: []) }
    return SourceLineTable.xenGrantTable.releases(fitting: sightings)
  }

  private func sightings(of draft: IncidentDraft) -> [SourceLineTable.Sighting] {
    let inputs = Set(draft.partners.map(\.input))
    return streams.filter { $0.role == .hypervisor }.flatMap(\.events).compactMap { event in
      SourceLineTable.Sighting(event, catalog: catalog, inputs: inputs)
    }
  }

  /// What speaks against the logs being of one machine, or keeps lines apart: what was found while joining, clocks that
  /// can't be, and source lines of another release than the banner's.
  private func contradictions(of draft: IncidentDraft) -> [String] {
    var found = draft.contradictions
    let own = streams.firstIndex { $0.id == draft.stream.id } ?? -1
    for entry in book.graph.contradictions
    where [entry.relation.from.stream, entry.relation.to.stream].contains(own) {
      found.append(
        "\(entry.relation.source) would put \(book.name(of: entry.relation.to)) "
          + "\(Int(entry.relation.interval.low.rounded())) to \(Int(entry.relation.interval.high.rounded())) s after "
          + "\(book.name(of: entry.relation.from)), but \(entry.sources.joined(separator: ", ")) say otherwise"
      )
    }
    let finding = releases(of: draft)
    let hypervisor = draft.streamsOfMachine(streams).first { $0.role == .hypervisor }
    if let hypervisor,
      let own = HypervisorFacts(events: hypervisor.events, host: host).build.version,
      let version = VersionNumber(own), !finding.releases.isEmpty,
      !finding.releases.contains(where: { version.sharesBranch(with: $0) }),
      Set(sightings(of: draft)).count >= Self.tellingSightings
    {
      found.append(
        "the hypervisor says it is Xen \(own), but the source lines seen are those of "
          + finding.releases.joined(separator: ", "))
    }
    return found
  }

  private func alignment(of draft: IncidentDraft) -> Alignment? {
    guard let found = draft.alignment else { return nil }
    return Alignment(
      offsetSecondsLow: found.interval.low, offsetSecondsHigh: found.interval.high,
      utcOffsetSeconds: found.zoneSeconds, method: found.method, chance: found.chance)
  }

  private func visibility(of draft: IncidentDraft) -> [Visibility] {
    let near = draft.streamsOfMachine(streams)
    // A guest that nothing ties to one of several machines may have run on each of them.
    let judges = near.filter { $0.role == .hypervisor }.map {
      VisibilityJudge(streams: [$0], host: host)
    }
    let seen = Set(draft.partners.map(\.pattern))
    let classes = Set(seen.compactMap { catalog.pattern($0)?.visibility.level })
    let move = draft.partners.isEmpty ? LaterMove.find(draft) : nil
    return draft.rule.partners.compactMap { id in
      guard let pattern = catalog.pattern(id) else { return nil }
      if let first = draft.partners.first(where: { $0.pattern == id }) {
        return Visibility(
          pattern: id, verdict: .seen, why: "first at \(first.place)", advice: nil)
      }
      // A message that both sides print is not missed where the failing side has it.
      if draft.anchors.contains(where: { $0.pattern == id }) { return nil }
      if let other = OtherSideJudge(streams: near).judge(pattern) { return other }
      let isSeen = classes.contains(pattern.visibility.level)
      let verdicts = judges.map { $0.judge(pattern, sameClassSeen: isSeen) }
      let verdict =
        verdicts.first { $0.verdict != .absent } ?? verdicts.first
        ?? VisibilityJudge(streams: [], host: host).judge(pattern, sameClassSeen: isSeen)
      return move.map { LaterMove.soften(verdict, after: $0) } ?? verdict
    }
  }

  /// The causes whose lines are there, that of the most lines first; the leading hypothesis where the other side has none.
  ///
  /// A line is a cause's where the cause names its pattern and has evidence that the line fulfils; of several the most
  /// probable one's alone.
  private func causes(of draft: IncidentDraft, hypotheses: [Hypothesis]) -> [Cause] {
    var left = draft.partners
    let acting = hypotheses.enumerated().compactMap { rank, hypothesis -> Acting? in
      guard let rule = draft.rule.hypotheses.first(where: { $0.id == hypothesis.id }) else {
        return nil
      }
      let explained = left.filter(rule.isSupported)
      left.removeAll(where: rule.isSupported)
      guard !explained.isEmpty else { return nil }
      let seen = Set(explained.map(\.pattern))
      return Acting(
        cause: Cause(hypothesis: hypothesis.id, evidence: rule.causes.filter(seen.contains)),
        lines: explained.count, rank: rank)
    }
    if acting.isEmpty, let leading = hypotheses.first, draft.partners.isEmpty {
      return [Cause(hypothesis: leading.id, evidence: [])]
    }
    return acting.sorted { ($1.lines, $0.rank) < ($0.lines, $1.rank) }.map(\.cause)
  }

  /// A cause with the number of its lines and the rank of its hypothesis.
  private struct Acting {
    let cause: Cause
    let lines: Int
    let rank: Int
  }

  /// The rule's sentence, with `{capture}` replaced by what was seen first.
  private func explanation(of draft: IncidentDraft) -> String {
    // Every second part is the name of a capture.
    let parts = draft.rule.explanation.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "{" || $0 == "}" })
    return parts.enumerated().map { number, part in
      guard !number.isMultiple(of: 2), number < parts.count - 1 else { return String(part) }
      return first(String(part), in: draft.anchors) ?? first(String(part), in: draft.partners)
        ?? "{\(part)}"
    }.joined()
  }

  private func first(_ capture: String, in events: [Event]) -> String? {
    for event in events {
      if let value = event.captures[capture] { return value.text }
    }
    return nil
  }

  private func domains(of draft: IncidentDraft) -> Domains {
    DraftDomains(catalog: catalog, resolver: DomainResolver(host: host), book: book)
      .domains(of: draft)
  }

  /// The messages that could not be seen and that a hypothesis of some weight expects or excludes, strongest first.
  private func deciding(
    _ rule: CorrelationRule, hypotheses: [Hypothesis], visibility: [Visibility]
  ) -> [String] {
    let hidden = visibility.filter { $0.verdict == .invisible || $0.verdict == .unknown }
    var found: [(weight: Double, words: String)] = []
    for hypothesis in hypotheses where hypothesis.probability >= 0.03 {
      let rules = rule.hypotheses.first { $0.id == hypothesis.id }?.evidence ?? []
      for entry in hidden {
        let matching = rules.filter {
          $0.pattern == entry.pattern && [.seen, .present].contains($0.when) && $0.ratio > 1
        }
        guard let evidence = matching.max(by: { $0.ratio < $1.ratio }) else { continue }
        let title = catalog.pattern(entry.pattern)?.title ?? entry.pattern
        found.append(
          (
            evidence.ratio,
            "\(entry.pattern) (\(title)) would speak for \(hypothesis.id): \(evidence.reason)"
          ))
      }
    }
    return found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element.words)
  }

  private func nextSteps(
    _ rule: CorrelationRule, leading: Hypothesis?, visibility: [Visibility]
  ) -> [String] {
    let own = rule.hypotheses.first { $0.id == leading?.id }?.nextSteps ?? []
    var advice: [String] = []
    for entry in visibility {
      if let text = entry.advice, !advice.contains(text) { advice.append(text) }
    }
    return own + rule.nextSteps + advice.map { "To see more next time: \($0)." }
  }
}

extension SourceLineTable.Sighting {
  /// A grant-table event of one of these inputs, with the formats that its pattern knows; nil for any other.
  init?(_ event: Event, catalog: Catalog, inputs: Set<Int>) {
    guard inputs.contains(event.input), let origin = event.origin, let line = origin.line,
      let file = origin.fileName, file == "grant_table.c",
      let pattern = catalog.pattern(event.pattern)
    else { return nil }
    self.init(fileName: file, line: line, formats: pattern.variants.compactMap(\.format))
  }
}
