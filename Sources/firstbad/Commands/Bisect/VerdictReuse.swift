internal import Bisection
internal import CaseFile
internal import KernelSeries
internal import TestRunner

/// The runs of a bisection that was made before.
struct EarlierRuns {
  let arguments: BisectionArguments
  let entries: [JournalEntry]

  init(_ contents: JournalContents) {
    arguments = contents.header.arguments
    entries = contents.entries
  }

  init(_ stored: StoredBisection) {
    arguments = stored.arguments
    entries = stored.journal
  }
}

/// Takes over verdicts of earlier bisections: those on the same builds, by the same test, with the same hosts and guest.
struct VerdictReuse {
  /// The plan that has the builds; nil where those of the earlier bisections may be on other lines of a history.
  let plan: BisectionPlan?
  let arguments: BisectionArguments

  /// The entries for this bisection's journal, each marked with where it is from; a run counts once.
  func entries(from earlier: [EarlierRuns]) -> [JournalEntry] {
    var taken: [JournalEntry] = []
    var seen: Set<String> = []
    for bisection in earlier where isComparable(bisection.arguments) {
      let source = "\(bisection.arguments.good) ... \(bisection.arguments.bad)"
      for run in bisection.entries.runs where !run.isRetracted {
        var observation = run.entry.observation
        guard run.entry.purpose != RecordedRun.reusedPurpose,
          Verdict(rawValue: observation.verdict)?.isInformative ?? false,
          plan.map({ $0.position(of: observation.build) != nil }) ?? true,
          seen.insert("\(observation.attempt) \(observation.build)").inserted
        else { continue }
        observation.reason =
          "reused from run \(run.number) of the bisection of \(source): \(observation.reason)"
        taken.append(
          JournalEntry(
            observation: observation, purpose: RecordedRun.reusedPurpose,
            logDigests: run.entry.logDigests))
      }
    }
    return taken
  }

  /// Whether a run there says the same as a run here: only the ends and what is asked of them may differ.
  private func isComparable(_ other: BisectionArguments) -> Bool {
    var other = other
    other.good = arguments.good
    other.bad = arguments.bad
    other.others["aim"] = arguments.others["aim"]
    return other == arguments
  }
}
