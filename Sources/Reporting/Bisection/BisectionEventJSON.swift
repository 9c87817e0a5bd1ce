public import Bisection

/// What happens while a bisection runs, as JSON lines: the interface `firstbad.bisection-event.v1`, described by
/// Documentation/schemas/bisection-event.v1.json.
public enum BisectionEventJSON {
  /// One event as an object on one line, with a line feed.
  public static func line(_ event: BisectionEvent) -> String {
    let (name, members) = content(event)
    var object: [String: JSONValue] = [
      "schema": .string("firstbad.bisection-event.v1"), "event": .string(name),
    ]
    object.merge(members) { first, _ in first }
    return JSONValue.object(object).lineText + "\n"
  }

  private static func content(_ event: BisectionEvent) -> (String, [String: JSONValue]) {
    switch event {
    case .started(let start):
      return (
        "started",
        [
          "series": .string(start.series), "older": .string(start.good),
          "newer": .string(start.bad), "suspects": .number(start.suspects),
          "recorded": .number(start.recorded), "reused": .number(start.reused),
        ]
      )
    case .chosen(let choice):
      return (
        "chosen",
        [
          "run": .number(choice.run), "build": .string(choice.build),
          "attempt": .number(choice.attempt), "purpose": .string(choice.purpose.rawValue),
          "reason": .string(choice.reason),
        ]
      )
    case .observed(let outcome):
      return (
        "observed",
        [
          "run": .number(outcome.run), "purpose": .string(outcome.purpose.rawValue),
          "recorded": .bool(outcome.isRecorded),
          "observation": BisectionJSON.value(outcome.observation),
        ]
      )
    case .narrowed(let progress):
      return (
        "narrowed",
        [
          "lastGood": .string(progress.lastGood), "firstBad": .string(progress.firstBad),
          "suspects": .number(progress.suspects), "confidence": .rounded(progress.confidence),
          "runs": .number(progress.runs), "runsLeft": .optional(progress.runsLeft),
          "secondsLeft": progress.secondsLeft.map { .rounded($0, places: 1) } ?? .null,
        ]
      )
    case .finished(let report):
      return (
        "finished",
        [
          "outcome": .string(report.outcome.rawValue), "runs": .number(report.runs),
          "confidence": .rounded(report.confidence),
        ]
      )
    }
  }
}
