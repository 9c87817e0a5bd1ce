import Bisection

/// A bisection's answer in sentences that every writer shares.
enum BisectionWords {
  /// The answer in one sentence.
  static func headline(_ report: BisectionReport) -> String {
    let sure = Words.percent(report.confidence)
    switch report.outcome {
    case .found where report.lastBad != nil:
      return "The first good build is \(report.firstFixed ?? "not named") (confidence \(sure))."
    case .found:
      return "The first bad build is \(report.firstBad ?? "not named") (confidence \(sure))."
    case .window:
      return "The failure appears in \(report.firstBad ?? "a build not named") and is gone in "
        + "\(report.firstFixed ?? "a build not named") (confidence \(sure))."
    case .range where hasAdjacentWitnesses(report):
      return
        "The first bad build is \(report.firstBad ?? "not named"), but its changes could not be "
        + "searched."
    case .range:
      return "Only builds that cannot be tested are left: the first bad build is above "
        + "\(report.range?.lastGood ?? report.lastGood ?? "the good end"), and "
        + "\(report.range?.firstBad ?? report.firstBad ?? "the bad end") at the latest."
    case .undecided:
      return "Not decided when the budget ended\(between(report))."
    case .contradiction:
      return "The ends contradict the question: the good end fails, or the bad end passes."
    case .noChange:
      return "Nothing changed between the ends: both give the same verdict."
    }
  }

  /// Whether the builds on both sides of the edge were seen to be what they are, with none between them.
  private static func hasAdjacentWitnesses(_ report: BisectionReport) -> Bool {
    guard report.firstBad != nil, report.lastGood != nil, let proof = report.proof else {
      return false
    }
    return report.range?.untestable.isEmpty ?? false && proof.atFirstBad.failed > 0
      && proof.atLastGood.runs > proof.atLastGood.failed
  }

  private static func between(_ report: BisectionReport) -> String {
    guard let range = report.range, let low = range.lastGood, let high = range.firstBad else {
      return ""
    }
    return ": above \(low), and \(high) at the latest, with probability "
      + Words.percent(range.probability)
  }

  /// What is known, by name.
  static func facts(_ report: BisectionReport) -> [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    if let build = report.lastGood { facts.append(("last good build", build)) }
    if let build = report.firstBad {
      // Of a range the build is only the first that was seen to fail.
      let isOpen = report.outcome == .range && !hasAdjacentWitnesses(report)
      facts.append((isOpen ? "first seen to fail" : "first bad build", build))
    }
    if let build = report.lastBad { facts.append(("last bad build", build)) }
    if let build = report.firstFixed { facts.append(("first fixed", build)) }
    if let change = report.change {
      facts.append((report.lastBad == nil ? "first bad change" : "repairing change", words(change)))
    } else if report.changes.count > 1 {
      facts.append(("fail together", report.changes.map(words).joined(separator: "; ")))
    }
    if let untestable = report.range?.untestable, !untestable.isEmpty {
      facts.append(("not testable", Words.list(untestable)))
    }
    return facts
  }

  /// `[xen] subject (bug 479754)`.
  static func words(_ change: BisectionReport.Change) -> String {
    let bugs =
      change.bugs.isEmpty
      ? ""
      : " (\(change.bugs.count == 1 ? "bug" : "bugs") "
        + Words.list(change.bugs.map { "\($0)" }) + ")"
    let component = change.component.isEmpty ? "" : "[\(change.component)] "
    return component + change.subject + bugs
  }

  /// What was run to prove it, a sentence a build.
  ///
  /// `numbers` tells the numbers of a build's runs, `changed` those of a build without or with changes, by how its name
  /// begins; where they are known.
  static func proof(
    _ report: BisectionReport, numbers: (String?) -> [Int] = { _ in [] },
    changed: (String, BisectionReport.Tally?) -> [Int] = { _, _ in [] }
  ) -> [Claim] {
    guard let proof = report.proof else { return [] }
    // Where the repair was looked for, the newer side of the edge is the good one.
    let isFix = report.lastBad != nil
    let bad = report.lastBad ?? report.firstBad ?? "the first bad build"
    let good = (isFix ? report.firstFixed : report.lastGood) ?? "the last good build"
    let (newer, older) = isFix ? (good, bad) : (bad, good)
    let rows: [(String, BisectionReport.Tally?, [Int])] = [
      ("at \(bad)", proof.atFirstBad, numbers(bad)),
      ("at \(good)", proof.atLastGood, numbers(good)),
      ("\(newer) without the change", proof.revert, changed("\(bad) without ", proof.revert)),
      (
        "\(older) with only the change", proof.transplant,
        changed("\(good) with ", proof.transplant)
      ),
    ]
    return rows.compactMap { words, tally, runs in
      tally.map {
        Claim("\(words): \($0.failed) of \($0.runs) failed", runs.map(Source.run))
      }
    }
  }

  /// How many runs, and for what: `14 runs, 2 for the ends, 8 to search, 4 to confirm`.
  static func runs(_ report: BisectionReport) -> String {
    let by = report.runsBy
    let parts = [
      (by.ends, "for the ends"), (by.search, "to search"), (by.confirm, "to confirm"),
      (by.changes, "for the changes"), (by.proof, "for the proof"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return Words.count(report.runs, "run") + (parts.isEmpty ? "" : ", ")
      + parts.joined(separator: ", ")
  }

  /// The runs as a table: run numbers count from 1; seconds are left out where none were taken, as in simulations.
  static func table(
    _ runs: [BisectionReport.Observation]
  ) -> (headings: [String], rows: [[String]]) {
    let timed = runs.contains { $0.seconds != 0 }
    let headings = ["run", "build", "attempt", "verdict"] + (timed ? ["seconds"] : []) + ["reason"]
    let rows = runs.enumerated().map { index, run in
      ["\(index + 1)", run.build, "\(run.attempt)", run.verdict]
        + (timed ? [Words.decimal(run.seconds, places: 1)] : []) + [run.reason]
    }
    return (headings, rows)
  }
}
