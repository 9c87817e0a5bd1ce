internal import Foundation
internal import TestSupport
internal import Testing

@Suite("A real repository, bisected by firstbad and by git with firstbad's verdict")
struct GitBisectionTests {
  /// A repository of a small program, `sum.sh`, that loses a carry in one of its commits.
  private struct Project {
    let folder: TemporaryFolder
    var path: String { folder.file("repo").path }

    init() throws {
      folder = try TemporaryFolder()
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try git(["init", "--quiet", "--initial-branch=main"])
      try commit("sum: add two numbers", sum: "echo $(( $1 + $2 ))")
    }

    /// Runs git in the repository.
    @discardableResult
    func git(_ arguments: [String], path: String? = nil) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git", "-C", self.path] + arguments
      process.environment = [
        "PATH": path ?? "/usr/bin:/bin", "HOME": folder.url.path, "GIT_AUTHOR_NAME": "T",
        "GIT_AUTHOR_EMAIL": "t@example.org", "GIT_COMMITTER_NAME": "T",
        "GIT_COMMITTER_EMAIL": "t@example.org", "FIRSTBAD_STATE": folder.file("state").path,
      ]
      let output = folder.file("git-output")
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = process.standardOutput
      try process.run()
      process.waitUntilExit()
      return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }

    func commit(_ message: String, sum: String? = nil, note: String = "") throws {
      if let sum { try folder.write("#!/bin/sh\n\(sum)\n", to: "repo/sum.sh") }
      try folder.write(message + note + "\n", to: "repo/notes/\(message.hashValue)")
      try git(["add", "-A"])
      try git(["commit", "--quiet", "-m", message])
    }

