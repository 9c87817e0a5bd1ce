internal import Foundation
internal import TestSupport
internal import Testing

@Suite("What people read of each scenario of SampleLogs")
struct ScenarioTests {
  private static let scenarios: [String] = {
    let root = Repository.path("SampleLogs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
  }()

  private func logs(_ scenario: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path("SampleLogs/\(scenario)"))
      .sorted().filter { $0 != "expectation.yaml" }.map { "SampleLogs/\(scenario)/\($0)" }
  }

  @Test("reads as recorded", arguments: scenarios)
  func text(scenario: String) throws {
    let run = try ProgramRun.firstbad(["analyze"] + logs(scenario))
    #expect(run.status == (scenario == "clean-date" ? 0 : 1))
    #expect(try Golden.compare(run.output, with: "scenarios/\(scenario).txt") == .same)
  }

  @Test(
    "analyze --explain reads as recorded",
    arguments: [("bz503139", "1"), ("netback-misc-boot", "incident-1"), ("fault-release", "1")])
  func explanation(scenario: String, incident: String) throws {
    let run = try ProgramRun.firstbad(["analyze"] + logs(scenario) + ["--explain", incident])
    #expect(run.status == 0)
    #expect(try Golden.compare(run.output, with: "scenarios/\(scenario).explain.txt") == .same)
  }

  @Test("an incident that is not there is a usage error that names those that are")
  func unknownIncident() throws {
    let run = try ProgramRun.firstbad(["analyze"] + logs("bz503139") + ["--explain", "7"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("incident-1 (netfront-grant-failure/flip-to-copy-at-restore)"))
  }
}
