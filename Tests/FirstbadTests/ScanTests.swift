internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad scan")
struct ScanTests {
  private let log = "SampleLogs/fault-date/hypervisor.log"

  @Test("the number of threads changes nothing", arguments: [["--count"], ["--jsonl"], []])
  func workers(flags: [String]) throws {
    let one = try ProgramRun.firstbad(["scan", log, "--workers", "1"] + flags)
    let three = try ProgramRun.firstbad(["scan", log, "--workers", "3"] + flags)
    #expect(one.status == 0)
    #expect(!one.output.isEmpty)
    #expect(one.output == three.output)
  }

  @Test("the counts are those of the listed events, and a selection is a part of them")
  func counts() throws {
    let all = try ProgramRun.firstbad(["scan", log]).output.split(separator: "\n")
    let counts = try ProgramRun.firstbad(["scan", log, "--count"]).output.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.flatMap { Int($0) } }
    #expect(counts.reduce(0, +) == all.count)
    let some = try ProgramRun.firstbad(
      ["scan", log, "--pattern", "xen.grant-table.*", "--severity", "warning"]
    ).output.split(separator: "\n")
    let words = ["warning", "error", "critical"]
    let expected = all.filter { line in
      let parts = line.split(separator: " ")
      return parts[2].hasPrefix("xen.grant-table.") && words.contains(String(parts[1]))
    }
    #expect(some == expected)
    #expect(!some.isEmpty && some.count < all.count)
  }

  @Test(
    "a typing error is a usage error that says what was meant",
    arguments: [
      (["--pattern", "xen.loglevl"], "did you mean xen.loglevel?"),
      (["--workers", "0"], "--workers 0"), (["--count", "--jsonl"], "exclude each other"),
    ])
  func usage(flags: [String], expected: String) throws {
    let run = try ProgramRun.firstbad(["scan", log] + flags)
    #expect(run.status == 2)
    #expect(run.errors.contains(expected))
  }
}