    func head() throws -> String {
      try git(["rev-parse", "HEAD"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A test that adds two numbers and writes what the machine under test logged.
    func writeTest() throws {
      try folder.write(
        """
        #!/bin/sh
        log=$FIRSTBAD_LOGS/guest.dmesg
        echo 'Linux version 6.1.0 (a@b) (gcc) #1 SMP' > "$log"
        if [ "$(sh ./sum.sh 19 23)" != 42 ]; then
          echo 'netfront: rx->offset: 0, size: 4294967295' >> "$log"
        fi
        exit 0
        """, to: "test.sh")
    }
  }

  private static let signature = ["--signature", "correlation:netfront-grant-failure"]

  private func bisect(
    _ project: Project, _ arguments: [String], good: String, bad: String = "main"
  ) throws -> ProgramRun {
    try ProgramRun.firstbad(
      ["bisect", "--git", "repo", "--good", good, "--bad", bad, "--format", "json"]
        + arguments + Self.signature + ["--", "sh", project.folder.file("test.sh").path],
      in: project.folder.url.path, environment: ["FIRSTBAD_STATE": ""])
  }

  private func key(_ name: String, of run: ProgramRun) throws -> String? {
    guard case .string(let text) = try JSONDocument(Data(run.output.utf8))[name] else {
      return nil
    }
    return text
  }

  /// Eleven commits of which the seventh brings the bug; what firstbad finds and what git finds.
  @Test("both find the same commit")
  func sameCommit() throws {
    let project = try Project()
    let first = try project.head()
    for number in 1...5 { try project.commit("notes: entry \(number)") }
    try project.commit("sum: faster", sum: "echo $(( ($1 % 10 + $2 % 10) % 10 ))")
    let culprit = try project.head()
    for number in 6...10 { try project.commit("notes: entry \(number)") }
    try project.writeTest()
    let run = try bisect(project, [], good: first)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try key("firstBad", of: run) == culprit)
    #expect(try project.git(["worktree", "list"]).split(separator: "\n").count == 1)

    let program = Repository.program.path
    try project.git(["bisect", "start", "main", first])
    let told = try project.git(
      ["bisect", "run", program, "verdict"] + Self.signature
        + ["--", "sh", project.folder.file("test.sh").path])
    #expect(told.contains("\(culprit) is the first bad commit"), "\(told)")
    let log = try project.git(["bisect", "log"])
    try project.git(["bisect", "reset"])

    // What git found out is taken over, and nothing is run twice.
    try project.folder.write(log, to: "git.log")
    let imported = try bisect(project, ["--import", "git.log", "--state", "other"], good: first)
    #expect(try key("firstBad", of: imported) == culprit, "\(imported.errors)")
    #expect(imported.output.contains("reused"), "\(imported.output)")
  }

  @Test("a mistyped option of verdict stops git instead of marking a commit bad")
  func mistyped() throws {
    let project = try Project()
    let first = try project.head()
    for number in 1...6 { try project.commit("notes: entry \(number)") }
    try project.writeTest()
    for words in [["verdict", "--signatur", "any"], ["verdit", "--signature", "any"]] {
      try project.git(["bisect", "start", "main", first])
      let before = try project.git(["bisect", "log"])
      let told = try project.git(
        ["bisect", "run", Repository.program.path] + words + ["--", "true"])
      #expect(told.contains("129"), "\(told)")
      #expect(try project.git(["bisect", "log"]) == before, "no commit was marked")
      try project.git(["bisect", "reset"])
    }
  }

  @Test("a bug that a merged branch brought is found on the branch; with --first-parent, the merge")
  func merge() throws {
    let project = try Project()
    let first = try project.head()
    try project.commit("notes: before")
    try project.git(["checkout", "--quiet", "-b", "side"])
    try project.commit("side: preparation")
    try project.commit("side: faster sum", sum: "echo 41")
    let culprit = try project.head()
    try project.commit("side: notes")
    try project.git(["checkout", "--quiet", "main"])
    try project.commit("notes: meanwhile")
    try project.git(["merge", "--quiet", "--no-ff", "-m", "Merge branch 'side'", "side"])
    let merge = try project.head()
    try project.commit("notes: after")
    try project.writeTest()
    let deep = try bisect(project, [], good: first)
    #expect(try key("firstBad", of: deep) == culprit, "\(deep.output)\(deep.errors)")
    #expect(deep.output.contains("came in with what it merged"))
    let again = try bisect(project, [], good: first)
    #expect(again.output == deep.output, "what is kept is not run again")
    let replay = try ProgramRun.firstbad(
      ["bisect", "replay", "--json"], in: project.folder.url.path,
      environment: ["FIRSTBAD_STATE": ""])
    #expect(replay.output == deep.output, "\(replay.errors)")
    let shallow = try bisect(
      project, ["--first-parent", "--state", "shallow"], good: first)
    #expect(try key("firstBad", of: shallow) == merge)
  }

  @Test("what repaired a bug is found, on a branch too")
  func repair() throws {
    let project = try Project()
    try project.commit("sum: broken", sum: "echo 41")
    let broken = try project.head()
    try project.commit("notes: while broken")
    try project.git(["checkout", "--quiet", "-b", "side"])
    try project.commit("sum: repaired", sum: "echo $(( $1 + $2 ))")
    let repair = try project.head()
    try project.commit("side: notes")
    try project.git(["checkout", "--quiet", "main"])
    try project.commit("notes: meanwhile")
    try project.git(["merge", "--quiet", "--no-ff", "-m", "Merge branch 'side'", "side"])
    try project.commit("notes: after")
    try project.writeTest()
    let run = try bisect(project, ["--find-fix"], good: "main", bad: broken)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try key("firstFixed", of: run) == repair, "\(run.output)")
  }

  @Test("work trees and processes of a run that was killed are removed by the next start")
  func leftOver() throws {
    let project = try Project()
    let first = try project.head()
    for number in 1...4 { try project.commit("notes: entry \(number)") }
    try project.folder.write(
      "echo $$ > \(project.folder.file("pid").path); exec sleep 600", to: "slow.sh")
    let process = Process()
    process.executableURL = Repository.program
    process.arguments = [
      "bisect", "--git", "repo", "--good", first, "--bad", "main", "--", "sh",
      project.folder.file("slow.sh").path,
    ]
    process.currentDirectoryURL = project.folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": project.folder.url.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    func trees() throws -> Int {
      try project.git(["worktree", "list"]).split(separator: "\n").count
    }
    func test() -> Int32? {
      (try? String(contentsOf: project.folder.file("pid"), encoding: .utf8))
        .flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }
    while test() == nil { Thread.sleep(forTimeInterval: 0.02) }
    // The number is kept a moment after the process has begun.
    Thread.sleep(forTimeInterval: 0.3)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let left = try #require(test())
    #expect(kill(left, 0) == 0, "the test is of a session of its own and outlives that")
    #expect(try trees() == 2)
    try project.writeTest()
    let run = try bisect(project, ["--state", ".firstbad", "--new"], good: first)
    #expect(run.errors.contains("of a run that was killed"), "\(run.errors)")
    #expect(run.errors.contains("ended what was left of a run"), "\(run.errors)")
    #expect(kill(left, 0) != 0, "and is ended by the next start")
    #expect(try trees() == 1)
  }
}
