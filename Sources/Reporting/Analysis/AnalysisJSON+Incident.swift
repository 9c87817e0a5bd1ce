import Correlation
import LogModel

extension AnalysisJSON {
  /// The keys of one incident.
  static func members(of incident: Incident) -> [String: JSONValue] {
    [
      "id": .string(incident.id),
      "signature": .string(incident.signature),
      "correlation": .string(incident.correlation),
      "title": .string(incident.title),
      "explanation": .string(incident.explanation),
      "severity": .string(incident.severity.rawValue),
      "confidence": .rounded(incident.confidence),
      "pairing": .string(incident.pairing.rawValue),
      "pairingWhy": .string(incident.pairingWhy),
      "hypotheses": .array(incident.hypotheses.map(value)),
      "causes": .array(
        incident.causes.map {
          .object(["hypothesis": .string($0.hypothesis), "evidence": .strings($0.evidence)])
        }),
      "domains": .object([
        "guest": value(incident.domains.guest), "backend": value(incident.domains.backend),
      ]),
      "evidence": .array(incident.evidence.map(value)),
      "alignment": incident.alignment.map(value) ?? .null,
      "timeline": incident.timeline.map(value) ?? .null,
      "visibility": .array(incident.visibility.map(value)),
      "contradictions": incident.contradictions.map(JSONValue.strings) ?? .null,
      "consequences": incident.consequences.map(JSONValue.strings) ?? .null,
      "releases": .strings(incident.releases),
      "nearestReleases": incident.nearestReleases.map(JSONValue.strings) ?? .null,
      "wouldDecide": incident.wouldDecide.map(JSONValue.strings) ?? .null,
      "nextSteps": .strings(incident.nextSteps),
      "remedies": incident.remedies.map { .array($0.map(value)) } ?? .null,
    ]
  }

  private static func value(_ remedy: Remedy) -> JSONValue {
    .object([
      "kind": .string(remedy.kind.rawValue),
      "what": .string(remedy.what),
      "state": .string(remedy.state),
      "reference": .optional(remedy.reference),
    ])
  }

  private static func value(_ hypothesis: Hypothesis) -> JSONValue {
    .object([
      "id": .string(hypothesis.id),
      "title": .string(hypothesis.title),
      "probability": .rounded(hypothesis.probability),
      "prior": hypothesis.prior.map { .rounded($0) } ?? .null,
      "for": .array(hypothesis.for.map(value)),
      "against": .array(hypothesis.against.map(value)),
    ])
  }

  private static func value(_ argument: Argument) -> JSONValue {
    .object([
      "reason": .string(argument.reason),
      "ratio": .rounded(argument.ratio),
      "place": .optional(argument.place),
    ])
  }

  private static func value(_ domain: DomainIdentity) -> JSONValue {
    .object([
      "domid": .optional(domain.domid),
      "name": .optional(domain.name),
      "certainty": .string(domain.certainty.rawValue),
      "why": .string(domain.why),
    ])
  }

  static func value(_ evidence: Evidence) -> JSONValue {
    var members = members(of: evidence)
    if let bursts = evidence.bursts, !bursts.isEmpty {
      members["bursts"] = .array(bursts.map(value))
    }
    return .object(members)
  }

  private static func value(_ burst: Burst) -> JSONValue {
    .object([
      "kind": .string(burst.kind.rawValue),
      "firstMicroseconds": .int(burst.firstMicroseconds),
      "lastMicroseconds": .int(burst.lastMicroseconds),
      "printed": .number(burst.printed),
    ])
  }

  private static func members(of evidence: Evidence) -> [String: JSONValue] {
    [
      "pattern": .string(evidence.pattern),
      "stream": .string(evidence.stream),
      "first": value(evidence.first),
      "last": value(evidence.last),
      "text": .string(evidence.text),
      "stamp": value(evidence.stamp),
      "printed": .number(evidence.printed),
      "suppressed": .number(evidence.suppressed),
      "notices": evidence.notices.map { .array($0.map(value)) } ?? .null,
      "tailUnreported": evidence.tailUnreported.map(JSONValue.bool) ?? .null,
      "captures": .object(evidence.captures.mapValues(value)),
      "meaning": .string(evidence.meaning),
    ]
  }

  private static func value(_ notice: Evidence.Notice) -> JSONValue {
    .object([
      "place": value(notice.place), "count": .number(notice.count),
    ])
  }

  private static func value(_ place: Place) -> JSONValue {
    .object(["input": .string(place.input), "line": .number(place.line)])
  }

  private static func value(_ capture: CaptureValue) -> JSONValue {
    .object([
      "text": .string(capture.text),
      "value": capture.value.map(JSONValue.int) ?? .null,
      "name": .optional(capture.name),
      "unit": .optional(capture.unit),
    ])
  }

  private static func value(_ alignment: Alignment) -> JSONValue {
    .object([
      "offsetSecondsLow": .rounded(alignment.offsetSecondsLow, places: 6),
      "offsetSecondsHigh": .rounded(alignment.offsetSecondsHigh, places: 6),
      "utcOffsetSeconds": .optional(alignment.utcOffsetSeconds),
      "method": .string(alignment.method),
      "chance": .rounded(alignment.chance),
    ])
  }

  private static func value(_ timeline: Timeline) -> JSONValue {
    .object([
      "commonClock": .bool(timeline.commonClock),
      "method": .string(timeline.method),
      "entries": .array(
        timeline.entries.map {
          .object([
            "seconds": $0.seconds.map { .rounded($0, places: 6) } ?? .null,
            "stream": .string($0.stream), "role": .string($0.role.rawValue),
            "pattern": .string($0.pattern), "title": .string($0.title),
            "count": .number($0.count), "place": value($0.place), "stamp": value($0.stamp),
          ])
        }),
      "omitted": .number(timeline.omitted),
    ])
  }

  private static func value(_ visibility: Visibility) -> JSONValue {
    .object([
      "pattern": .string(visibility.pattern),
      "verdict": .string(visibility.verdict.rawValue),
      "why": .string(visibility.why),
      "advice": .optional(visibility.advice),
    ])
  }
}
