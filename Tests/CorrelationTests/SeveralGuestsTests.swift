internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@Suite("Several guests that fail at once on one host are told apart")
struct SeveralGuestsTests {
  private static let causes = [
    (text: "Bad flags (0) or dom (0); expected d5", size: -1, id: "ended-grant"),
    (text: "Bad grant reference 0x4014e", size: -3, id: "reference-out-of-range"),
    (text: "Attempt to write-pin a r/o grant entry", size: -1, id: "readonly-grant"),
  ]

  /// Three guests of a driver domain, each with six failures, 7 s apart from the next guest's.
  private func logs(guests: [Int]) -> [LogInput] {
    var generator = SeededGenerator(seed: 3)
    var lines: [(time: Double, text: String)] = []
    var texts = ["", "", ""]
    for (number, cause) in Self.causes.enumerated() {
      for burst in 0..<6 {
        let time =
          60 + Double(number) * 7 + Double(burst) * 31
          + Double.random(in: 0...3, using: &generator)
        lines.append((time, cause.text))
        let uptime = String(format: "%12.6f", time + Double(number + 1) * 200)
        texts[number] += "[\(uptime)] net eth0: rx->offset: 0, size: \(cause.size)\n"
      }
    }
    var xen = "(XEN) Xen version 4.17.5 (a@b) (gcc) debug=y Mon Nov 23 08:43:01 UTC 2026\n"
    for (time, text) in lines.sorted(by: { $0.time < $1.time }) {
      let whole = Int(time)
      let stamp = String(
        format: "2026-11-23 09:%02d:%02d.%03d", whole / 60, whole % 60,
        Int((time - Double(whole)) * 1000))
      xen += "(XEN) [\(stamp)] common/grant_table.c:1234:d5v0 \(text)\n"
    }
    return guests.map {
      LogInput(
        name: "guest\($0)", bytes: LogBytes(text: texts[$0]), declaredRole: .guest,
        declaredDomid: nil)
    } + [
      LogInput(
        name: "xen", bytes: LogBytes(text: xen), declaredRole: .hypervisor, declaredDomid: nil)
    ]
  }

  @Test("with all three logs each gets its own lines, and the driver domain is the backend")
  func all() throws {
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(logs(guests: [0, 1, 2]))
    #expect(result.incidents.count == 3)
    for (incident, cause) in zip(result.incidents, Self.causes) {
      #expect(incident.hypotheses.first?.id == cause.id)
      let printed = incident.evidence.filter { $0.stream == "hypervisor" }.map(\.printed)
      #expect(printed == [6])
      #expect(incident.domains.backend.domid == 5)
    }
  }

  @Test("with one guest's log the others' lines are not its own, and are told apart from it")
  func one() throws {
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(logs(guests: [0]))
    let own = try #require(result.incidents.first)
    #expect(own.hypotheses.first?.id == "ended-grant")
    #expect(own.evidence.filter { $0.stream == "hypervisor" }.map(\.printed) == [6])
    let left = result.incidents.dropFirst()
    #expect(left.map(\.correlation) == ["grant-operation-refused"])
    #expect(left.first?.evidence.reduce(0) { $0 + $1.printed } == 12)
  }
}
