internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@Suite("Raw stamps are a clock where the processor's frequency is known")
struct CounterClockTests {
  private static let frequency = 2299.998

  /// A guest's errors and a hypervisor's refusals at the same moments, the counter ahead by 40 s of the guest's uptime.
  private func logs(withFrequency: Bool) -> [LogInput] {
    var generator = SeededGenerator(seed: 5)
    func raw(_ seconds: Double) -> String {
      let hex = String(UInt64(seconds * Self.frequency * 1e6), radix: 16)
      return String(repeating: "0", count: 16 - hex.utf8.count) + hex
    }
    var guest = ""
    var xen = withFrequency ? "(XEN) [\(raw(1))] Detected 2299.998 MHz processor.\n" : ""
    var time = 50.0
    for _ in 0..<12 {
      time += Double.random(in: 4...12, using: &generator)
      guest += "[\(String(format: "%12.6f", time))] net eth0: rx->offset: 0, size: -1\n"
      xen +=
        "(XEN) [\(raw(time + 40.05))] common/grant_table.c:1145:d0v0 Bad flags (0) or dom (0); expected d0\n"
    }
    return [("guest.log", guest, StreamRole.guest), ("xen.log", xen, .hypervisor)].map {
      LogInput(
        name: $0.0, bytes: LogBytes(text: $0.1), declaredRole: $0.2, declaredDomid: nil)
    }
  }

  @Test("bursts lie over each other by the counter")
  func aligned() throws {
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(logs(withFrequency: true))
    let incident = try #require(result.incidents.first)
    let alignment = try #require(incident.alignment)
    #expect(alignment.offsetSecondsLow <= 40.05 && 40.05 <= alignment.offsetSecondsHigh)
    #expect(alignment.method.contains("time stamp counter"))
    #expect(incident.pairing == .probable)
  }

  @Test("without a frequency raw stamps tell an order only")
  func unknown() throws {
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(logs(withFrequency: false))
    let incident = try #require(result.incidents.first)
    #expect(incident.alignment == nil)
    #expect(incident.pairing != .probable)
  }

  @Test(
    "the counter of a real run against its own timeline, within a second",
    .enabled(if: Repository.shared != nil, "needs ../shared"))
  func real() throws {
    let folder = try #require(Repository.shared).path + "/logs/xen-4.17-qemu/incidents-raw"
    let (inputs, _) = InputOpener().open(paths: [folder + "/hypervisor.log"])
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
    let hypervisor = try #require(result.streams.first { $0.role == .hypervisor })
    let run = try #require(hypervisor.clock.runs?.first { $0.clock.contains("counter") })
    let dom0 = try #require(result.streams.first { $0.role == .dom0 }?.clock.runs?.first)
    // Both are tied to UTC by the hardware clock alone; the widths are printed with them.
    #expect(run.utcAtZeroHigh - run.utcAtZeroLow <= 6)
    #expect(dom0.utcAtZeroHigh - dom0.utcAtZeroLow <= 4)
  }
}
