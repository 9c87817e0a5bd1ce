internal import ArgumentParser
internal import Bisection
internal import CaseFile
internal import GitSeries
internal import KernelSeries
internal import PatternCatalog
internal import TestRunner

extension BisectCommand {
  /// Bisects real builds: those of a list, or the commits of a repository, each tested by the user's commands.
  func bisectReal(axis: LabSetup.Axis?, catalog: Catalog) async throws -> BisectionReport {
    guard runner.isGiven else {
      throw CommandFailure(
        message: "--git needs a test: give a command after --, such as -- ./build-and-test.sh",
        status: nil)
    }
    if series != nil, git != nil {
      throw CommandFailure(message: "--series and --git are two series; give one", status: nil)
    }
    let source: RunSession.Source =
      if let git {
        .git(path: git, firstParent: firstParent)
      } else {
        .series(try SeriesFile.series(try seriesName()))
      }
    let session = try await RunSession.open(
      source, good: good, bad: bad, options: runner,
      hosts: TestHosts(axis: axis, saveHost: saveHost, restoreHost: restoreHost, guest: guest),
      signature: signature, catalog: catalog)
    do {
      let report = try await search(session, axis: axis)
      await session.close()
      return report
    } catch {
      await session.close()
      throw error
    }
  }

  private func search(
    _ session: RunSession, axis: LabSetup.Axis?
  ) async throws -> BisectionReport {
    var options = engineOptions
    options.changes = options.changes && session.appliesChanges
    let journal = try caseFile.map { path in
      try CaseJournal.open(path: path, arguments: realArguments(session, axis: axis))
    }
    let progress = BisectionProgress(isTerminal: Console.showsProgress)
    do {
      let report = try await session.bisect(recorded: journal?.recorded ?? []) { line, tell in
        let driver = try BisectionDriver(
          series: line.series, good: line.good, bad: line.bad, options: options,
          runner: session.runner)
        return try await driver.run(
          recorded: line.recorded, journal: { try journal?.append($0) },
          progress: {
            progress.show($0)
            tell($0)
          })
      }
      try journal?.conclude(report)
      return report
    } catch let error as SeriesError {
      throw CommandFailure(message: error.description, status: nil)
    } catch let error as BisectionError {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// What makes this bisection this one: with other commands or limits of them it would be another.
  private func realArguments(_ session: RunSession, axis: LabSetup.Axis?) -> BisectionArguments {
    var arguments = BisectionArguments(
      series: git ?? series ?? "", good: session.good, bad: session.bad, axis: axis?.rawValue,
      saveHost: saveHost, restoreHost: restoreHost, guest: guest, signature: signature)
    arguments.command = runner.command.isEmpty ? nil : runner.command.joined(separator: " ")
    arguments.others = runner.meaning
    if git != nil { arguments.others["first-parent"] = firstParent ? "yes" : "no" }
    return arguments
  }
}
