internal import Bisection
internal import Foundation
internal import GitSeries
internal import KernelSeries
internal import TestRunner
internal import TestSupport
internal import Testing

@Suite("The commits of a repository are bisected, merges and all")
struct CommitBisectionTests {
  /// Answers as a deterministic test does: a commit fails if the culprit is one of its ancestors or itself.
  private struct Oracle: TestRunning {
    let bad: Set<String>

    func run(_ request: TestRequest) async throws(TestRunnerError) -> TestOutcome {
      let fails = bad.contains(request.recipe.base)
      return TestOutcome(
        verdict: fails ? .bad : .good, reason: "", signature: nil, seconds: 0, logDigests: [:])
    }
  }

  /// The commits that have a culprit, by number.
  private func carriers(of culprit: Int, in parents: [[Int]]) -> Set<Int> {
    var carriers: Set<Int> = [culprit]
    for (number, list) in parents.enumerated() where list.contains(where: carriers.contains) {
      carriers.insert(number)
    }
    return carriers
  }

  private func bisect(
    _ repository: TestRepository, parents: [[Int]], culprit: Int, firstParent: Bool = false,
    repairs: Set<Int> = []
  ) async throws -> BisectionReport {
    var carriers = carriers(of: culprit, in: parents)
    for repair in repairs { carriers.subtract(self.carriers(of: repair, in: parents)) }
    let bad = Set(carriers.map { repository.commits[$0] })
    let last = try #require(repository.commits.last)
    let bisection = CommitBisection(
      repository: try await GitRepository.open(path: repository.path), firstParent: firstParent)
    return try await bisection.run(older: repository.commits[0], newer: last) { line, tell in
      try await BisectionDriver(
        series: line.series, good: line.older, bad: line.newer,
        options: Options(window: line.isMain && !repairs.isEmpty),
        runner: Oracle(bad: bad)
      ).run(
        recorded: line.recorded, runsElsewhere: line.runsElsewhere, journal: { _ in },
        progress: tell)
    }
  }

  /// 0-1-2-3---6-7, with 4-5 merged by 6, and 5 with a merge of its own.
  private let merged = [[], [0], [1], [2], [1], [4], [3, 5], [6]]

  @Test("every culprit of a history with a merge is found", arguments: 1...7)
  func everyCulprit(culprit: Int) async throws {
    let repository = try TestRepository(parents: merged)
    let report = try await bisect(repository, parents: merged, culprit: culprit)
    #expect(report.outcome == .found)
    #expect(report.firstBad == repository.commits[culprit])
    #expect(report.runs == report.observations.count)
    let by = report.runsBy
    #expect(by.ends + by.search + by.confirm + by.changes + by.proof == report.runs)
  }

  /// 0-1-2-3-6-7-8-10-11-12, with 4-5 merged by 6 and 9 merged by 10.
  private let window = [
    [], [0], [1], [2], [1], [4], [3, 5], [6], [7], [7], [8, 9], [10], [11],
  ]

  @Test(
    "of a failure that came and went, the coming is looked for on branches too",
    arguments: [(4, 8), (5, 8), (6, 8), (3, 8)])
  func window(culprit: Int, repair: Int) async throws {
    let repository = try TestRepository(parents: window)
    let report = try await bisect(
      repository, parents: window, culprit: culprit, repairs: [repair])
    #expect(report.outcome == .window)
    #expect(report.firstBad == repository.commits[culprit])
    #expect(report.firstFixed == repository.commits[repair])
    #expect(report.runs == report.observations.count)
  }

  @Test("where a merge brought the repair, it is said that what it merged was not searched")
  func mergedRepair() async throws {
    let repository = try TestRepository(parents: window)
    let report = try await bisect(repository, parents: window, culprit: 4, repairs: [9])
    #expect(report.outcome == .window)
    #expect(report.firstBad == repository.commits[4])
    #expect(report.firstFixed == repository.commits[10])
    #expect(report.remarks.contains { $0.contains("was not searched for the repair") })
  }

  @Test("with first parents only, the merge is the answer")
  func firstParent() async throws {
    let repository = try TestRepository(parents: merged)
    let report = try await bisect(repository, parents: merged, culprit: 4, firstParent: true)
    #expect(report.firstBad == repository.commits[6])
  }

  @Test("in histories made at random the culprit is always found", arguments: 1...6)
  func random(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = 24
    var parents: [[Int]] = [[]]
    for number in 1..<count {
      let first = Int.random(in: max(0, number - 4)..<number, using: &generator)
      var list = [first]
      for _ in 0..<2 where Int.random(in: 0..<4, using: &generator) == 0 {
        let other = Int.random(in: 0..<number, using: &generator)
        if !list.contains(other) { list.append(other) }
      }
      parents.append(list)
    }
    // Whatever is left without a child is merged, so that all lead to the last.
    let tips = (0..<count).filter { number in !parents.contains { $0.contains(number) } }
    parents.append(tips)
    let repository = try TestRepository(parents: parents)
    for culprit in 1...count {
      let report = try await bisect(repository, parents: parents, culprit: culprit)
      #expect(
        report.outcome == .found && report.firstBad == repository.commits[culprit],
        "seed \(seed), culprit \(culprit): \(report.firstBad ?? "none"), \(parents)")
    }
  }

  @Test("ends of different branches are refused with the commit to take instead")
  func fork() async throws {
    let repository = try TestRepository(parents: merged)
    let git = try await GitRepository.open(path: repository.path)
    let hashes = repository.commits
    await #expect {
      try await git.check(older: hashes[5], isBefore: hashes[3])
    } throws: {
      "\($0)".contains(hashes[1])
    }
    await #expect {
      try await git.check(older: hashes[3], isBefore: hashes[2])
    } throws: {
      "\($0)".contains("swap them") && "\($0)".contains("--find-fix")
    }
    await #expect {
      try await git.check(older: hashes[3], isBefore: hashes[2], seeksRepair: true)
    } throws: {
      "\($0)".contains("leave out --find-fix")
    }
  }

  @Test("a revision that is not there is answered with the nearest one")
  func unknown() async throws {
    let repository = try TestRepository(parents: merged)
    try TestRepository.git(repository.path, ["tag", "v6.1"])
    let git = try await GitRepository.open(path: repository.path)
    #expect(try await git.commit("v6.1") == repository.commits.last)
    await #expect {
      _ = try await git.commit("v6.l")
    } throws: {
      "\($0)".contains("did you mean 'v6.1'?")
    }
    await #expect(throws: GitError.self) { _ = try await git.commit("--all") }
    let empty = try TemporaryFolder()
    await #expect(throws: GitError.self) {
      _ = try await GitRepository.open(path: empty.url.path)
    }
  }
}
