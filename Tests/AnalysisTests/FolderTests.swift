internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

/// What a folder's ground truth says of its printed failures.
struct Scenario: Sendable, CustomTestStringConvertible {
  let name: String
  /// Printed `rx->offset` lines of each failing guest.
  let guests: [Int]
  /// Printed grant-table failures in the hypervisor's log.
  let hypervisor: Int
  var testDescription: String { name }
}

@Suite(
  "A whole folder of one real run counts what its two leading logs count",
  .enabled(if: Repository.shared != nil, "needs ../shared"))
struct FolderTests {
  /// From the ground truth; `bursts-boot` has one line more on the console than in the dmesg taken earlier.
  private static let scenarios = [
    Scenario(name: "clean-date", guests: [], hypervisor: 0),
    Scenario(name: "fault-date", guests: [23, 40], hypervisor: 155),
    Scenario(name: "fault-ratelimit-boot", guests: [41], hypervisor: 18),
    Scenario(name: "bursts-boot", guests: [36], hypervisor: 66),
    Scenario(name: "saverestore-datems", guests: [30], hypervisor: 36),
    Scenario(name: "two-guests-none", guests: [12, 14], hypervisor: 26),
    Scenario(name: "fault-release", guests: [40], hypervisor: 0),
    Scenario(name: "interleave-datems", guests: [20], hypervisor: 50),
    Scenario(name: "netback-misc-boot", guests: [], hypervisor: 5),
    Scenario(name: "incidents-raw", guests: [], hypervisor: 24),
    Scenario(name: "grant-exhaustion-date", guests: [], hypervisor: 0),
    Scenario(name: "dom0-incidents-date", guests: [], hypervisor: 0),
    Scenario(name: "formats-datems", guests: [22], hypervisor: 22),
  ]

  @Test("printed failures are counted once", arguments: scenarios)
  func counts(scenario: Scenario) throws {
    let folder = try #require(Repository.shared)
      .appendingPathComponent("logs/xen-4.17-qemu/\(scenario.name)").path
    let (inputs, problems) = InputOpener().open(paths: [folder])
    #expect(problems.isEmpty)
    let (result, streams) = Analyzer(catalog: try BuiltInCatalog.load()).examine(inputs)
    let guests = streams.filter { $0.role == .guest }
      .map { $0.events.count { $0.pattern == "linux.netfront.rx-error" } }.filter { $0 > 0 }
    #expect(guests == scenario.guests)
    let failing = [
      "xen.grant-table.bad-flags", "xen.grant-table.bad-reference",
      "xen.grant-table.write-pin-readonly", "xen.grant-table.map.bad-reference",
    ]
    let hypervisors = streams.filter { $0.role == .hypervisor }
    #expect(hypervisors.count == 1)
    let printed = hypervisors.first?.events.count { failing.contains($0.pattern) }
    #expect(printed == scenario.hypervisor)
    // Each printed failure is in one incident of its guest's; a restore parts a guest's failures into two episodes.
    let told = result.incidents.flatMap(\.evidence).filter {
      $0.pattern == "linux.netfront.rx-error"
    }
    var byStream: [String: Int] = [:]
    for evidence in told { byStream[evidence.stream, default: 0] += evidence.printed }
    #expect(byStream.sorted { $0.key < $1.key }.map(\.value) == scenario.guests)
  }
}
