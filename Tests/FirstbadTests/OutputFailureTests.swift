internal import Foundation
internal import TestSupport
internal import Testing

@Suite("A standard output that fails")
struct OutputFailureTests {
  @Test(
    "is said in one line and ends with the status of a usage error",
    arguments: [
      (["--help"], 2), (["--version"], 2), (["analyze", "SampleLogs/bz503139"], 2),
      (["scan", "SampleLogs/bz503139"], 2), (["patterns", "list"], 2),
      (["series", "show", "rhel5-kernel-xen"], 2), (["bisect", "--help"], 1),
      (["verdict", "--", "true"], 129),
      (["verdict", "--help"], 129),
    ] as [([String], Int32)])
  func full(arguments: [String], status: Int32) throws {
    for redirection in [">/dev/full", ">&-"] {
      let run = try ProgramRun.firstbad(arguments, redirection: redirection)
      #expect(run.status == status, "\(redirection): \(run.errors)")
      let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("firstbad: ") }
      #expect(lines.count == 1, "\(redirection): \(run.errors)")
    }
  }

  @Test("ends a bisection that streams its steps with what was run kept")
  func bisection() throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
      "2.6.18-151.el5", "--state", folder.file("state").path,
    ]
    let stream = try ProgramRun.firstbad(
      arguments + ["--format", "jsonl"], redirection: ">/dev/full")
    #expect(stream.status == 1, "\(stream.errors)")
    #expect(stream.errors.contains("standard output can't be written to"))
    #expect(try ProgramRun.firstbad(arguments).status == 0)
  }

  @Test("is no matter where it is the diagnostics that nobody can read")
  func diagnostics() throws {
    for redirection in ["2>/dev/full", "2>&-"] {
      let run = try ProgramRun.firstbad(
        ["analyze", "SampleLogs/bz503139", "no-such-file"], redirection: redirection)
      #expect(run.status == 3)
      #expect(run.output.contains("netfront"))
    }
  }

  @Test("is nothing worth a word where the reader of a pipe has left")
  func pipe() throws {
    let run = try ProgramRun.firstbad(
      ["patterns", "list", "--format", "json"], redirection: "| true")
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.status == 0)
  }
}
