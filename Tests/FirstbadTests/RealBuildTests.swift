internal import Foundation
internal import TestSupport
internal import Testing

/// A git repository with a real bug: a shell program that adds numbers, wrong from one commit on.
private struct BuggyRepository {
  let folder: TemporaryFolder
  /// The hashes, oldest first along the main line; the culprit lies on a branch that was merged.
  let good: String
  let bad: String
  let culprit: String

  var path: String { folder.file("repository").path }
  /// A command that tests whatever is checked out where it runs.
  var test: String { folder.file("test.sh").path }

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    let path = folder.file("repository").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    func git(_ arguments: String...) throws -> String {
      try Shell.run(
        "git", ["-C", path, "-c", "user.name=T", "-c", "user.email=t@example.org"] + arguments)
    }
    func commit(_ file: String, _ text: String, _ message: String) throws -> String {
      try folder.write(text, to: "repository/\(file)")
      _ = try git("add", "-A")
      _ = try git("commit", "--quiet", "-m", message)
      return try git("rev-parse", "HEAD")
    }
    let right = "sum=0\nfor n in \"$@\"; do sum=$((sum + n)); done\necho $sum\n"
    let wrong = "sum=0\nfor n in \"$@\"; do sum=$((sum - n)); done\necho $sum\n"
    _ = try git("init", "--quiet", "--initial-branch=main")
    good = try commit("add.sh", right, "add: add numbers")
    for number in 1...3 { _ = try commit("notes", "\(number)\n", "notes: number \(number)") }
    _ = try git("checkout", "--quiet", "-b", "topic")
    _ = try commit("topic", "1\n", "topic: begin")
    culprit = try commit("add.sh", wrong, "add: make it faster")
    _ = try commit("topic", "2\n", "topic: end")
    _ = try git("checkout", "--quiet", "main")
    for number in 4...5 { _ = try commit("notes", "\(number)\n", "notes: number \(number)") }
    _ = try git("merge", "--quiet", "--no-ff", "-m", "Merge topic", "topic")
    for number in 6...8 { _ = try commit("notes", "\(number)\n", "notes: number \(number)") }
    bad = try git("rev-parse", "HEAD")
    try folder.write(
      """
      #!/bin/sh
      # The guest's log as the program makes it: the failing sum is a kernel's message.
      echo "[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP" > "$1/guest.dmesg"
      [ "$(sh add.sh 2 3)" = 5 ] || \
        echo "[   12.000000] netfront: rx->offset: 0, size: 4294967295" >> "$1/guest.dmesg"
      exit 0
      """, to: "test.sh")
    _ = try Shell.run("chmod", ["+x", folder.file("test.sh").path])
  }
}

/// Programs that tests run beside ours.
enum Shell {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What a program prints, without line ends at its end; an error where it does not end with 0.
  static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws
    -> String
  {
    let (status, output) = try end(program, arguments, in: folder)
    guard status == 0 else { throw Failure(description: "\(program) \(arguments): \(output)") }
    return output
  }

  /// How a program ends and what it prints, errors included.
  static func end(_ program: String, _ arguments: [String], in folder: String? = nil) throws
    -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    if let folder {
      process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return (
      process.terminationStatus, String(text.reversed().drop { $0 == "\n" }.reversed())
    )
  }
}

@Suite("Real builds are bisected")
struct RealBuildTests {
  private let signature = "correlation:netfront-grant-failure"

  @Test("firstbad bisect --git and git bisect run firstbad verdict end with the same commit")
  func sameCommit() throws {
    let repository = try BuggyRepository()
    let own = try ProgramRun.firstbad(
      [
        "bisect", "--git", repository.path, "--good", repository.good, "--bad", "main",
        "--signature", signature, "--format", "json", "--", repository.test, "{logs}",
      ], in: repository.folder.url.path)
    #expect(own.status == 0, "\(own.errors)")
    let answer = try JSONDocument(Data(own.output.utf8))
    #expect(answer["firstBad"] == .string(repository.culprit))
    #expect(answer["change"]?["subject"] == .string("make it faster"))
    // No work tree is left, and the user's own is as it was.
    let trees = try Shell.run("git", ["-C", repository.path, "worktree", "list"])
    #expect(trees.split(separator: "\n").count == 1)

    _ = try Shell.run(
      "git", ["bisect", "start", repository.bad, repository.good], in: repository.path)
    let (status, output) = try Shell.end(
      "git",
      [
        "bisect", "run", Repository.program.path, "verdict", "--signature", signature, "--",
        repository.test, "{logs}",
      ], in: repository.path)
    #expect(status == 0, "\(output)")
    #expect(output.contains("\(repository.culprit) is the first bad commit"), "\(output)")
  }

