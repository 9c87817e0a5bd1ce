public import Correlation
internal import LogModel

/// Holds what was answered against what is known.
public enum Judge {
  /// An incident with what was claimed and what of it is right.
  public struct Judgement: Sendable, Hashable {
    /// The case's name and changes.
    public let name: String
    /// What was done to the logs.
    public let changes: [String]
    /// What was answered.
    public let signature: String
    /// How sure the answer was.
    public let confidence: Double
    /// The share of the leading hypothesis.
    public let leading: Double
    /// Whether the sides were said to belong together; nil where no other side is joined.
    public let pairing: Pairing?
    /// How surely a guest's number was told; nil where none was.
    public let certainty: DomainIdentity.Certainty?
    /// Whether the leading hypothesis is right.
    public let isCauseRight: Bool
    /// Whether the number told is right, or none was told.
    public let isGuestRight: Bool
    /// Whether what was joined is of one run, or nothing was joined.
    public let isPairRight: Bool

    /// Whether all three are.
    public var isRight: Bool { isCauseRight && isGuestRight && isPairRight }
  }

  /// The rules whose lines are marked.
  private static let marked: Set<String> = ["netfront-grant-failure", "grant-operation-refused"]

  /// One judgement for each incident of severity `warning` or above.
  public static func judge(_ result: AnalysisResult, against known: KnownCase) -> [Judgement] {
    result.incidents.filter { $0.severity >= .warning }.map { judge($0, against: known) }
  }

  private static func judge(_ incident: Incident, against known: KnownCase) -> Judgement {
    let leading = incident.hypotheses.first
    let cause = leading?.id ?? ""
    let told = incident.domains.guest.domid
    let isJoined = Set(incident.evidence.map(\.stream)).count > 1
    let isMarked = marked.contains(incident.correlation)
    let right =
      isMarked
      ? byLines(incident, cause: cause, told: told, known)
      : byTruth(incident, cause: cause, told: told, known)
    return Judgement(
      name: known.name, changes: known.changes, signature: incident.signature,
      confidence: incident.confidence, leading: leading?.probability ?? 0,
      pairing: isJoined ? incident.pairing : nil,
      certainty: told == nil ? nil : incident.domains.guest.certainty,
      isCauseRight: right.cause, isGuestRight: right.guest, isPairRight: right.pair)
  }

  /// By the lines of its run that the incident holds: the causes of the most of them are right, and those of two thirds as
  /// many, as either side may have dropped some.
  private static func byLines(
    _ incident: Incident, cause: String, told: Int?, _ known: KnownCase
  ) -> (cause: Bool, guest: Bool, pair: Bool) {
    let own = incident.evidence.first { evidence in
      line(evidence.first, known).map { !$0.causes.isEmpty } ?? false
    }
    guard let own, let first = line(own.first, known) else { return (false, told == nil, true) }
    var counts: [String: Int] = [:]
    for evidence in incident.evidence where evidence.first.input == evidence.last.input {
      for number in evidence.first.line...max(evidence.first.line, evidence.last.line) {
        let place = Place(input: evidence.first.input, line: number)
        // Between the first and the last line there can be other guests' lines.
        guard let line = line(place, known), line.run == first.run, holds(line, evidence) else {
          continue
        }
        for cause in line.causes { counts[cause, default: 0] += 1 }
      }
    }
    let most = counts.values.max() ?? 0
    let isRight = (counts[cause] ?? 0) * 3 >= most * 2 && most > 0
    let others = incident.evidence.filter { $0.stream != own.stream }
    let isOneRun = others.allSatisfy { evidence in
      [evidence.first, evidence.last].allSatisfy { line($0, known)?.run ?? first.run == first.run }
    }
    return (isRight, told == nil || first.domid == nil || told == first.domid, isOneRun)
  }

  /// Whether a line is of the kind that a piece of evidence sums up: refused operations by their cause.
  private static func holds(_ line: KnownCase.Line, _ evidence: Evidence) -> Bool {
    guard evidence.pattern.hasPrefix("xen.grant-table") else { return true }
    let words = [
      "bad-flags": "Bad flags", "bad-reference": "Bad grant reference", "write-pin": "write-pin",
    ]
    guard let word = words.first(where: { evidence.pattern.contains($0.key) })?.value else {
      return true
    }
    return line.text.contains(word)
  }

  private static func byTruth(
    _ incident: Incident, cause: String, told: Int?, _ known: KnownCase
  ) -> (cause: Bool, guest: Bool, pair: Bool) {
    let fitting = known.truths.filter { $0.correlation == incident.correlation }
    let right = fitting.filter { $0.causes.contains(cause) }
    let isGuestRight = told.map { number in
      (right.isEmpty ? fitting : right).contains { $0.domids.contains(number) }
    }
    let runs = Set(
      incident.evidence.flatMap { [$0.first, $0.last] }.compactMap { line($0, known)?.run })
    return (!right.isEmpty, isGuestRight ?? true, runs.count <= 1)
  }

  private static func line(_ place: Place, _ known: KnownCase) -> KnownCase.Line? {
    guard let log = known.logs.first(where: { $0.name == place.input }),
      log.lines.indices.contains(place.line - 1)
    else { return nil }
    return log.lines[place.line - 1]
  }
}
