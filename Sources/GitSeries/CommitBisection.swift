public import Bisection
public import KernelSeries
public import TestRunner

/// Bisects a history with merges by bisecting lines: first that of the first parents, then, where the first bad commit is a
/// merge, the line of each branch that it brought in.
///
/// Sound under what every bisection of a history takes for granted: a failure stays in all commits that come after the
/// one that brought it, and what comes before a good commit is good. Let M be the first bad commit of a line. Its first
/// parent is good, so the culprit is M itself or among the commits that M has and its first parent has not. These are the
/// commits before its other parents. Where such a parent fails, the culprit lies on its side, and on its line of first
/// parents there is a first bad one; where all of them pass, M brought the failure. So each step keeps the culprit, and
/// ends with fewer commits. On a line each engine of `Bisection` works as it is: noise, confirmations, untestable commits.
public struct CommitBisection: Sendable {
  /// One line to bisect.
  public struct Line: Sendable {
    /// A good commit, and after it the line.
    public let series: KernelSeries
    /// The good end.
    public let good: String
    /// The end that fails, or on a side branch has to be shown to.
    public let bad: String
    /// All runs so far; they are not made again.
    public let recorded: [BisectionReport.Observation]

    /// A line with its two ends.
    public init(
      series: KernelSeries, good: String, bad: String, recorded: [BisectionReport.Observation]
    ) {
      self.series = series
      self.good = good
      self.bad = bad
      self.recorded = recorded
    }
  }

  private let repository: GitRepository
  /// Whether merges are the builds, as with `git bisect start --first-parent`.
  private let firstParent: Bool

  /// A bisection of a repository.
  public init(repository: GitRepository, firstParent: Bool) {
    self.repository = repository
    self.firstParent = firstParent
  }

  /// The line of first parents between two commits, with the good one before it.
  ///
  /// - Throws: ``GitError`` where the good one does not come before the bad one.
  public func mainLine(good: String, bad: String) async throws(GitError) -> KernelSeries {
    try await repository.check(good: good, isBefore: bad)
    let line = try await repository.firstParents(to: bad, notIn: [good])
    return try await series([try await repository.build(good)] + line)
  }

  /// Bisects.
  ///
  /// - Parameters:
  ///   - good: the full hash of a good commit.
  ///   - bad: the full hash of a bad commit.
  ///   - search: bisects one line; it tells the function that it is given of each event.
  /// - Throws: ``GitError``, and what `search` throws.
  public func run(
    good: String, bad: String, recorded: [BisectionReport.Observation] = [],
    search: (Line, (BisectionDriver.Event) -> Void) async throws -> BisectionReport
  ) async throws -> BisectionReport {
    var account = RunAccount()
    let series = try await mainLine(good: good, bad: bad)
    var line = Line(series: series, good: good, bad: bad, recorded: recorded)
    var answer = try await search(line) { account.note($0) }
    var goods = [good]
    var remarks = answer.remarks
    var confidence = answer.confidence
    while !firstParent, answer.outcome == .found, let merge = answer.firstBad {
      if let lastGood = answer.lastGood { goods.append(lastGood) }
      let sides = try await repository.parents(of: merge).dropFirst()
      guard !sides.isEmpty else { break }
      var step: SideStep = .mergeItself
      for tip in sides {
        let chain = try await repository.firstParents(to: tip, notIn: goods)
        guard !chain.isEmpty, let below = answer.lastGood else { continue }
        let start = try await repository.build(below)
        line = Line(
          series: try await self.series([start] + chain), good: below, bad: tip,
          recorded: recorded + account.observations)
        let found = try await search(line) { account.note($0) }
        step = SideStep(found, tip: tip)
        guard case .passes = step else { break }
        step = .mergeItself
        goods.append(tip)
      }
      switch step {
      case .failsAt(let found):
        remarks.append("\(merge) is a merge; the failure came in with what it merged.")
        remarks += found.remarks.filter { !remarks.contains($0) }
        confidence *= found.confidence
        answer = found
        continue
      case .untold(let tip):
        answer = CommitBisection.open(answer, merge: merge, tip: tip)
        remarks.append(
          "\(merge) is a merge, and what it merged up to \(tip) could not be told good or bad.")
      case .mergeItself, .passes:
        remarks.append(
          "\(merge) is a merge, and what it merged passes by itself: the merge brought the failure."
        )
      }
      break
    }
    answer.confidence = answer.outcome == .found ? confidence : answer.confidence
    answer.remarks = remarks
    answer.observations = account.observations
    answer.runs = account.observations.count
    answer.runsBy = account.runsBy
    return answer
  }

  /// The answer where a side of a merge is not known: the culprit is the merge or lies on that side.
  private static func open(
    _ answer: BisectionReport, merge: String, tip: String
  ) -> BisectionReport {
    BisectionReport(
      outcome: .range,
      range: BisectionReport.Range(
        lastGood: answer.lastGood, firstBad: merge, probability: answer.confidence,
        untestable: [tip]),
      proof: answer.proof)
  }

  private func series(_ builds: [Build]) async throws(GitError) -> KernelSeries {
    do {
      return try KernelSeries(name: repository.path, builds: builds)
    } catch {
      throw GitError(error.description)
    }
  }
}

/// What the bisection of a side branch came to.
private enum SideStep {
  /// The branch fails: an answer on its line.
  case failsAt(BisectionReport)
  /// The tip passes.
  case passes
  /// Nothing was learned of the tip.
  case untold(String)
  /// No branch fails.
  case mergeItself

  init(_ report: BisectionReport, tip: String) {
    let ofTip = report.observations.filter { $0.build == tip }.map(\.verdict)
    let failed = ofTip.contains(Verdict.bad.rawValue)
    switch report.outcome {
    case .found where failed: self = .failsAt(report)
    case .contradiction, .noChange:
      self = !failed && ofTip.contains(Verdict.good.rawValue) ? .passes : .untold(tip)
    default: self = failed ? .failsAt(report) : .untold(tip)
    }
  }
}
