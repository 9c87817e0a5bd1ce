internal import Foundation
internal import TestSupport
internal import Testing

@Suite("What firstbad bisect keeps")
struct BisectStateTests {
  private static let series = ["--series", "rhel5-kernel-xen"]
  private static let story = series + ["--good", "2.6.18-128.el5", "--bad", "2.6.18-151.el5"]

  /// Runs in a folder of its own, where `.firstbad` is made.
  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun.firstbad(
      ["bisect"] + arguments, in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
  }

  private func journal(_ folder: TemporaryFolder) throws -> [String] {
    let data = try Data(contentsOf: folder.file(".firstbad/journal.jsonl"))
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("without a case file the runs lie in .firstbad, and the same command makes none again")
  func resume() throws {
    let folder = try TemporaryFolder()
    let first = try run(Self.story, in: folder)
    let lines = try journal(folder)
    #expect(first.status == 0)
    #expect(lines.count == 1 + 15 + 1, "a header, the runs, the answer")
    let second = try run(Self.story + ["--format", "jsonl"], in: folder)
    #expect(!second.output.contains("\"event\": \"chosen\""))
    #expect(second.output.contains("\"recorded\": 15"))
    #expect(try run(Self.story, in: folder).output == first.output)
  }

  @Test("a build named otherwise is the same build: the bisection goes on")
  func sameBuild() throws {
    let folder = try TemporaryFolder()
    _ = try run(Self.story + ["--max-runs", "4"], in: folder)
    let short = try run(Self.series + ["--good", "128", "--bad", "-151"], in: folder)
    #expect(short.status == 0)
    #expect(short.output.contains("2.6.18-145.el5"))
  }

  @Test(
    "an unfinished bisection with other arguments is not abandoned, and the difference is named")
  func otherArguments() throws {
    let folder = try TemporaryFolder()
    #expect(try run(Self.story + ["--max-runs", "4"], in: folder).status == 3)
    let other = Self.series + ["--good", "2.6.18-128.el5", "--bad", "2.6.18-150.el5"]
    let refused = try run(other, in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("bad is `2.6.18-150.el5` here and `2.6.18-151.el5` there"))
    #expect(refused.errors.contains("--new"))
    #expect(try run(other + ["--new"], in: folder).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.file(".firstbad/earlier/1.jsonl").path))
  }

  @Test("a finished one is put aside by the next, and --reuse takes its verdicts over, marked")
  func reuse() throws {
    let folder = try TemporaryFolder()
    #expect(try run(Self.story, in: folder).status == 0)
    let other = Self.series + ["--good", "2.6.18-128.el5", "--bad", "2.6.18-150.el5"]
    let reused = try run(other + ["--reuse", "--format", "json"], in: folder)
    #expect(reused.status == 0)
    let answer = try JSONDocument(Data(reused.output.utf8))
    #expect(answer["firstBad"] == .string("2.6.18-145.el5"))
    guard case .integer(let runs)? = answer["runs"], case .array(let remarks)? = answer["remarks"]
    else {
      Issue.record("no runs in \(reused.output)")
      return
    }
    #expect(runs <= 2, "only the new end is run")
    let isMarked = remarks.contains { remark in
      if case .string(let text) = remark {
        text.contains("reused from earlier bisections")
      } else {
        false
      }
    }
    #expect(isMarked)
    #expect(try run(["log"], in: folder).output.contains("\treused\treused from run 2 of"))
  }

  @Test("a verdict is not reused where the guest is another one")
  func noReuse() throws {
    let folder = try TemporaryFolder()
    #expect(try run(Self.story, in: folder).status == 0)
    let other = try run(
      Self.story + ["--guest", "2.6.18-130.el5", "--reuse", "--format", "jsonl"], in: folder)
    #expect(other.output.contains("\"reused\": 0"))
  }

  @Test(
    "undo takes back the last run, retract any; log shows them all, and the runs are made again")
  func takingBack() throws {
    let folder = try TemporaryFolder()
    let first = try run(Self.story + ["--format", "json"], in: folder)
    #expect(try run(["undo"], in: folder).output.contains("run 15 is taken back"))
    #expect(try run(["retract", "4", "--reason", "the wrong guest"], in: folder).status == 0)
    #expect(try run(["retract", "4"], in: folder).status == 1, "twice is once too often")
    #expect(try run(["retract", "99"], in: folder).status == 1)
    let log = try run(["log"], in: folder).output
    #expect(log.contains("retracts run 4 (2.6.18-145.el5): the wrong guest"))
    #expect(log.contains("[retracted]"))
    let again = try run(Self.story + ["--format", "json"], in: folder)
    #expect(again.status == 0)
    #expect(again.output.contains("\"attempt\": 2"), "a repetition has a number of its own")
    let before = try JSONDocument(Data(first.output.utf8))
    let after = try JSONDocument(Data(again.output.utf8))
    #expect(before["firstBad"] == after["firstBad"])
    #expect(before["change"] == after["change"])
  }

  @Test("replay derives the answer again, from the folder and from a journal file")
  func replay() throws {
    let folder = try TemporaryFolder()
    let answer = try run(Self.story + ["--format", "json"], in: folder)
    #expect(try run(["replay", "--json"], in: folder).output == answer.output)
    let file = folder.file(".firstbad/journal.jsonl").path
    let elsewhere = try TemporaryFolder()
    let replayed = try run(["replay", file], in: elsewhere)
    #expect(replayed.status == 0)
    #expect(replayed.output.contains("Not decided: above 2.6.18-128.el5"))
    #expect(replayed.output.contains("Next: 2.6.18-139.el5, because it splits the 23 suspects"))
    #expect(!FileManager.default.fileExists(atPath: elsewhere.file(".firstbad").path))
  }

  @Test("what-if shows how the answer would change, and changes nothing")
  func whatIf() throws {
    let folder = try TemporaryFolder()
    _ = try run(Self.story, in: folder)
    let before = try journal(folder)
    let run = try run(["what-if", "145=good"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("as recorded: The first bad build is 2.6.18-145.el5"))
    #expect(run.output.contains("what if:     Not decided: above 2.6.18-145.el5"))
    #expect(try journal(folder) == before)
    #expect(try self.run(["what-if", "145=fine"], in: folder).status == 1)
    #expect(try self.run(["what-if", "130=bad"], in: folder).errors.contains("was not run"))
  }

  @Test("undo, log, what-if and replay work on a case file as well")
  func caseFile() throws {
    let folder = try TemporaryFolder()
    let file = ["--case", folder.file("x.firstbad").path]
    #expect(try run(Self.story + file, in: folder).status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.file(".firstbad").path))
    #expect(try run(["what-if", "145=good"] + file, in: folder).output.contains("Not decided"))
    #expect(try run(["undo"] + file, in: folder).status == 0)
    #expect(try run(["log"] + file, in: folder).output.contains("retracts run 15"))
    #expect(try run(["replay"] + file, in: folder).status == 3, "a run is missing")
    #expect(try run(Self.story + file, in: folder).status == 0)
    #expect(try run(["replay"] + file, in: folder).status == 0)
  }

  @Test("the log in git's words comes back as the same verdicts")
  func gitLog() throws {
    let folder = try TemporaryFolder()
    _ = try run(Self.story, in: folder)
    let log = try run(["log", "--format", "git"], in: folder).output
    #expect(log.hasPrefix("git bisect start '2.6.18-151.el5' '2.6.18-128.el5'\n"))
    #expect(log.contains("\ngit bisect bad 2.6.18-145.el5\n"))
    #expect(log.contains("\n# first bad commit: [2.6.18-145.el5] 2009-05-07\n"))
    let other = try TemporaryFolder()
    let path = try other.write(log, to: "by-hand.log")
    let imported = try run(Self.story + ["--import", path, "--format", "jsonl"], in: other)
    #expect(imported.status == 0)
    #expect(imported.output.contains("\"reused\": 9"))
    #expect(!imported.output.contains("\"purpose\": \"search\""), "nothing is searched again")
    let wrong = try other.write("git bisect good v6.1\n", to: "wrong.log")
    let refused = try run(Self.story + ["--new", "--import", wrong], in: other)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("\(wrong):1: there is no build v6.1"))
  }

  @Test("asked where nothing is kept, it says so and makes nothing", arguments: ["log", "undo"])
  func nothing(command: String) throws {
    let folder = try TemporaryFolder()
    let run = try run([command], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("no bisection is kept here"))
    #expect(!FileManager.default.fileExists(atPath: folder.file(".firstbad").path))
  }
}
