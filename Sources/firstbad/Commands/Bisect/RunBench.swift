internal import Analysis
internal import CaseFile
internal import Foundation
internal import GitSeries
internal import KernelSeries
internal import LogModel
internal import TestRunner

/// What makes the runs of a bisection, and what has to be tidied up after them.
struct RunBench {
  /// What makes them.
  let runner: any TestRunning
  private let trees: WorkTrees?

  /// A bench for a question; ``close()`` has to follow.
  ///
  /// - Parameters:
  ///   - target: the failure that is looked for, where the user names one.
  ///   - recorded: the runs that this bisection has made before.
  ///   - stop: what the user asked for.
  init(
    _ question: BisectionQuestion, target: SignatureTarget?, recorded: [RecordedRun],
    analyzer: Analyzer, state: StateOptions, stop: StopFlag
  ) async throws {
    switch question.test {
    case .lab(let setup, let badWhen):
      trees = nil
      runner = LabRunner(
        series: question.plan.series, setup: setup, analyzer: analyzer,
        sought: SoughtFailure(
          named: target, badEnd: question.arguments.bad, recorded: recorded), badWhen: badWhen)
    case .none: throw CommandFailure(message: "there is nothing to run", status: nil)
    case .commands(let test):
      var judge = VerdictJudge(
        target: target ?? .any, badWhen: test.badWhen, catalog: analyzer.catalog)
      judge.expectedRelease = test.expectedRelease
      judge.testedRole = test.hosts.axis.map { $0 == .guest ? .guest : .dom0 }
      judge.login = test.login
      await LeftOvers.end(below: test.runsFolder, graceSeconds: test.plan.graceSeconds) {
        Console.error("firstbad: \($0)")
      }
      if let repository = question.repository {
        trees = try await RunBench.workTrees(of: repository, below: state.folder)
      } else {
        trees = nil
      }
      runner = CommandRunner(
        plan: test.plan, series: question.plan.series, hosts: test.hosts, judge: judge,
        analyzer: analyzer, places: trees, runsFolder: test.runsFolder,
        interrupts: { stop.requests }, notice: { Console.error("firstbad: \($0)") })
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

  private static func workTrees(
    of repository: GitRepository, below folder: String
  ) async throws -> WorkTrees {
    let trees = WorkTrees(
      repository: repository, folder: folder + "/trees",
      process: ProcessInfo.processInfo.processIdentifier)
    try await CommandFailure.wrapping {
      for left in try await trees.removeLeftOver(isRunning: { kill($0, 0) == 0 || errno == EPERM })
      {
        Console.error("firstbad: removed the work tree \(left) of a run that was killed")
      }
    }
    return trees
  }
}
