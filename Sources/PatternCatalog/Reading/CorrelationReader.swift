internal import LogModel

/// Reads one entry under `correlations:`.
enum CorrelationReader {
  static func read(_ reader: NodeReader) -> CorrelationRule? {
    guard let map = reader.mapping(known: PatternFileKeys.correlation), let id = map.required("id"),
      let title = map.required("title"), let explanation = map.required("explanation")
    else { return nil }
    let timespan = map["timespan"].flatMap(seconds) ?? 60
    return CorrelationRule(
      id: id, title: title, explanation: explanation,
      severity: map["severity"]?.choice(Severity.self),
      subject: map["about"]?.choice(CorrelationRule.Subject.self) ?? .device,
      anchors: map.strings("anchors"),
      streams: (map["streams"]?.list() ?? []).compactMap { $0.choice(StreamRole.self) },
      groupBy: map.strings("group-by"),
      episode: CorrelationRule.Episode(
        gapSeconds: map["episode-gap"].flatMap(seconds),
        gapAtMarkSeconds: map["episode-gap-at-mark"].flatMap(seconds) ?? timespan,
        marks: map.strings("episode-marks"), boots: map.strings("episode-boots")),
      partners: map.strings("partners"), status: map["status"].flatMap(status),
      linkBy: map.strings("link-by"),
      partnersEndEpisode: map["partners-end-episode"]?.string() == "yes",
      context: map.strings("context"),
      contextEndsAtAnchor: map["context-ends-at-anchor"]?.string() == "yes",
      timespanSeconds: timespan,
      yieldsTo: map.strings("yields-to"), leadsTo: map.strings("leads-to"),
      hypotheses: (map["hypotheses"]?.list() ?? []).compactMap(hypothesis),
      nextSteps: map.strings("next-steps"), source: reader.place)
  }

  private static func status(_ reader: NodeReader) -> CorrelationRule.Status? {
    guard let map = reader.mapping(known: PatternFileKeys.status),
      let capture = map.required("capture"), let plain = map.required("plain"),
      let passedFrom = map.required("passed-from")
    else { return nil }
    return CorrelationRule.Status(
      capture: capture, plain: plain, passedFrom: passedFrom,
      answers: (map["answers"]?.pairs() ?? []).map { partner, statuses in
        CorrelationRule.Status.Answer(partner: partner, statuses: statuses.strings())
      })
  }

  /// `90s`, `5m`, `1h`, as Sigma writes time spans.
  private static func seconds(_ reader: NodeReader) -> Double? {
    guard let text = reader.string() else { return nil }
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Double(text.dropLast()) else {
      reader.report("\(reader.path) must be a time span such as 90s, 5m or 1h, not \(text)")
      return nil
    }
    return count * unit
  }

  private static func hypothesis(_ reader: NodeReader) -> HypothesisRule? {
    guard let map = reader.mapping(known: PatternFileKeys.hypothesis), let id = map.required("id"),
      let title = map.required("title")
    else { return nil }
    let prior = map["prior"]?.double() ?? 1
    if !(prior > 0) { reader.report("\(id): the prior must be above 0") }
    return HypothesisRule(
      id: id, title: title, prior: prior,
      evidence: (map["evidence"]?.list() ?? []).compactMap(evidence),
      causes: map.strings("causes"), nextSteps: map.strings("next-steps"),
      remedies: (map["remedies"]?.list() ?? []).compactMap(remedy))
  }

  private static func remedy(_ reader: NodeReader) -> RemedyRule? {
    guard let map = reader.mapping(known: PatternFileKeys.remedy), let what = map.required("what"),
      let state = map.required("state"), map.required("kind") != nil,
      let kind = map["kind"]?.choice(RemedyRule.Kind.self)
    else { return nil }
    return RemedyRule(kind: kind, what: what, state: state, reference: map.string("reference"))
  }

  private static func evidence(_ reader: NodeReader) -> EvidenceRule? {
    guard let map = reader.mapping(known: PatternFileKeys.evidence),
      let pattern = map.required("pattern"),
      let reason = map.required("reason")
    else { return nil }
    let ratio = map["ratio"]?.double() ?? 1
    if !(ratio > 0) { reader.report("\(reader.path): the ratio must be above 0") }
    let captures = (map["captures"]?.pairs() ?? []).map { key, value in
      let negated = key.hasPrefix("not ")
      return EvidenceRule.CaptureCondition(
        name: negated ? String(key.dropFirst(4)) : key, accepted: value.strings(),
        negated: negated)
    }
    return EvidenceRule(
      when: map["when"]?.choice(EvidenceRule.Condition.self) ?? .seen, pattern: pattern,
      captures: captures, ratio: ratio, reason: reason)
  }
}
