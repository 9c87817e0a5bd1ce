internal import Foundation
public import TestRunner

/// Work trees of a repository, one for each run that is under way; the user's own is never touched.
///
/// Each is locked with the number of this process, so that `git worktree prune` leaves it alone, and so that the next start
/// knows those that a killed one left behind.
public actor WorkTrees: BuildPlaces {
  private let repository: GitRepository
  private let folder: String
  private let process: Int32
  private var free: [String] = []
  private var all: [String] = []

  /// Work trees below a folder, which is made.
  ///
  /// - Parameter process: the number of this process.
  public init(repository: GitRepository, folder: String, process: Int32) {
    self.repository = repository
    self.folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    self.process = process
  }

  /// A work tree with a commit checked out.
  ///
  /// What earlier builds left untracked stays, as with `git bisect`: most of a build need not be made again. Changes of
  /// tracked files are taken back.
  public func take(_ build: String) async throws(TestRunnerError) -> String {
    do {
      if let tree = free.popLast() {
        do {
          _ = try await GitProgram(folder: tree).output([
            "checkout", "--quiet", "--force", "--detach", build,
          ])
        } catch {
          free.append(tree)
          throw error
        }
        return tree
      }
      return try await add(build)
    } catch {
      throw TestRunnerError("the work tree for \(build) can't be made: \(error)")
    }
  }

  /// Gives a work tree back for the next run.
  public func giveBack(_ folder: String) { free.append(folder) }

  /// Removes all work trees.
  ///
  /// - Throws: ``GitError`` for the first that could not be removed; the others are removed all the same.
  public func removeAll() async throws(GitError) {
    var failure: GitError?
    let trees = all
    all = []
    free = []
    for tree in trees {
      do {
        // Once more forced: it is locked.
        _ = try await repository.git.output(["worktree", "remove", "--force", "--force", tree])
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Removes what processes left behind that are no longer there.
  ///
  /// - Returns: the folders that were removed.
  public func removeLeftOver(isRunning: (Int32) -> Bool) async throws(GitError) -> [String] {
    let list = try await repository.git.lines(["worktree", "list", "--porcelain"])
    var removed: [String] = []
    var tree = ""
    for line in list {
      if line.hasPrefix("worktree ") { tree = String(line.dropFirst("worktree ".count)) }
      guard line.hasPrefix("locked "), let owner = WorkTrees.owner(in: line), owner != process,
        !isRunning(owner)
      else { continue }
      _ = try await repository.git.output(["worktree", "remove", "--force", "--force", tree])
      removed.append(tree)
    }
    return removed
  }

  private static let mark = "firstbad, process "

  private static func owner(in line: String) -> Int32? {
    guard let range = line.firstRange(of: mark) else { return nil }
    return Int32(line[range.upperBound...])
  }

  private func add(_ build: String) async throws(GitError) -> String {
    var number = all.count + 1
    var tree = "\(folder)/\(process)-\(number)"
    // A folder of a process with the same number that was killed; no git knows of it any more.
    while FileManager.default.fileExists(atPath: tree) {
      number += 1
      tree = "\(folder)/\(process)-\(number)"
    }
    all.append(tree)
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    _ = try await repository.git.output([
      "worktree", "add", "--quiet", "--detach", "--lock", "--reason",
      "\(WorkTrees.mark)\(process)", tree, build,
    ])
    return tree
  }
}