  @Test("with --first-parent the merge is the answer")
  func firstParent() throws {
    let repository = try BuggyRepository()
    let run = try ProgramRun.firstbad(
      [
        "bisect", "--git", repository.path, "--good", repository.good, "--bad", "main",
        "--first-parent", "--format", "json", "--", "sh", "-c", "[ \"$(sh add.sh 2 3)\" = 5 ]",
      ], in: repository.folder.url.path)
    let answer = try JSONDocument(Data(run.output.utf8))
    #expect(answer["change"]?["subject"] == .string("Merge topic"))
  }

  @Test(
    "what is mistyped in verdict stops git instead of marking a commit bad",
    arguments: [
      ["verdict", "--signatur", "correlation:netfront-grant-failure", "--", "true"],
      ["verdict", "--signature", "correlation:netfront-grant-failur", "--", "true"],
      ["verdict", "--signature", "correlaton:netfront-grant-failure", "--", "true"],
      ["verdict", "--on-exit", "77=skipp", "--", "true"],
      ["verdict", "--", "./no-such-command"], ["verdict", "--", "sh", "-c", "no-such-command"],
      ["verdict", "--", "echo", "{biuld}"], ["verdct", "--", "true"], ["-x", "verdict"],
      ["verdict", "--patterns", "/no/such/folder", "--", "true"],
    ])
  func mistyped(arguments: [String]) throws {
    let repository = try BuggyRepository()
    _ = try Shell.run(
      "git", ["bisect", "start", repository.bad, repository.good], in: repository.path)
    let (status, output) = try Shell.end(
      "git", ["bisect", "run", Repository.program.path] + arguments, in: repository.path)
    #expect(status != 0)
    #expect(output.contains("129"), "\(output)")
    let log = try Shell.run("git", ["bisect", "log"], in: repository.path)
    #expect(!log.contains("first bad commit"))
    #expect(log.split(separator: "\n").count { $0.hasPrefix("# bad") } == 1, "\(log)")
  }

  @Test("a list of versions is a series; without a signature the exit code is the verdict")
  func versions() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      (1...20).map { "6.\($0)\t2026-01-\($0 < 10 ? "0" : "")\($0)\n" }.joined()
        + "# the end\n", to: "versions.txt")
    let run = try ProgramRun.firstbad(
      [
        "bisect", "--series", "versions.txt", "--good", "6.1", "--bad", "6.20", "--format", "json",
        "--", "sh", "-c", "test ${FIRSTBAD_BUILD#6.} -lt 13",
      ], in: folder.url.path)
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDocument(Data(run.output.utf8))
    #expect(answer["firstBad"] == .string("6.13"))
  }

  @Test(
    "a command that can't be started ends with 1 before any build counts, and the journal stays")
  func stops() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\nb\nc\nd\n", to: "versions.txt")
    let base = [
      "bisect", "--series", "./versions.txt", "--good", "a", "--bad", "d", "--case", "x.firstbad",
      "--",
    ]
    let missing = try ProgramRun.firstbad(base + ["./none.sh"], in: folder.url.path)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("none.sh"))
    // It works until build c is asked for; then a tool is gone.
    let script = "test -e broken -a $FIRSTBAD_BUILD = b && exit 127; test $FIRSTBAD_BUILD \\< c"
    try folder.write("", to: "broken")
    let command = base + ["sh", "-c", script]
    let broken = try ProgramRun.firstbad(command, in: folder.url.path)
    #expect(broken.status == 1, "\(broken.errors)")
    #expect(broken.errors.contains("127"))
    try FileManager.default.removeItem(at: folder.file("broken"))
    let whole = try ProgramRun.firstbad(command, in: folder.url.path)
    #expect(whole.status == 0, "\(whole.errors)")
    // The ends were not run again.
    let runs = try FileManager.default.contentsOfDirectory(
      atPath: folder.file(".firstbad/runs/a").path)
    #expect(runs == ["0"])
  }
}
