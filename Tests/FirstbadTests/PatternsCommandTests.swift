internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad patterns list, explain and coverage")
struct PatternsCommandTests {
  @Test("lists by stream and severity, as text and as JSON")
  func list() throws {
    let filter = ["patterns", "list", "--stream", "hypervisor", "--severity", "critical"]
    let text = try ProgramRun.firstbad(filter)
    let lines = text.output.split(separator: "\n")
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.contains("  hypervisor  critical  ") })
    let printed = try ProgramRun.firstbad(filter + ["--format", "json"]).output
    #expect(try Schema.faults(of: printed, by: "pattern-list") == [])
    let json = try JSONDocument(Data(printed.utf8))
    guard case .array(let patterns)? = json["patterns"] else {
      Issue.record("no patterns in the JSON")
      return
    }
    #expect(patterns.count == lines.count)
    #expect(json["schema"] == .string("firstbad.pattern-list.v1"))
  }

  @Test("refuses an unknown stream and says which was meant")
  func unknownStream() throws {
    let run = try ProgramRun.firstbad(["patterns", "list", "--stream", "hypervisr"])
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean hypervisor?"))
  }

  @Test("explains a pattern on a page of 80 columns")
  func explain() throws {
    let run = try ProgramRun.firstbad(["patterns", "explain", "xen.grant-table.map.bad-reference"])
    #expect(run.status == 0)
    let sections = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(
      sections == [
        "NAME", "DESCRIPTION", "WHAT TO DO", "PRINTED", "FORMATS", "CAPTURES", "EXAMPLES",
        "NOT THIS", "SOURCES", "FILES",
      ])
    let copied = ["(XEN)", "(?<"]
    for line in run.output.split(separator: "\n") where !copied.contains(where: line.contains) {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test("Documentation/coverage.md is what the patterns say; `make coverage` writes it anew")
  func coverage() throws {
    let run = try ProgramRun.firstbad(
      ["patterns", "coverage", "--patterns", Repository.path("Patterns")])
    let page = try Data(
      contentsOf: URL(fileURLWithPath: Repository.path("Documentation/coverage.md")))
    let kept = String(decoding: page, as: UTF8.self)
    #expect(kept == run.output, "\(Golden.difference(from: kept, to: run.output))")
  }
}
