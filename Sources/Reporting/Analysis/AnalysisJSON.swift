public import Correlation
import LogModel

/// An analysis as JSON: the interface `firstbad.analysis.v1`, described by Documentation/schemas/analysis.v1.json.
public enum AnalysisJSON {
  /// One object over several lines, a line feed at the end.
  public static func text(_ result: AnalysisResult) -> String { value(result).prettyText }

  /// One incident a line, each an object of its own interface, `firstbad.incident.v1`; nothing where there is none.
  public static func lines(_ result: AnalysisResult) -> String {
    result.incidents.map { incident in
      var members = members(of: incident)
      members["schema"] = .string("firstbad.incident.v1")
      return JSONValue.object(members).lineText + "\n"
    }.joined()
  }

  static func value(_ result: AnalysisResult) -> JSONValue {
    .object([
      "schema": .string(result.schema),
      "streams": .array(result.streams.map(value)),
      "incidents": .array(result.incidents.map { .object(members(of: $0)) }),
      "crashes": .array(result.crashes.map(value)),
      "unrecognized": .object([
        "count": .number(result.unrecognized.count),
        "first": .array(
          result.unrecognized.first.map { line in
            .object([
              "input": .string(line.place.input), "line": .number(line.place.line),
              "text": .string(line.text),
            ])
          }),
      ]),
      "unexplained": .object([
        "count": .number(result.unexplained.count),
        "first": .array(result.unexplained.first.map(value)),
      ]),
      "diagnostics": .array(result.diagnostics.map(value)),
    ])
  }

  static func value(_ kind: AnalysisResult.Unexplained.Kind) -> JSONValue {
    .object([
      "pattern": .string(kind.pattern),
      "title": .string(kind.title),
      "severity": .string(kind.severity.rawValue),
      "count": .number(kind.count),
      "input": .string(kind.place.input),
      "line": .number(kind.place.line),
      "text": .string(kind.text),
    ])
  }

  private static func value(_ stream: StreamSummary) -> JSONValue {
    .object([
      "id": .string(stream.id),
      "role": .string(stream.role.rawValue),
      "domid": .optional(stream.domid),
      "inputs": .strings(stream.inputs),
      "records": .number(stream.records),
      "events": .number(stream.events),
      "clock": .object([
        "kind": .string(stream.clock.kind),
        "first": value(stream.clock.first),
        "last": value(stream.clock.last),
        "runs": stream.clock.runs.map { .array($0.map(value)) } ?? .null,
      ]),
      "xen": stream.xen.map {
        .object(["version": .optional($0.version), "debug": .optional($0.debug)])
      } ?? .null,
      "kernels": stream.kernels.map { .array($0.map(value)) } ?? .null,
      "bootOptions": stream.bootOptions.map { .array($0.map(value)) } ?? .null,
    ])
  }

  private static func value(_ seen: StreamSummary.Seen) -> JSONValue {
    .object([
      "text": .string(seen.text),
      "place": .object([
        "input": .string(seen.place.input), "line": .number(seen.place.line),
      ]),
    ])
  }

  static func value(_ crash: Crash) -> JSONValue {
    .object([
      "pattern": .string(crash.pattern),
      "class": .string(crash.class),
      "type": .optional(crash.type),
      "title": .string(crash.title),
      "severity": .string(crash.severity.rawValue),
      "function": .optional(crash.function),
      "truncated": .bool(crash.truncated),
      "panicked": .bool(crash.panicked),
      "stream": .string(crash.stream),
      "input": .string(crash.place.input),
      "line": .number(crash.place.line),
      "signature": .string(crash.signature),
    ])
  }

  private static func value(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "severity": .string(diagnostic.severity.rawValue),
      "code": .string(diagnostic.code),
      "place": .optional(diagnostic.place),
      "message": .string(diagnostic.message),
      "advice": .optional(diagnostic.advice),
    ])
  }

  static func value(_ stamp: Stamp?) -> JSONValue {
    stamp.map {
      .object([
        "kind": .string($0.kind.rawValue), "microseconds": .int($0.microseconds),
        "text": .string($0.text),
      ])
    } ?? .null
  }
}

extension AnalysisJSON {
  /// What is known of a clock; UTC is rounded to milliseconds.
  private static func value(_ run: StreamSummary.Clock.Run) -> JSONValue {
    .object([
      "clock": .string(run.clock),
      "run": .number(run.run),
      "shownSecondsLow": .rounded(run.shownLow),
      "shownSecondsHigh": .rounded(run.shownHigh),
      "utcAtZeroSecondsLow": .rounded(run.utcAtZeroLow),
      "utcAtZeroSecondsHigh": .rounded(run.utcAtZeroHigh),
      "widthSeconds": .rounded(run.utcAtZeroHigh - run.utcAtZeroLow),
      "rateError": .rounded(run.rateError),
      "method": .string(run.method),
    ])
  }
}
