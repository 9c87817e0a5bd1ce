internal import Foundation
internal import TestSupport
internal import Testing

@Suite("A case with a matrix, and with like cases beside it")
struct CaseMatrixTests {
  private static let matrix = [
    "matrix", "--save-hosts", "5.3,5.4-dev", "--restore-hosts", "5.3,5.4-dev", "--guests", "buggy",
  ]

  @Test("the report shows the matrix, drawn and as a table, and how it was made")
  func report() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x.firstbad").path
    _ = try ProgramRun.firstbad(["analyze", "--case", path, "SampleLogs/bz503139"])
    let made = try ProgramRun.firstbad(Self.matrix + ["--case", path])
    #expect(made.status == 1)
    #expect(made.output == (try ProgramRun.firstbad(Self.matrix).output), "the same is printed")
    // Made again, it is there once; with other pings a second one that replaces it.
    _ = try ProgramRun.firstbad(Self.matrix + ["--case", path])
    _ = try ProgramRun.firstbad(Self.matrix + ["--case", path, "--packets", "7"])
    let text = try ProgramRun.firstbad(["report", path]).output
    #expect(text.components(separatedBy: "4 runs, action save: works 2, loses 2.").count == 2)
    #expect(text.contains("  5.3       works  loses\n  5.4-dev   loses  works\n"))
    #expect(text.contains("0 of 7 pings answered"))
    #expect(text.contains("    firstbad matrix --save-hosts 5.3,5.4-dev"))
    let sections = text.components(separatedBy: "\n").filter {
      ["Impact", "Affected combinations", "Timeline"].contains($0)
    }
    #expect(sections == ["Impact", "Affected combinations", "Timeline"])
    let html = try ProgramRun.firstbad(["report", path, "--format", "html"]).output
    #expect(html.contains("Guest buggy: which pairs of hosts it can be moved between"))
    let json = try ProgramRun.firstbad(["report", path, "--format", "json"]).output
    #expect(try Schema.faults(of: json, by: "report") == [])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let matrices = try #require(object["matrices"] as? [[String: Any]])
    #expect(matrices.count == 1)
    let alone = try JSONSerialization.data(withJSONObject: matrices[0])
    #expect(try Schema.faults(of: String(decoding: alone, as: UTF8.self), by: "matrix") == [])
    #expect(try ProgramRun.firstbad(["case", "show", path]).output.contains("firstbad.matrix.v1"))
  }

  @Test("the machines of a real matrix are hidden in every redacted report, models are not")
  func redacted() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x.firstbad").path
    let command = #"echo "2 packets transmitted, 2 received" > "$1/ping.log""#
    _ = try ProgramRun.firstbad([
      "matrix", "--case", path, "--save-hosts", "rackalpha", "--restore-hosts", "rackbeta,5.4",
      "--guests", "payroll", "--runs", folder.file("runs").path, "--", "sh", "-c", command, "sh",
      "{logs}",
    ])
    for format in ["text", "markdown", "html", "json", "junit", "sarif", "kcidb"] {
      let plain = try ProgramRun.firstbad(["report", path, "--format", format]).output
      let hidden = try ProgramRun.firstbad(["report", path, "--format", format, "--redact"])
      #expect(hidden.status == 0)
      for name in ["rackalpha", "rackbeta", "payroll"] {
        let isLeft = hidden.output.contains(name)
        #expect(!isLeft, "\(name) in \(format)")
      }
      if format == "text" {
        #expect(plain.contains("rackalpha"))
        #expect(hidden.output.contains("5.4"))
      }
    }
  }

  @Test("a case that can't be used is told before the first run")
  func unusable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("somebody's notes\n", to: "notes.txt")
    let run = try ProgramRun.firstbad(Self.matrix + ["--case", path])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("not a firstbad case"))
  }

  @Test("like cases are listed from the folder that is named, the case itself left out")
  func related() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      _ = try ProgramRun.firstbad([
        "analyze", "--case", folder.file("\(name).firstbad").path, "SampleLogs/bz503139",
      ])
    }
    _ = try ProgramRun.firstbad([
      "analyze", "--case", folder.file("c.firstbad").path, "SampleLogs/clean-date",
    ])
    let arguments = ["report", folder.file("a.firstbad").path, "--related", folder.url.path]
    let text = try ProgramRun.firstbad(arguments).output
    #expect(text.contains("Related cases"))
    #expect(text.contains("Of 2 other cases below"))
    #expect(text.contains("b.firstbad"))
    #expect(
      !text.components(separatedBy: "Related cases").dropFirst().joined().contains("a.firstbad"))
    let json = try ProgramRun.firstbad(arguments + ["--format", "json"]).output
    #expect(try Schema.faults(of: json, by: "report") == [])
    let missing = try ProgramRun.firstbad([
      "report", folder.file("a.firstbad").path, "--related", folder.file("none").path,
    ])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("no such folder"))
    let alone = try TemporaryFolder()
    let none = try ProgramRun.firstbad([
      "report", folder.file("a.firstbad").path, "--related", alone.url.path,
    ])
    #expect(none.output.contains("None of 0 other cases below"))
  }
}
