public import KernelSeries
internal import Wording

/// A repository whose commits are the builds of a series.
public struct GitRepository: Sendable {
  /// The folder that the user named.
  public let path: String
  let git: GitProgram

  /// Opens a repository, or a folder inside of one.
  ///
  /// - Throws: ``GitError`` where the folder is in no repository.
  public static func open(path: String) async throws(GitError) -> GitRepository {
    let git = GitProgram(folder: path)
    let answer = try await git.call(["rev-parse", "--git-dir"])
    guard answer.status == 0 else {
      throw GitError("\(path) is no git repository; name the folder that holds .git")
    }
    return GitRepository(path: path, git: git)
  }

  /// The full hash of the commit that a tag, a branch or a shortened hash names.
  ///
  /// - Throws: ``GitError`` with the nearest tag or branch where it names none.
  public func commit(_ revision: String) async throws(GitError) -> String {
    let answer = try await git.call([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}",
    ])
    if answer.status == 0, let hash = answer.output.split(whereSeparator: \.isNewline).first {
      return String(hash)
    }
    let names = try await git.lines(["for-each-ref", "--format=%(refname:short)"])
    let hint =
      Spelling.nearest(to: revision, in: names).map { "did you mean '\($0)'?" }
      ?? "`git -C \(path) tag` lists the tags"
    throw GitError("\(path) has no commit '\(revision)'; \(hint)")
  }

  /// Checks that one commit lies before another.
  ///
  /// - Throws: ``GitError`` that names the commit to take as the older end where they lie on different branches.
  ///
  /// - Parameter seeksRepair: whether the older end is the bad one.
  public func check(
    older: String, isBefore newer: String, seeksRepair: Bool = false
  ) async throws(GitError) {
    guard older != newer else {
      throw GitError("both ends are the same commit \(older)")
    }
    if try await isAncestor(older, of: newer) { return }
    if try await isAncestor(newer, of: older) {
      throw GitError(
        seeksRepair
          ? "the bad end \(older) comes after the good end \(newer), so nothing was repaired between "
            + "them; swap them, or leave out --find-fix"
          : "\(older) comes after \(newer); swap them, or look for a repair (--find-fix)")
    }
    let base = try await git.call(["merge-base", older, newer])
    guard base.status == 0, let fork = base.output.split(whereSeparator: \.isNewline).first else {
      throw GitError("\(older) and \(newer) have no commit in common; name ends of one history")
    }
    throw GitError(
      "\(older) does not lead to \(newer); they part at \(fork): give that as the older end")
  }

  /// The commits that lead to one along first parents and that none of `goods` has, oldest first.
  public func firstParents(
    to commit: String, notIn goods: [String]
  ) async throws(GitError) -> [Build] {
    let text = try await git.output(
      ["log", "--first-parent", "--reverse", "--format=\(GitHistory.logFormat)", commit]
        + goods.map { "^\($0)" } + ["--"])
    if text.isEmpty { return [] }
    do {
      return try GitHistory.parse(text, source: "the history of \(path)")
    } catch {
      throw GitError(error.description)
    }
  }

  /// The parents of a commit, the first one first.
  public func parents(of commit: String) async throws(GitError) -> [String] {
    let words = try await git.output(["rev-list", "--parents", "-n", "1", commit, "--"])
      .split(whereSeparator: \.isWhitespace).map(String.init)
    return Array(words.dropFirst())
  }

  /// A commit as a build.
  public func build(_ commit: String) async throws(GitError) -> Build {
    let text = try await git.output([
      "log", "-n", "1", "--format=\(GitHistory.logFormat)", commit, "--",
    ])
    do {
      guard let build = try GitHistory.parse(text, source: path).first else {
        throw GitError("\(path) does not tell of \(commit)")
      }
      return build
    } catch {
      throw GitError("\(error)")
    }
  }

  private func isAncestor(_ commit: String, of other: String) async throws(GitError) -> Bool {
    try await git.call(["merge-base", "--is-ancestor", commit, other]).status == 0
  }
}
