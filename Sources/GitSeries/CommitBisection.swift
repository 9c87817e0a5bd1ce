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
    /// The older end, and after it the line.
    public let series: KernelSeries
    /// The older end: good, or bad where a repair is looked for.
    public let older: String
    /// The end that has changed, or on a side branch has to be shown to.
    public let newer: String
    /// The runs of its commits so far; they are not made again.
    public let recorded: [RecordedRun]
    /// How many runs were made on other commits.
    public let runsElsewhere: Int
    /// Whether it is the line of the first parents, not one of a branch that was merged.
    public let isMain: Bool

    /// A line with its two ends, and what is known of it among all runs.
    init(
      series: KernelSeries, older: String, newer: String, runs: [RecordedRun],
      isMain: Bool = false
    ) {
      self.series = series
      self.older = older
      self.newer = newer
      self.isMain = isMain
      let commits = Set(series.builds.map(\.version))
      recorded = runs.filter { commits.contains($0.observation.build) }
      runsElsewhere = runs.count { !$0.isReused } - recorded.count { !$0.isReused }
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

  /// The line of first parents between two commits, with the older one before it.
  ///
  /// - Parameter seeksRepair: whether the older end is the bad one.
  /// - Throws: ``GitError`` where the older one does not come before the newer one.
  public func mainLine(
    older: String, newer: String, seeksRepair: Bool = false
  ) async throws(GitError) -> KernelSeries {
    try await repository.check(older: older, isBefore: newer, seeksRepair: seeksRepair)
    let line = try await repository.firstParents(to: newer, notIn: [older])
    return try await series([try await repository.build(older)] + line)
  }

  /// Bisects.
  ///
  /// - Parameters:
  ///   - older: the full hash of a good commit; of a bad one where a repair is looked for.
  ///   - newer: the full hash of a later commit in the other state.
  ///   - recorded: runs made before, of whatever commits.
  ///   - search: bisects one line; it tells the function that it is given of each event.
  /// - Throws: ``GitError``, and what `search` throws.
  public func run(
    older: String, newer: String, recorded: [RecordedRun] = [],
    search: (Line, @escaping (BisectionEvent) -> Void) async throws -> BisectionReport
  ) async throws -> BisectionReport {
    var account = RunAccount()
    var line = Line(
      series: try await mainLine(older: older, newer: newer), older: older, newer: newer,
      runs: recorded, isMain: true)
    var answer = try await search(line) { account.note($0) }
    var before = [older]
    var remarks = answer.remarks
    var confidence = answer.confidence
    // Where the failure went away again, the edge at which it came is taken apart like any other.
    let window = answer.outcome == .window ? answer : nil
    while !firstParent, answer.outcome == .found || answer.outcome == .window,
      let merge = answer.newerSide
    {
      if let last = answer.olderSide { before.append(last) }
      let sides = try await repository.parents(of: merge).dropFirst()
      guard !sides.isEmpty else { break }
      var step: SideStep = .mergeItself
      for tip in sides {
        let chain = try await repository.firstParents(to: tip, notIn: before)
        guard !chain.isEmpty, let below = answer.olderSide else { continue }
        let start = try await repository.build(below)
        line = Line(
          series: try await self.series([start] + chain), older: below, newer: tip,
          runs: account.added(to: recorded))
        let found = try await search(line) { account.note($0) }
        step = SideStep(found, tip: tip, isFix: answer.isFix)
        guard case .asBefore = step else { break }
        step = .mergeItself
        before.append(tip)
      }
      let what = answer.isFix ? "the repair" : "the failure"
      switch step {
      case .changedAt(let found):
        remarks.append("\(merge) is a merge; \(what) came in with what it merged.")
        remarks += found.remarks.filter { !remarks.contains($0) }
        confidence *= found.confidence
        answer = found
        continue
      case .untold(let tip):
        answer = CommitBisection.open(answer, merge: merge, tip: tip)
        remarks.append(
          "\(merge) is a merge, and what it merged up to \(tip) could not be told good or bad.")
      case .mergeItself, .asBefore:
        remarks.append(
          "\(merge) is a merge, and what it merged is by itself as before: the merge brought "
            + "\(what).")
      }
      break
    }
    if let window {
      if answer.outcome == .found { answer.outcome = .window }
      answer.firstFixed = window.firstFixed
      remarks += try await repairRemarks(window.firstFixed)
    }
    if answer.outcome == .found || answer.outcome == .window {
      if confidence < answer.confidence {
        remarks.append(
          "The confidence is that of all lines together; each of them is as sure as asked for. A higher --confidence "
            + "raises both.")
      }
      answer.confidence = confidence
    }
    answer.remarks = remarks
    answer.observations = account.observations
    answer.runs = account.runs.count
    answer.runsBy = account.runsBy
    return answer
  }

  /// What is left open of the commit in which the failure is gone.
  private func repairRemarks(_ fixed: String?) async throws(GitError) -> [String] {
    guard let fixed, !firstParent, try await repository.parents(of: fixed).count > 1 else {
      return []
    }
    return [
      "\(fixed), in which the failure is gone, is a merge; what it merged was not searched for the "
        + "repair: --find-fix does that."
    ]
  }

  /// The answer where a side of a merge is not known: the culprit is the merge or lies on that side.
  private static func open(
    _ answer: BisectionReport, merge: String, tip: String
  ) -> BisectionReport {
    BisectionReport(
      outcome: .range,
      range: BisectionReport.Range(
        lastGood: answer.olderSide, firstBad: merge, probability: answer.confidence,
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

extension BisectionReport {
  /// Whether a repair was looked for.
  fileprivate var isFix: Bool { firstBad == nil && firstFixed != nil }
  /// The last build in the older state.
  fileprivate var olderSide: String? { isFix ? lastBad : lastGood }
  /// The first build in the newer state.
  fileprivate var newerSide: String? { firstBad ?? firstFixed }
}

/// What the bisection of a side branch came to.
private enum SideStep {
  /// The state changes on the branch: an answer on its line.
  case changedAt(BisectionReport)
  /// The tip is as what was before the merge.
  case asBefore
  /// Nothing was learned of the tip.
  case untold(String)
  /// It changes on no branch.
  case mergeItself

  init(_ report: BisectionReport, tip: String, isFix: Bool) {
    let (new, old) = isFix ? (Verdict.good, Verdict.bad) : (Verdict.bad, .good)
    let ofTip = report.observations.filter { $0.build == tip }.map(\.verdict)
    let changed = ofTip.contains(new.rawValue)
    switch report.outcome {
    case .found where changed: self = .changedAt(report)
    case .contradiction, .noChange:
      self = !changed && ofTip.contains(old.rawValue) ? .asBefore : .untold(tip)
    default: self = changed ? .changedAt(report) : .untold(tip)
    }
  }
}
