import Bisection
import CaseFile
import Correlation
import LogModel

extension SARIF {
  /// An incident with its evidence as a code flow, one thread flow a stream.
  static func result(_ incident: Incident, _ report: IncidentReport) -> Result {
    var words = incident.title + ". " + incident.explanation
    if let leading = incident.hypotheses.first {
      words += " Most probable cause (\(Words.percent(leading.probability))): \(leading.title)"
    }
    let first = incident.evidence.first
    var members: [String: JSONValue] = [
      "level": level(incident.severity),
      "message": message(words),
      "locations": .array(first.map { [location($0.first, nil)] } ?? []),
      "relatedLocations": .array(
        incident.evidence.dropFirst().enumerated().map { index, item in
          guard case .object(var members) = location(item.first, item.meaning) else { return .null }
          members["id"] = .number(index + 1)
          return .object(members)
        }),
      "partialFingerprints": .object(["firstbadSignature/v1": .string(incident.signature)]),
      "properties": .object([
        "confidence": .rounded(incident.confidence),
        "pairing": .string(incident.pairing.rawValue),
        "severity": .string(incident.severity.rawValue),
        "hypotheses": .array(
          incident.hypotheses.map {
            .object([
              "id": .string($0.id), "title": .string($0.title),
              "probability": .rounded($0.probability),
            ])
          }),
      ]),
    ]
    let flows = threadFlows(incident)
    if !flows.isEmpty {
      members["codeFlows"] = .array([
        .object([
          "message": message("The incident as each stream shows it."),
          "threadFlows": .array(flows),
        ])
      ])
    }
    return Result(
      rule: Rule(id: filled(incident.correlation), title: incident.title), members: members)
  }

  /// One thread flow for each stream, in the order of the evidence; within it by place.
  private static func threadFlows(_ incident: Incident) -> [JSONValue] {
    var streams: [String] = []
    for item in incident.evidence where !streams.contains(item.stream) {
      streams.append(item.stream)
    }
    return streams.map { stream in
      let items = incident.evidence.filter { $0.stream == stream }
      let steps = items.flatMap { item -> [JSONValue] in
        let stamp = item.stamp.map { " [\($0.text)]" } ?? ""
        let words = "\(item.meaning)\(stamp): \(AnalysisText.counts(item))"
        let first = step(item.first, words, importance: "essential", text: item.text)
        return item.last == item.first
          ? [first] : [first, step(item.last, "the last of them", importance: "unimportant")]
      }
      return .object([
        "id": .string(filled(stream)), "message": message(stream), "locations": .array(steps),
      ])
    }
  }

  private static func step(
    _ place: Place, _ words: String, importance: String, text: String? = nil
  ) -> JSONValue {
    .object([
      "location": location(place, words, text: text), "importance": .string(importance),
    ])
  }

  private static func location(
    _ place: Place, _ words: String?, text: String? = nil
  ) -> JSONValue {
    var region: [String: JSONValue] = ["startLine": .number(max(1, place.line))]
    if let text { region["snippet"] = .object(["text": .string(text)]) }
    var members: [String: JSONValue] = [
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(ArtifactURI.text(place.input))]),
        "region": .object(region),
      ])
    ]
    if let words { members["message"] = message(words) }
    return .object(members)
  }

  /// A crash, where it begins.
  static func result(_ crash: Crash) -> Result {
    Result(
      rule: Rule(id: "crash/" + crash.class, title: "A crash: \(crash.class)"),
      members: [
        "level": level(crash.severity),
        "message": message(crash.title),
        "locations": .array([location(crash.place, nil)]),
        "partialFingerprints": .object(["firstbadSignature/v1": .string(crash.signature)]),
        "properties": .object([
          "function": .optional(crash.function), "stream": .string(crash.stream),
          "panicked": .bool(crash.panicked), "truncated": .bool(crash.truncated),
        ]),
      ])
  }

  /// A bisection's answer; nil while there is none.
  static func result(_ bisection: StoredBisection) -> Result? {
    guard let answer = bisection.conclusion else { return nil }
    let change = answer.change.map { " The first bad change is \(BisectionWords.words($0))." } ?? ""
    return Result(
      rule: Rule(id: "first-bad-build", title: "The build and the change that began a failure"),
      members: [
        // What is open has no level.
        "level": .string(answer.outcome == .found ? "error" : "none"),
        "kind": .string(answer.outcome == .found ? "fail" : "open"),
        "message": message(BisectionWords.headline(answer) + change),
        "locations": .array([]),
        "properties": .object([
          "outcome": .string(answer.outcome.rawValue),
          "lastGood": .optional(answer.lastGood), "firstBad": .optional(answer.firstBad),
          "confidence": .rounded(answer.confidence), "runs": .number(answer.runs),
        ]),
      ])
  }
}
