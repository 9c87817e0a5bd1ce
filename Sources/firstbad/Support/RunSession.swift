internal import Analysis
internal import Bisection
internal import Foundation
internal import GitSeries
internal import KernelSeries
internal import LogModel
internal import PatternCatalog
internal import TestRunner

/// Real builds to bisect: where they come from, what tests them, and what has to be tidied up afterwards.
struct RunSession {
  /// The builds.
  let series: KernelSeries
  /// The good end, as the series calls it.
  let good: String
  /// The bad end.
  let bad: String
  /// What runs the tests.
  let runner: any TestRunning
  /// Whether commands can put builds together from changes.
  let appliesChanges: Bool
  private let commits: CommitBisection?
  private let trees: WorkTrees?

  /// Where the builds come from.
  enum Source {
    /// A list of versions or a built-in series.
    case series(KernelSeries)
    /// The commits of a repository; only its first parents, or all of them.
    case git(path: String, firstParent: Bool)
  }

  /// Opens a session; ``close()`` has to follow.
  ///
  /// - Parameters:
  ///   - hosts: the axis and the kernels that the user fixed; the others are the good end.
  ///   - signature: what `--signature` says.
  static func open(
    _ source: Source, good: String, bad: String, options: RunnerOptions, hosts: TestHosts,
    signature: String?, catalog: Catalog
  ) async throws -> RunSession {
    let target = try signature.map { try SignatureOption.target($0, catalog: catalog) }
    let inTree = if case .git = source { true } else { false }
    let plan = try options.plan(inTree: inTree)
    do {
      var (series, good, bad) = (KernelSeries?.none, good, bad)
      var commits: CommitBisection?
      var trees: WorkTrees?
      switch source {
      case .series(let given): series = given
      case .git(let path, let firstParent):
        let repository = try await GitRepository.open(path: path)
        good = try await repository.commit(good)
        bad = try await repository.commit(bad)
        let bisection = CommitBisection(repository: repository, firstParent: firstParent)
        series = try await bisection.mainLine(good: good, bad: bad)
        commits = bisection
        trees = try await workTrees(of: repository)
      }
      guard let series else { throw CommandFailure(message: "there is no series", status: nil) }
      var judge = VerdictJudge(
        target: target ?? .any, badWhen: options.badWhen(hasSignature: signature != nil),
        catalog: catalog)
      let isBuiltIn = KernelSeries.builtIn.contains { $0.name == series.name }
      judge.expectedRelease =
        try options.releaseTemplate() ?? (isBuiltIn ? ReleaseTemplate.xenPackage : nil)
      judge.testedRole = hosts.axis.map { $0 == .guest ? .guest : .dom0 }
      judge.login = options.login
      Interruption.install()
      let runner = CommandRunner(
        plan: plan, series: series, hosts: filled(hosts, good: good), judge: judge,
        analyzer: Analyzer(catalog: catalog), places: trees, runsFolder: options.runsFolder,
        interrupts: { Interruption.count }, notice: { Console.error("firstbad: \($0)") })
      return RunSession(
        series: series, good: good, bad: bad, runner: runner,
        appliesChanges: inTree || plan.uses("changes"), commits: commits, trees: trees)
    } catch let error as GitError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    }
  }

  /// Bisects the builds, for a repository line by line.
  ///
  /// - Parameter search: bisects one series between two ends, and tells the function it is given of each event.
  func bisect(
    recorded: [BisectionReport.Observation],
    search: (CommitBisection.Line, (BisectionDriver.Event) -> Void) async throws -> BisectionReport
  ) async throws -> BisectionReport {
    do {
      guard let commits else {
        return try await search(
          CommitBisection.Line(series: series, good: good, bad: bad, recorded: recorded), { _ in })
      }
      return try await commits.run(good: good, bad: bad, recorded: recorded, search: search)
    } catch let error as GitError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as TestRunnerError {
      throw RunSession.failure(error)
    }
  }

  /// The end of a command whose runs could not be made: 130 where the user ended it.
  static func failure(_ error: TestRunnerError) -> CommandFailure {
    switch error.kind {
    case .setUp: CommandFailure(message: error.description, status: nil)
    case .interrupted:
      CommandFailure(
        message: "interrupted; what was run is kept, and the same command goes on from there",
        status: 130)
    }
  }

  /// Removes the work trees.
  func close() async {
    do {
      try await trees?.removeAll()
    } catch {
      Console.error("firstbad: a work tree could not be removed: \(error)")
    }
  }

  private static func workTrees(of repository: GitRepository) async throws -> WorkTrees {
    let process = ProcessInfo.processInfo.processIdentifier
    let trees = WorkTrees(
      repository: repository, folder: ".firstbad/trees", process: process)
    for left in try await trees.removeLeftOver(isRunning: { kill($0, 0) == 0 || errno == EPERM }) {
      Console.error("firstbad: removed the work tree \(left) of a run that was killed")
    }
    return trees
  }

  private static func filled(_ hosts: TestHosts, good: String) -> TestHosts {
    guard hosts.axis != nil || hosts.saveHost ?? hosts.restoreHost ?? hosts.guest != nil else {
      return hosts
    }
    var hosts = hosts
    hosts.saveHost = hosts.saveHost ?? good
    hosts.restoreHost = hosts.restoreHost ?? good
    hosts.guest = hosts.guest ?? good
    return hosts
  }
}
