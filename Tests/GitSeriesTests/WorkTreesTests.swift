internal import Foundation
internal import GitSeries
internal import TestSupport
internal import Testing

@Suite("Work trees for the runs of a bisection")
struct WorkTreesTests {
  private func content(_ tree: String) -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: tree + "/n"))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func list(_ repository: TestRepository) throws -> [Substring] {
    try TestRepository.git(repository.path, ["worktree", "list", "--porcelain"])
      .split(separator: "\n")
  }

  @Test("each run under way has its own, locked; a free one is used again; all are removed")
  func life() async throws {
    let repository = try TestRepository(parents: [[], [0], [1]])
    let scratch = try TemporaryFolder()
    let trees = WorkTrees(
      repository: try await GitRepository.open(path: repository.path),
      folder: scratch.file("trees").path, process: 7)
    let first = try await trees.take(repository.commits[0])
    let second = try await trees.take(repository.commits[1])
    #expect(first != second)
    #expect(content(first) == "0\n")
    #expect(content(second) == "1\n")
    #expect(try list(repository).count { $0.hasPrefix("locked firstbad, process 7") } == 2)
    // A changed file goes back to what the commit has, a built one stays.
    try Data("changed".utf8).write(to: URL(fileURLWithPath: first + "/n"))
    try Data("built".utf8).write(to: URL(fileURLWithPath: first + "/built"))
    await trees.giveBack(first)
    let third = try await trees.take(repository.commits[2])
    #expect(third == first)
    #expect(content(third) == "2\n")
    #expect(FileManager.default.fileExists(atPath: third + "/built"))
    try await trees.removeAll()
    #expect(try list(repository).count { $0.hasPrefix("worktree ") } == 1)
    #expect(!FileManager.default.fileExists(atPath: first))
    #expect(try TestRepository.git(repository.path, ["status", "--porcelain"]) == "?? stream")
  }

  @Test("those of a process that is gone are removed at the next start, those of others stay")
  func leftOver() async throws {
    let repository = try TestRepository(parents: [[], [0]])
    let scratch = try TemporaryFolder()
    let git = try await GitRepository.open(path: repository.path)
    func trees(_ process: Int32) -> WorkTrees {
      WorkTrees(repository: git, folder: scratch.file("trees").path, process: process)
    }
    let dead = try await trees(11).take(repository.commits[0])
    let living = try await trees(12).take(repository.commits[0])
    let removed = try await trees(13).removeLeftOver { $0 == 12 }
    #expect(removed == [dead])
    #expect(!FileManager.default.fileExists(atPath: dead))
    #expect(FileManager.default.fileExists(atPath: living))
  }
}
