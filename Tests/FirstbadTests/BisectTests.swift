internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad bisect, on the simulated series")
struct BisectTests {
  private let story = [
    "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
    "2.6.18-151.el5",
  ]

  @Test("it finds the build and the change of bug 503139, in at most 9 build runs")
  func story503139() throws {
    let run = try ProgramRun.firstbad(story + ["--format", "json"])
    #expect(run.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["outcome"] as? String == "found")
    #expect(object["firstBad"] as? String == "2.6.18-145.el5")
    #expect(object["lastGood"] as? String == "2.6.18-144.el5")
    let change = try #require(object["change"] as? [String: Any])
    #expect(change["subject"] as? String == "xen: switch from flipping to copying interface")
    #expect(change["component"] as? String == "ia64")
    #expect(change["bugs"] as? [Int] == [479754])
    let runs = try #require(object["runsBy"] as? [String: Int])
    let atBuilds = ["ends", "search", "confirm"].compactMap { runs[$0] }.reduce(0, +)
    #expect(atBuilds <= 9)
  }

  @Test("a bad end that passes is a contradiction, said plainly, with status 4")
  func badEndPasses() throws {
    let run = try ProgramRun.firstbad([
      "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
      "2.6.18-164.el5",
    ])
    #expect(run.status == 4)
    #expect(run.output.contains("2.6.18-164.el5"))
    #expect(run.output.contains("--window"))
  }

  @Test("asked for a window, it finds where the failure comes and where it goes")
  func window() throws {
    let run = try ProgramRun.firstbad([
      "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
      "2.6.18-164.el5", "--window", "--format", "json",
    ])
    #expect(run.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["outcome"] as? String == "window")
    #expect(object["firstBad"] as? String == "2.6.18-145.el5")
    #expect(object["firstFixed"] as? String == "2.6.18-153.el5")
  }

  @Test("asked for more confirmations, it goes on where the journal ends")
  func moreConfirmations() throws {
    let folder = try TemporaryFolder()
    let caseFile = folder.file("x.firstbad").path
    #expect(try ProgramRun.firstbad(story + ["--case", caseFile]).status == 0)
    let more = try ProgramRun.firstbad(
      story + ["--case", caseFile, "--confirm", "4", "--format", "json"])
    #expect(more.status == 0)
    #expect(more.output.contains("\"failed\": 4"))
  }

  @Test("the whole story ends in a report whose claims name their lines and runs")
  func report() throws {
    let folder = try TemporaryFolder()
    let caseFile = folder.file("503139.firstbad").path
    #expect(
      try ProgramRun.firstbad([
        "analyze", "--case", caseFile, "SampleLogs/bz503139/guest.dmesg",
        "SampleLogs/bz503139/hypervisor.log",
      ]).status == 1)
    #expect(try ProgramRun.firstbad(story + ["--case", caseFile]).status == 0)
    let run = try ProgramRun.firstbad(["report", caseFile, "--format", "markdown"])
    #expect(run.status == 0)
    let text = run.output.replacingOccurrences(of: folder.url.path, with: "CASES")
    #expect(try Golden.compare(text, with: "report-503139.md") == .same)
  }

  @Test("a bisection that was kept in a case is taken up, not run again")
  func resume() throws {
    let folder = try TemporaryFolder()
    let caseFile = folder.file("x.firstbad").path
    let first = try ProgramRun.firstbad(story + ["--case", caseFile, "--format", "json"])
    let second = try ProgramRun.firstbad(story + ["--case", caseFile, "--format", "json"])
    #expect(first.output == second.output)
    let once = try ProgramRun.firstbad(["report", caseFile, "--format", "json"])
    _ = try ProgramRun.firstbad(story + ["--case", caseFile])
    let again = try ProgramRun.firstbad(["report", caseFile, "--format", "json"])
    #expect(once.output == again.output, "the journal has not grown")
  }

  @Test("simulate writes five files, and analyze finds the incident in its logs")
  func simulate() throws {
    let folder = try TemporaryFolder()
    func simulate(_ restoreHost: String, _ name: String) throws -> ProgramRun {
      let out = folder.file(name).path
      let run = try ProgramRun.firstbad([
        "simulate", "--save-host", "2.6.18-128.el5", "--restore-host", restoreHost, "--guest",
        "2.6.18-128.el5", "--out", out,
      ])
      #expect(run.status == 0)
      for file in ["guest.dmesg", "hypervisor.log", "dom0.dmesg", "xenstore.txt", "run.json"] {
        #expect(FileManager.default.fileExists(atPath: "\(out)/\(file)"))
      }
      return try ProgramRun.firstbad([
        "analyze", "\(out)/guest.dmesg", "\(out)/hypervisor.log", "\(out)/dom0.dmesg",
      ])
    }
    let bad = try simulate("2.6.18-145.el5", "bad")
    #expect(bad.status == 1)
    #expect(bad.output.contains("netfront-grant-failure/flip-to-copy-at-restore"))
    #expect(try simulate("2.6.18-144.el5", "good").status == 0)
  }

  @Test("the demonstration tells the whole story")
  func demo() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun.firstbad(["demo", "--out", folder.url.path])
    #expect(run.status == 0)
    for text in [
      "netfront-grant-failure/flip-to-copy-at-restore", "2.6.18-145.el5", "479754", "# ",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let report = try String(contentsOf: folder.file("report.txt"), encoding: .utf8)
    // What leads there are the steps of the story, not the demonstration.
    for step in ["analyze --case", "bisect --case", "matrix --save-hosts"] {
      #expect(report.contains("    firstbad \(step)"), "\(step)")
    }
    #expect(!report.contains("firstbad demo"))
    #expect(report.contains("Affected combinations"))
  }
}
