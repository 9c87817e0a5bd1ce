internal import Bisection

/// Tells on standard error how a bisection goes: two lines a run, only on a terminal.
struct BisectionProgress {
  let isTerminal: Bool

  func show(_ event: BisectionEvent) {
    guard isTerminal, let line = Self.line(event) else { return }
    Console.error(line)
  }

  /// The line for an event, nil where there is nothing to say.
  static func line(_ event: BisectionEvent) -> String? {
    switch event {
    case .started(let start):
      guard start.recorded + start.reused > 0 else { return nil }
      return "going on with \(start.recorded) recorded runs"
        + (start.reused > 0 ? " and \(start.reused) reused verdicts" : "")
    case .chosen(let choice):
      return "[\(choice.run)] next: \(choice.build) (\(choice.purpose.rawValue)), because "
        + choice.reason
    case .observed(let outcome):
      guard !outcome.isRecorded else { return nil }
      let time =
        outcome.observation.seconds > 0
        ? " (\(Duration.words(seconds: outcome.observation.seconds)))" : ""
      return "[\(outcome.run)] \(outcome.observation.build) \(outcome.observation.verdict)\(time)"
    case .narrowed(let progress): return line(progress)
    case .finished: return nil
    }
  }

  private static func line(_ progress: BisectionEvent.Progress) -> String {
    var parts = [
      "    \(progress.suspects) suspect\(progress.suspects == 1 ? "" : "s") above "
        + "\(progress.lastGood) up to \(progress.firstBad)",
      "P(best) \(Int((progress.confidence * 100).rounded(.down))) %",
      "\(progress.runs) run\(progress.runs == 1 ? "" : "s") so far",
    ]
    if let left = progress.runsLeft, left > 0 {
      let time = progress.secondsLeft.map { ", ~\(Duration.words(seconds: $0))" } ?? ""
      parts.append("~\(left) more\(time)")
    }
    return parts.joined(separator: " | ")
  }
}
