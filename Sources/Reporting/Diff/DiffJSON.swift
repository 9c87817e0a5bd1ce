import Correlation
import LogModel
public import RunDiff

/// A comparison of two runs as JSON: the interface `firstbad.diff.v1`, described by Documentation/schemas/diff.v1.json.
public enum DiffJSON {
  /// One object over several lines, a line feed at the end.
  public static func text(_ diff: RunDifference) -> String { value(diff).prettyText }

  static func value(_ diff: RunDifference) -> JSONValue {
    .object([
      "schema": .string(diff.schema),
      "good": value(diff.good),
      "bad": value(diff.bad),
      "ofNote": .number(diff.ofNote.count),
      "differences": .array(diff.differences.map(value)),
      "notCompared": .strings(diff.notCompared),
    ])
  }

  private static func value(_ run: RunSummary) -> JSONValue {
    .object([
      "name": .string(run.name), "lines": .number(run.lines), "streams": .strings(run.streams),
    ])
  }

  private static func value(_ item: Difference) -> JSONValue {
    .object([
      "kind": .string(item.kind.rawValue),
      "subject": .string(item.subject),
      "title": .string(item.title),
      "role": .optional(item.role?.rawValue),
      "severity": .string(item.severity.rawValue),
      "ofNote": .bool(item.isOfNote),
      "good": item.good.map(value) ?? .null,
      "bad": item.bad.map(value) ?? .null,
      "visibility": item.visibility.map(value) ?? .null,
    ])
  }

  private static func value(_ finding: Finding) -> JSONValue {
    .object([
      "text": .string(finding.text),
      "input": .optional(finding.place?.input),
      "line": .optional(finding.place?.line),
      "printed": .optional(finding.printed),
      "suppressed": .number(finding.suppressed),
      "isLowerBound": .bool(finding.isLowerBound),
    ])
  }

  private static func value(_ visibility: Visibility) -> JSONValue {
    .object([
      "verdict": .string(visibility.verdict.rawValue),
      "why": .string(visibility.why),
      "advice": .optional(visibility.advice),
    ])
  }
}
