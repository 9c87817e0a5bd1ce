public import Bisection

/// A bisection's answer as JSON: the interface `firstbad.bisection.v1`, described by
/// Documentation/schemas/bisection.v1.json.
public enum BisectionJSON {
  /// One object over several lines, a line feed at the end.
  public static func text(_ report: BisectionReport) -> String { value(report).prettyText }

  /// One object on one line with a line feed, to end a stream of bisection events.
  public static func line(_ report: BisectionReport) -> String { value(report).lineText + "\n" }

  static func value(_ report: BisectionReport) -> JSONValue {
    var members = members(report)
    // Only where the repair was looked for.
    if let lastBad = report.lastBad { members["lastBad"] = .string(lastBad) }
    return .object(members)
  }

  private static func members(_ report: BisectionReport) -> [String: JSONValue] {
    [
      "schema": .string(report.schema),
      "outcome": .string(report.outcome.rawValue),
      "lastGood": .optional(report.lastGood),
      "firstBad": .optional(report.firstBad),
      "firstFixed": .optional(report.firstFixed),
      "confidence": .rounded(report.confidence),
      "range": report.range.map(value) ?? .null,
      "runs": .number(report.runs),
      "runsBy": .object([
        "ends": .number(report.runsBy.ends),
        "search": .number(report.runsBy.search),
        "confirm": .number(report.runsBy.confirm),
        "changes": .number(report.runsBy.changes),
        "proof": .number(report.runsBy.proof),
      ]),
      "change": report.change.map(value) ?? .null,
      "changes": .array(report.changes.map(value)),
      "proof": report.proof.map(value) ?? .null,
      "observations": .array(report.observations.map(value)),
      "remarks": .strings(report.remarks),
    ]
  }

  private static func value(_ range: BisectionReport.Range) -> JSONValue {
    .object([
      "lastGood": .optional(range.lastGood),
      "firstBad": .optional(range.firstBad),
      "probability": .rounded(range.probability),
      "untestable": .strings(range.untestable),
    ])
  }

  private static func value(_ change: BisectionReport.Change) -> JSONValue {
    .object([
      "component": .string(change.component),
      "bugs": .array(change.bugs.map(JSONValue.number)),
      "subject": .string(change.subject),
    ])
  }

  private static func value(_ proof: BisectionReport.Proof) -> JSONValue {
    .object([
      "atFirstBad": value(proof.atFirstBad),
      "atLastGood": value(proof.atLastGood),
      "revert": proof.revert.map(value) ?? .null,
      "transplant": proof.transplant.map(value) ?? .null,
    ])
  }

  private static func value(_ tally: BisectionReport.Tally) -> JSONValue {
    .object(["failed": .number(tally.failed), "runs": .number(tally.runs)])
  }

  static func value(_ observation: BisectionReport.Observation) -> JSONValue {
    .object([
      "build": .string(observation.build),
      "attempt": .number(observation.attempt),
      "verdict": .string(observation.verdict),
      "reason": .string(observation.reason),
      "signature": .optional(observation.signature),
      "seconds": .rounded(observation.seconds),
    ])
  }
}
