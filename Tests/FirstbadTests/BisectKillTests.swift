internal import Foundation
internal import TestSupport
internal import Testing

@Suite("A bisection that is killed", .serialized)
struct BisectKillTests {
  /// How many moments; `FIRSTBAD_KILLS=200` for the long proof.
  private static let kills =
    ProcessInfo.processInfo.environment["FIRSTBAD_KILLS"].flatMap { Int($0) } ?? 20

  private static let story = [
    "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
    "2.6.18-151.el5", "--format", "jsonl",
  ]

  /// The program at work, its output going to a file.
  private struct Session {
    let process = Process()
    let output: URL

    init(_ arguments: [String], in folder: TemporaryFolder, number: Int) throws {
      output = folder.file("output-\(number)")
      try Data().write(to: output)
      process.executableURL = Repository.program
      process.arguments = arguments
      process.currentDirectoryURL = folder.url
      process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.url.path]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    /// The runs that it said it had made, and not taken from the journal.
    func observed() throws -> Int {
      String(decoding: try Data(contentsOf: output), as: UTF8.self)
        .components(separatedBy: "\n")
        .count { $0.contains("\"event\": \"observed\"") && $0.contains("\"recorded\": false") }
    }
  }

  /// What counts of an answer: how it was found must not matter.
  private static func answer(_ line: String) throws -> [JSONDocument?] {
    let document = try JSONDocument(Data(line.utf8))
    return ["outcome", "firstBad", "lastGood", "change", "runs", "proof", "confidence"].map {
      document[$0]
    }
  }

  private static func lastLine(_ text: String) -> String {
    text.split(separator: "\n").last.map(String.init) ?? ""
  }

  private static func entries(_ state: [String], in folder: TemporaryFolder) throws -> [String] {
    let log = try ProgramRun.firstbad(
      ["bisect", "log"] + state, in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    // Killed before anything was begun.
    guard log.status == 0, log.output != "no runs yet\n" else { return [] }
    return log.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "at any moment loses the run in flight and no other, and ends with the same answer",
    arguments: [[], ["--case", "x.firstbad"]])
  func killed(state: [String]) throws {
    let reference = try ProgramRun.firstbad(Self.story)
    #expect(reference.status == 0)
    let expected = try Self.answer(Self.lastLine(reference.output))
    var generator = SeededGenerator(seed: state.isEmpty ? 503_139 : 479_754)
    var killed = 0
    while killed < Self.kills / 2 {
      let folder = try TemporaryFolder()
      var before = 0
      var isDone = false
      while !isDone {
        let session = try Session(Self.story + state, in: folder, number: killed)
        Thread.sleep(forTimeInterval: Double.random(in: 0.02...1.2, using: &generator))
        if session.process.isRunning, killed < Self.kills / 2 {
          kill(session.process.processIdentifier, SIGKILL)
          killed += 1
        }
        session.process.waitUntilExit()
        let kept = try Self.entries(state, in: folder)
        let said = before + (try session.observed())
        let place = "kill \(killed): \(kept.count) kept, \(said) told of"
        #expect(kept.count >= said, "\(place): what was told of is kept")
        #expect(kept.count <= said + 1, "\(place): at most one was kept and not yet told of")
        before = kept.count
        isDone = session.process.terminationReason == .exit
        guard isDone else { continue }
        #expect(session.process.terminationStatus == 0)
        let text = String(decoding: try Data(contentsOf: session.output), as: UTF8.self)
        #expect(try Self.answer(Self.lastLine(text)) == expected, "\(place)")
        let places = kept.map { line in
          line.split(separator: "\t").dropFirst().prefix(2).joined(separator: " ")
        }
        #expect(Set(places).count == places.count, "no run was made twice")
      }
    }
  }

  @Test("by Ctrl-C it ends after the run under way, with status 130, and goes on later")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    let session = try Session(Self.story, in: folder, number: 0)
    while session.process.isRunning, try session.observed() < 2 {
      Thread.sleep(forTimeInterval: 0.01)
    }
    kill(session.process.processIdentifier, SIGINT)
    session.process.waitUntilExit()
    #expect(session.process.terminationReason == .exit, "it was not ended by the signal")
    #expect(session.process.terminationStatus == 130)
    let kept = try Self.entries([], in: folder)
    #expect(kept.count == (try session.observed()), "the run under way was kept as well")
    #expect(kept.count < 15)
    let again = try Session(Self.story, in: folder, number: 1)
    again.process.waitUntilExit()
    #expect(again.process.terminationStatus == 0)
    #expect(try Self.entries([], in: folder).count == 15)
  }

  @Test("a second one in the same place is refused with a sentence", arguments: [false, true])
  func locked(isCase: Bool) throws {
    let folder = try TemporaryFolder()
    let state = isCase ? ["--case", "x.firstbad"] : []
    let session = try Session(Self.story + state, in: folder, number: 0)
    while session.process.isRunning, try session.observed() < 1 {
      Thread.sleep(forTimeInterval: 0.01)
    }
    let second = try ProgramRun.firstbad(
      Self.story + state, in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    #expect(session.process.isRunning, "the first has not ended before the second began")
    #expect(second.status == 1)
    #expect(second.output.isEmpty)
    let place = isCase ? "x.firstbad" : ".firstbad"
    #expect(
      second.errors
        == "firstbad: \(place): another bisection is running there "
        + "(process \(session.process.processIdentifier)) (wait until it has finished, or work in "
        + "another folder or case file)\n")
    session.process.waitUntilExit()
    #expect(session.process.terminationStatus == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(!left.contains { $0.hasSuffix("-lock") }, "no lock is left")
  }
}
