internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad diff")
struct DiffTests {
  private let samples = ["diff", "SampleLogs/clean-date", "SampleLogs/fault-date"]

  @Test("a run with a fault differs from a clean one, and the status is 1")
  func samplesText() throws {
    let run = try ProgramRun.firstbad(samples)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(try Golden.compare(run.output, with: "diff-samples.txt") == .same)
  }

  @Test("the same as JSON keeps to its schema, and comes out twice as the same bytes")
  func samplesJSON() throws {
    let run = try ProgramRun.firstbad(samples + ["--format", "json"])
    let schema = try JSONSchema(
      JSONDocument(
        Data(
          contentsOf: URL(fileURLWithPath: Repository.path("Documentation/schemas/diff.v1.json")))))
    #expect(schema.faults(of: try JSONDocument(Data(run.output.utf8))) == [])
    #expect(try ProgramRun.firstbad(samples + ["--format", "json"]).output == run.output)
  }

  @Test("the same as Markdown has the log lines in fences")
  func samplesMarkdown() throws {
    let run = try ProgramRun.firstbad(samples + ["--format", "markdown"])
    #expect(run.status == 1)
    #expect(run.output.contains("```text\n"))
  }

  @Test("two runs of one good test with other seeds do not differ, and the status is 0")
  func cleanRuns() throws {
    let folder = try TemporaryFolder()
    let runs = ["1", "77"].map { folder.file("run\($0)").path }
    for (out, seed) in zip(runs, ["1", "77"]) {
      let run = try ProgramRun.firstbad(Self.simulate("2.6.18-144.el5", seed: seed, out: out))
      #expect(run.status == 0)
    }
    let diff = try ProgramRun.firstbad(["diff"] + runs)
    #expect(diff.status == 0)
    #expect(diff.output.contains("No difference."))
  }

  @Test("the runs at the edge differ in the interface's mode, the version and the incident")
  func edge() throws {
    let folder = try TemporaryFolder()
    let runs = ["144", "145"].map { folder.file("run\($0)").path }
    for (out, build) in zip(runs, ["2.6.18-144.el5", "2.6.18-145.el5"]) {
      _ = try ProgramRun.firstbad(Self.simulate(build, seed: "1", out: out))
    }
    let diff = try ProgramRun.firstbad(["diff"] + runs)
    #expect(diff.status == 1)
    for words in ["2.6.18-145.el5xen", "feature-rx-flip", "copying", "destination frame ffffffff"] {
      #expect(diff.output.contains(words), "\(words)")
    }
  }

  private static func simulate(_ build: String, seed: String, out: String) -> [String] {
    [
      "simulate", "--save-host", "2.6.18-128.el5", "--restore-host", build, "--guest",
      "2.6.18-128.el5", "--seed", seed, "--out", out,
    ]
  }

  @Test("a case is compared as far as it goes, and it is said how far")
  func caseFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("c.firstbad").path
    _ = try ProgramRun.firstbad([
      "analyze", "--case", file, "SampleLogs/fault-date/guest.dmesg",
      "SampleLogs/fault-date/hypervisor.log",
    ])
    let run = try ProgramRun.firstbad(["diff", "SampleLogs/clean-date", file])
    #expect(run.status == 1)
    #expect(run.output.contains("is a case"))
    #expect(run.output.contains("rx->offset"))
  }

  @Test("a run that is not there or holds no log is status 3, a missing argument 2")
  func unreadable() throws {
    let missing = try ProgramRun.firstbad([
      "diff", "SampleLogs/clean-date", "SampleLogs/clean-dote",
    ])
    #expect(missing.status == 3)
    #expect(missing.errors.contains("SampleLogs/clean-dote"))
    let folder = try TemporaryFolder()
    try folder.write("nothing to see\n", to: "notes/readme.txt")
    let empty = try ProgramRun.firstbad([
      "diff", "SampleLogs/clean-date", folder.file("notes").path,
    ])
    #expect(empty.status == 3)
    #expect(empty.output == "")
    #expect(try ProgramRun.firstbad(["diff", "SampleLogs/clean-date"]).status == 2)
  }
}
