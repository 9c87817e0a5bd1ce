import Bisection
import CaseFile
import Correlation
import LogModel

extension IncidentReport {
  static func title(
    _ incidents: [Incident], _ crashes: [Crash], _ bisections: [StoredBisection],
    _ matrices: [StoredMatrix], isAnalysed: Bool
  ) -> String {
    if let incident = incidents.first { return incident.title }
    if let crash = crashes.first { return crash.title }
    if let bisection = bisections.first {
      return bisection.conclusion.map(BisectionWords.headline)
        ?? "Bisection of \(bisection.arguments.series), without an answer yet"
    }
    if !matrices.isEmpty { return "Which hosts a guest can be moved between" }
    return isAnalysed ? "No incident" : "Nothing recorded yet"
  }

  /// The first sentence: the worst incident, with its lines.
  static func whatHappened(_ incidents: [Incident], _ crashes: [Crash], lines: Int?) -> [Claim] {
    if let worst = incidents.first {
      let more = incidents.count - 1
      let others = more > 0 ? " (and \(Words.count(more, "more incident")))" : ""
      return [
        Claim(
          "\(sentence(worst.title, before: others))",
          worst.evidence.map { .line($0.first.description) })
      ]
    }
    if let crash = crashes.first {
      return [Claim(sentence(crash.title), [.line(crash.place.description)])]
    }
    return lines.map { [Claim("No incident was found in \(Words.count($0, "line")).")] } ?? []
  }

  /// The second sentence: the leading cause and how sure it is.
  static func why(_ incidents: [Incident]) -> [Claim] {
    guard let incident = incidents.first else { return [] }
    guard let leading = incident.hypotheses.first else {
      return [Claim("Its cause is not known.")]
    }
    let known = incident.hypotheses.filter { $0.id != unknownCause }
    if leading.id == unknownCause || leading.probability < 0.5, let best = known.first {
      let shown = known.prefix(mostCauses)
      let causes = shown.map { "\(Words.percent($0.probability)) \(phrase($0.title))" }
      let rest = known.count - shown.count
      let together = known.reduce(0) { $0 + $1.probability }
      return [
        Claim(
          "Its cause is undecided. Those that the catalogue knows, together "
            + "\(Words.percent(min(1, together))): " + causes.joined(separator: "; ")
            + (rest > 0 ? "; and \(rest) less probable" : "") + ".",
          best.for.compactMap { $0.place.map(Source.line) })
      ]
    }
    return [
      Claim(
        "Most probable cause (\(Words.percent(leading.probability)); "
          + "\(Words.percent(incident.confidence)) that pairing, guest and cause are all right): "
          + sentence(leading.title),
        leading.for.compactMap { $0.place.map(Source.line) })
    ]
  }

  /// The hypothesis that every rule has for what the catalogue doesn't know.
  private static let unknownCause = "none-of-these"
  /// So many causes are told where none of them is decided.
  private static let mostCauses = 4

  /// A sentence as a part of another.
  private static func phrase(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// The third sentence: what a bisection answered, with its runs.
  static func since(_ bisection: StoredBisection) -> [Claim] {
    guard let answer = bisection.conclusion else {
      return [
        Claim(
          "A bisection of \(bisection.arguments.series) was begun "
            + "(\(Words.count(bisection.runs.count, "run"))) and has no answer yet.")
      ]
    }
    let deciding =
      bisection.runNumbers(of: answer.firstBad)
      + bisection.runNumbers(of: answer.lastGood)
    let headline = Claim(
      BisectionWords.headline(answer), deciding.sorted().map(Source.run))
    guard let change = answer.change else { return [headline] }
    // The change is shown by builds without and with it, and only where there are none by the builds around it.
    let bad = answer.firstBad ?? ""
    let good = answer.lastGood ?? ""
    let proving =
      bisection.proofNumbers("\(bad) without ", answer.proof?.revert)
      + bisection.proofNumbers("\(good) with ", answer.proof?.transplant)
    return [
      headline,
      Claim(
        "The first bad change is \(BisectionWords.words(change)).",
        (proving.isEmpty ? deciding : proving).sorted().map(Source.run)),
    ]
  }

  /// A text that ends as a sentence does.
  static func sentence(_ text: String, before tail: String = "") -> String {
    let ends = text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix("?")
    if tail.isEmpty { return ends ? text : text + "." }
    return (ends ? String(text.dropLast()) : text) + tail + "."
  }
}

extension StoredBisection {
  /// Every run: the journal, or where the case has none the runs that the answer lists.
  var runs: [BisectionReport.Observation] {
    journal.isEmpty ? conclusion?.observations ?? [] : journal.map(\.observation)
  }

  /// The numbers of a build's runs that said good or bad, counted from 1.
  func runNumbers(of build: String?) -> [Int] {
    runs.enumerated().filter { _, run in
      run.build == build && ["good", "bad"].contains(run.verdict)
    }.map { $0.offset + 1 }
  }

  /// The numbers of the runs of a recipe's build, the last one whose name begins so; none where they are not as many as
  /// the proof counts, so that no claim rests on a run that is not its own.
  func proofNumbers(_ prefix: String, _ tally: BisectionReport.Tally?) -> [Int] {
    guard let tally, let build = runs.last(where: { $0.build.hasPrefix(prefix) })?.build else {
      return []
    }
    let numbers = runNumbers(of: build)
    return numbers.count == tally.runs ? numbers : []
  }
}
