internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Bad input is named, and the rest is still analysed")
struct BadInputTests {
  private let guest = "SampleLogs/bz503139/guest.dmesg"
  private let hypervisor = "SampleLogs/bz503139/hypervisor.log"

  @Test("a missing file is an error with status 3; the others are analysed")
  func missingFile() throws {
    let run = try ProgramRun.firstbad(["analyze", guest, "SampleLogs/bz503139/hypervisr.log"])
    #expect(run.status == 3)
    #expect(run.errors.contains("hypervisr.log"))
    #expect(run.errors.contains("hypervisor.log"), "names the file that was probably meant")
    #expect(run.output.contains("netfront-grant-failure"))
  }

  @Test(
    "an unreadable file is an error with status 3", .enabled(if: getuid() != 0, "root reads all"))
  func unreadableFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("[    0.0] x\n", to: "guest.dmesg")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let run = try ProgramRun.firstbad(["analyze", path, guest, hypervisor])
    #expect(run.status == 3)
    #expect(run.errors.contains(path))
    #expect(run.output.contains("netfront-grant-failure"))
  }

  @Test(
    "an empty file is a warning; where there is nothing else, status 3",
    arguments: ["analyze", "scan"])
  func emptyFile(command: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "guest.dmesg")
    let other = try folder.write("[    1.000000] x\n", to: "other.dmesg")
    let run = try ProgramRun.firstbad([command, path, other])
    #expect(run.status == 0)
    #expect(run.errors.contains("warning"))
    #expect(run.errors.contains(path))
    #expect(try ProgramRun.firstbad([command, path]).status == 3)
    try FileManager.default.removeItem(atPath: other)
    #expect(try ProgramRun.firstbad([command, folder.file("").path]).status == 3)
  }

  @Test(
    "a guest's number that there can't be is a usage error",
    arguments: ["d-1", "d0", "d32752", "d99999999999999999999", "", "a/b"])
  func guestNumber(word: String) throws {
    let run = try ProgramRun.firstbad(["analyze", "--guest", "\(word)=\(guest)"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--guest"))
  }

  @Test(
    "a guest is named by its number or its name; a file with an equals sign in its name is a file")
  func guestNames() throws {
    for (word, told) in [("d3", "d3"), ("web01", "web01"), ("dom", "dom")] {
      let run = try ProgramRun.firstbad([
        "analyze", "--explain-input", "--guest", "\(word)=\(guest)",
      ])
      #expect(run.status == 0)
      #expect(run.output.contains("domain"))
      #expect(run.output.contains(told))
    }
    let folder = try TemporaryFolder()
    let path = try folder.write("[    1.000000] x\n", to: "a=b.dmesg")
    #expect(try ProgramRun.firstbad(["analyze", "--guest", path]).status == 0)
  }

  @Test("a binary file is an error with status 3")
  func binaryFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("core").path
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try Data([0x7F, 0x45, 0x4C, 0x46] + bytes).write(to: URL(fileURLWithPath: path))
    let run = try ProgramRun.firstbad(["analyze", path, guest, hypervisor])
    #expect(run.status == 3)
    #expect(run.errors.contains(path))
    #expect(run.output.contains("netfront-grant-failure"))
  }

  @Test("a folder of broken patterns is an error with file, line, column and a caret")
  func brokenPatternFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "patterns:\n  - id: my.pattern\n    titel: wrong\n", to: "patterns/mine.yaml")
    let patterns = folder.file("patterns").path
    let run = try ProgramRun.firstbad(["analyze", guest, "--extra-patterns", patterns])
    #expect(run.status == 2)
    #expect(run.errors.contains("\(path):3:5: error: unknown key titel"))
    #expect(run.errors.contains("did you mean title?"))
    #expect(run.errors.contains("    titel: wrong\n      ^"))
  }

  @Test("a key that stands twice in a pattern is an error at its second place")
  func doubledKey() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "patterns:\n  - id: my.pattern\n    title: one\n    title: two\n", to: "p/mine.yaml")
    let run = try ProgramRun.firstbad([
      "patterns", "lint", "--extra-patterns", folder.file("p").path,
    ])
    #expect(run.status == 1)
    #expect(run.errors.contains("\(path):4:"))
  }

  @Test(
    "an unknown build is an error with the nearest one; bisect says 1, simulate 2",
    arguments: [("bisect", Int32(1)), ("simulate", Int32(2))])
  func unknownBuild(command: String, status: Int32) throws {
    let arguments =
      command == "bisect"
      ? [
        "bisect", "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5", "--bad",
        "2.6.18-1451.el5",
      ]
      : [
        "simulate", "--save-host", "2.6.18-128.el5", "--restore-host", "2.6.18-1451.el5",
        "--guest", "2.6.18-128.el5", "--out", "/nonexistent/run",
      ]
    let run = try ProgramRun.firstbad(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains("2.6.18-1451.el5"))
    #expect(run.errors.contains("did you mean"))
  }

  @Test("a usage error has status 2, and for bisect 1")
  func usageErrors() throws {
    #expect(try ProgramRun.firstbad(["analyze"]).status == 2)
    #expect(try ProgramRun.firstbad(["analyze", "--no-such-option", guest]).status == 2)
    #expect(try ProgramRun.firstbad(["bisect", "--no-such-option"]).status == 1)
    #expect(try ProgramRun.firstbad(["no-such-command"]).status == 2)
  }

  @Test("help and version are no errors")
  func helpAndVersion() throws {
    let help = try ProgramRun.firstbad(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("analyze"))
    #expect(try ProgramRun.firstbad(["--version"]).status == 0)
  }
}
