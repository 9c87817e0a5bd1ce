import Bisection
public import CaseFile
import Correlation
import LogModel

/// Everything in a case as JSON: the interface `firstbad.case.v1`, described by Documentation/schemas/case.v1.json.
///
/// The names kept for redaction are left out: nothing reads them but `--redact`.
public enum CaseJSON {
  /// One object over several lines, a line feed at the end.
  ///
  /// - Parameter events: each analysis's events; nil to leave them out.
  public static func text(_ contents: CaseContents, events: [[StoredEvent]]? = nil) -> String {
    JSONValue.object([
      "schema": .string("firstbad.case.v1"),
      "inputs": .array(
        contents.inputs.map { input in
          guard case .object(var members) = ReportJSON.value(input) else { return .null }
          members["embedded"] = .bool(contents.embedded.contains(input.sha256))
          return .object(members)
        }),
      "analyses": .array(
        contents.analyses.enumerated().map { index, analysis in
          value(analysis, events: events.map { index < $0.count ? $0[index] : [] })
        }),
      "bisections": .array(contents.bisections.map(value)),
      "documents": .array(
        contents.documents.map {
          .object([
            "schema": .string($0.schema), "title": .string($0.title), "json": .string($0.json),
            "recordedMicroseconds": time($0.recordedMicroseconds),
          ])
        }),
      "notes": .array(
        contents.notes.map {
          .object([
            "text": .string($0.text), "recordedMicroseconds": time($0.recordedMicroseconds),
          ])
        }),
    ]).prettyText
  }

  private static func value(_ analysis: StoredAnalysis, events: [StoredEvent]?) -> JSONValue {
    var members: [String: JSONValue] = [
      "command": .optional(analysis.invocation),
      "recordedMicroseconds": time(analysis.recordedMicroseconds),
      "inputs": .array(analysis.inputs.map(ReportJSON.value)),
      "answer": AnalysisJSON.value(analysis.result),
      "eventCounts": .array(
        analysis.eventCounts.map {
          .object([
            "stream": .string($0.stream), "pattern": .string($0.pattern),
            "severity": .string($0.severity.rawValue), "events": .number($0.events),
            "input": .string($0.first.input), "line": .number($0.first.line),
          ])
        }),
    ]
    if let events { members["events"] = .array(events.map(value)) }
    return .object(members)
  }

  private static func value(_ event: StoredEvent) -> JSONValue {
    .object([
      "pattern": .string(event.pattern), "severity": .string(event.severity.rawValue),
      "stream": .string(event.stream), "input": .string(event.place.input),
      "line": .number(event.place.line), "stampKind": .optional(event.stampKind?.rawValue),
      "stampMicroseconds": event.stampMicroseconds.map(JSONValue.int) ?? .null,
      "captures": .object(event.captures.mapValues(JSONValue.string)),
    ])
  }

  private static func value(_ bisection: StoredBisection) -> JSONValue {
    guard case .object(var members) = ReportJSON.value(bisection) else { return .null }
    members["startedMicroseconds"] = time(bisection.startedMicroseconds)
    return .object(members)
  }

  private static func time(_ microseconds: Int64?) -> JSONValue {
    microseconds.map(JSONValue.int) ?? .null
  }
}
