internal import Subprocess
internal import SystemPackage

/// The git program, asked about one repository.
struct GitProgram: Sendable {
  /// A folder of the repository or of one of its work trees.
  let folder: String

  /// What a call gave back.
  struct Answer: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs git; that it ends with another status than 0 is an answer.
  ///
  /// - Throws: ``GitError`` where it can't be run.
  func call(_ arguments: [String]) async throws(GitError) -> Answer {
    // Inside a hook or of `git bisect run` these name another repository than the one we were told.
    var environment = Environment.inherit
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"] {
      if let key = Environment.Key(rawValue: name) {
        environment = environment.updating([key: nil])
      }
    }
    let fixed = [
      "-C", folder, "-c", "i18n.logOutputEncoding=UTF-8", "-c", "advice.detachedHead=false",
    ]
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(fixed + arguments), environment: environment,
        input: .none, output: .bytes(limit: 1 << 30), error: .bytes(limit: 1 << 20))
      let status: Int32 =
        switch result.terminationStatus {
        case .exited(let code): code
        case .signaled(let signal): 128 &+ signal
        }
      return Answer(
        status: status, output: String(decoding: result.standardOutput, as: UTF8.self),
        errors: String(decoding: result.standardError, as: UTF8.self))
    } catch {
      throw GitError("git can't be run: \(error)")
    }
  }

  /// Runs git and gives what it printed.
  ///
  /// - Throws: ``GitError`` with git's own first line where it does not end with 0.
  func output(_ arguments: [String]) async throws(GitError) -> String {
    let answer = try await call(arguments)
    guard answer.status == 0 else {
      let line = answer.errors.split(whereSeparator: \.isNewline).first.map(String.init)
      throw GitError(
        "git \(arguments.first ?? "") in \(folder): \(line ?? "it ended with \(answer.status)")")
    }
    return answer.output
  }

  /// The lines that git printed, without empty ones.
  func lines(_ arguments: [String]) async throws(GitError) -> [String] {
    try await output(arguments).split(whereSeparator: \.isNewline).map(String.init)
  }
}
