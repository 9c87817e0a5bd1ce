import BuiltInPatterns
import Foundation
import Correlation
import Ingest
import LogModel
import RunDiff
import TestSupport
import Testing

@Suite("Real runs of Xen 4.17 compared")
struct RealRunTests {
  private static let scenarios = [
    "bursts-boot", "clean-date", "dom0-incidents-date", "fault-date", "fault-ratelimit-boot",
    "fault-release", "formats-datems", "grant-exhaustion-date", "incidents-raw",
    "interleave-datems", "netback-misc-boot", "saverestore-datems", "two-guests-none",
  ]

  private static func facts(_ paths: [String], name: String) throws -> RunFacts {
    let (inputs, problems) = InputOpener().open(paths: paths)
    #expect(problems.isEmpty)
    return RunFacts(name: name, inputs: inputs, catalog: try BuiltInCatalog.load())
  }

  private static func folder(_ scenario: String) -> String {
    (Repository.shared?.path ?? "") + "/logs/xen-4.17-qemu/\(scenario)"
  }

  private static func compare(_ good: RunFacts, _ bad: RunFacts) throws -> RunDifference {
    RunComparer(good: good, bad: bad, catalog: try BuiltInCatalog.load()).difference()
  }

  @Test("a fault that was switched on is found against a clean run")
  func cleanAndFault() throws {
    let diff = try Self.compare(
      Self.facts([Repository.path("SampleLogs/clean-date")], name: "clean"),
      Self.facts([Repository.path("SampleLogs/fault-date")], name: "fault"))
    let noted = diff.ofNote
    #expect(noted.first?.kind == .incident)
    #expect(noted.allSatisfy { $0.bad != nil })
    #expect(noted.contains { $0.subject == "linux.netfront.rx-error" || $0.role == .guest })
    #expect(noted.contains { $0.role == .hypervisor && $0.severity == .error })
  }

  @Test(
    "no scenario differs from itself", .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: scenarios)
  func itself(scenario: String) throws {
    let facts = try Self.facts([Self.folder(scenario)], name: scenario)
    #expect(facts.hasContent)
    #expect(try Self.compare(facts, facts).differences == [])
  }

  @Test(
    "one boot in several dresses does not differ",
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: ["dom0.dmesg-T", "dom0.dmesg-iso", "dom0.dmesg-notime", "dom0.dmesg-x"])
  func dresses(file: String) throws {
    let folder = Self.folder("clean-date")
    let diff = try Self.compare(
      Self.facts([folder + "/dom0.dmesg"], name: "dmesg"),
      Self.facts([folder + "/\(file)"], name: file))
    #expect(diff.differences.filter { !$0.isHidden } == [])
  }

  @Test(
    "two boots of one machine differ in nothing of note but what was changed",
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: ["fault-date", "grant-exhaustion-date", "dom0-incidents-date"])
  func boots(scenario: String) throws {
    // Up to where the scenarios begin to differ: the boot of dom0.
    func boot(_ scenario: String) throws -> RunFacts {
      let text = try String(
        contentsOfFile: Self.folder(scenario) + "/dom0.dmesg", encoding: .utf8)
      let lines = text.split(separator: "\n").prefix { !$0.contains("xenbr0") }
      return try Runs.facts(scenario, [("dom0.dmesg", lines.joined(separator: "\n") + "\n")])
    }
    let diff = try Self.compare(boot("clean-date"), boot(scenario))
    #expect(diff.ofNote == [])
  }

  @Test(
    "the same fault on a release build says what that build could not print",
    .enabled(if: Repository.shared != nil, "needs ../shared"))
  func release() throws {
    let diff = try Self.compare(
      Self.facts([Self.folder("fault-release")], name: "release"),
      Self.facts([Self.folder("fault-date")], name: "debug"))
    let refused = diff.differences.filter {
      $0.kind == .event && $0.role == .hypervisor && $0.severity == .error
    }
    #expect(!refused.isEmpty)
    #expect(refused.allSatisfy { $0.visibility?.verdict == .invisible })
    #expect(diff.differences.contains { $0.subject == "hypervisor build" })
  }
}
