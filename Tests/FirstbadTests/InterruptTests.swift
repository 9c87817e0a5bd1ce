internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Ctrl-C while a real build is tested")
struct InterruptTests {
  private struct Session {
    let folder: TemporaryFolder
    let process: Process

    /// Starts a bisection of 16 versions from `v07` on bad, whose test waits for a file at `v08`.
    init() throws {
      folder = try TemporaryFolder()
      try folder.write((1...16).map { "v\($0 + 10)\n" }.joined(), to: "versions.txt")
      try folder.write(
        """
        echo $FIRSTBAD_BUILD >> started
        if [ -e wait ] && [ $FIRSTBAD_BUILD != v11 ] && [ $FIRSTBAD_BUILD != v26 ]; then
          echo $$ > pid; touch waiting
          while [ -e wait ]; do sleep 0.05; done
        fi
        [ $FIRSTBAD_BUILD \\< v17 ]
        """, to: "test.sh")
      process = Process()
      process.executableURL = Repository.program
      process.arguments = Session.arguments
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
    }

    static let arguments = [
      "bisect", "--series", "versions.txt", "--good", "v11", "--bad", "v26", "--case",
      "x.firstbad", "--grace", "0.3", "--", "sh", "test.sh",
    ]

    func exists(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.file(name).path)
    }

    func wait(for name: String) throws {
      let deadline = Date(timeIntervalSinceNow: 60)
      while !exists(name) {
        guard Date() < deadline else { throw Shell.Failure(description: "no \(name)") }
        usleep(10_000)
      }
    }

    var started: [Substring] {
      ((try? String(contentsOf: folder.file("started"), encoding: .utf8)) ?? "")
        .split(separator: "\n")
    }
  }

  @Test("the first ends after the current run, which counts; the same command goes on from there")
  func first() throws {
    let session = try Session()
    try session.folder.write("", to: "wait")
    try session.process.run()
    try session.wait(for: "waiting")
    kill(session.process.processIdentifier, SIGINT)
    usleep(100_000)
    #expect(session.process.isRunning)
    try FileManager.default.removeItem(at: session.folder.file("wait"))
    session.process.waitUntilExit()
    #expect(session.process.terminationStatus == 130)
    let before = session.started
    #expect(before.count == 3)
    let rest = try ProgramRun.firstbad(Session.arguments, in: session.folder.url.path)
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.output.contains("The first bad build is v17"))
    // The interrupted run is not made again.
    #expect(session.started.count { $0 == before[2] } == 1)
  }

  @Test("the second discards the run, ends its processes, and never counts it as bad")
  func second() throws {
    let session = try Session()
    try session.folder.write("", to: "wait")
    try session.process.run()
    try session.wait(for: "waiting")
    for _ in 0..<2 {
      kill(session.process.processIdentifier, SIGINT)
      usleep(50_000)
    }
    session.process.waitUntilExit()
    #expect(session.process.terminationStatus == 130)
    let pid = try #require(
      Int32(
        try String(contentsOf: session.folder.file("pid"), encoding: .utf8)
          .split(separator: "\n").first ?? ""))
    #expect(kill(pid, 0) != 0)
    let discarded = try #require(session.started.last)
    try FileManager.default.removeItem(at: session.folder.file("wait"))
    let rest = try ProgramRun.firstbad(
      Session.arguments.dropLast(3) + ["--format", "json", "--", "sh", "test.sh"],
      in: session.folder.url.path)
    #expect(rest.status == 0, "\(rest.errors)")
    let answer = try JSONDocument(Data(rest.output.utf8))
    #expect(answer["firstBad"] == .string("v17"))
    // It was started twice and counts once.
    #expect(session.started.count { $0 == discarded } == 2)
    guard case .array(let observations)? = answer["observations"] else {
      Issue.record("no observations")
      return
    }
    #expect(observations.count { $0["build"] == .string(String(discarded)) } == 1)
  }
}
