import Bisection
import CaseFile
import Correlation
import LogModel

extension IncidentReport {
  static func title(
    _ incidents: [Incident], _ crashes: [Crash], _ bisections: [StoredBisection],
    _ matrices: [StoredMatrix]
  ) -> String {
    if let incident = incidents.first { return incident.title }
    if let crash = crashes.first { return crash.title }
    if let bisection = bisections.first {
      return bisection.conclusion.map(BisectionWords.headline)
        ?? "Bisection of \(bisection.arguments.series), without an answer yet"
    }
    return matrices.isEmpty ? "No incident" : "Which hosts a guest can be moved between"
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
    return [
      Claim(
        "Most probable cause (\(Words.percent(leading.probability)); "
          + "\(Words.percent(incident.confidence)) that pairing, guest and cause are all right): "
          + sentence(leading.title),
        leading.for.compactMap { $0.place.map(Source.line) })
    ]
  }

  /// The third sentence: what a bisection answered, with its runs.
  static func since(_ bisection: StoredBisection) -> Claim {
    guard let answer = bisection.conclusion else {
      return Claim(
        "A bisection of \(bisection.arguments.series) was begun "
          + "(\(Words.count(bisection.runs.count, "run"))) and has no answer yet.")
    }
    let deciding =
      bisection.runNumbers(of: answer.firstBad)
      + bisection.runNumbers(of: answer.lastGood)
    let change = answer.change.map { " The first bad change is \(BisectionWords.words($0))." } ?? ""
    return Claim(BisectionWords.headline(answer) + change, deciding.sorted().map(Source.run))
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
