internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("Episodes of one interface, and counts under rate limits")
struct EpisodeTests {
  private func incidents(_ lines: [String]) throws -> [Incident] {
    let input = LogInput(
      name: "guest", bytes: LogBytes(text: lines.joined(separator: "\n") + "\n"),
      declaredRole: .guest, declaredDomid: nil)
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze([input]).incidents
  }

  private func error(_ second: Double) -> String {
    "[   \(second)00000] net eth0: rx->offset: 0, size: 4294967295"
  }

  @Test("a pause alone parts no episode of an interface")
  func pause() throws {
    #expect(try incidents([error(10.1), error(500.1)]).count == 1)
  }

  @Test("a pause with a resume in it does, an immediate failure across one does not")
  func resume() throws {
    let resumed = "[   20.000000] xen:manage: xen_resume"
    let mark = "[   20.000000] suspending xenstore..."
    #expect(try incidents([error(10.1), mark, error(30.1)]).count == 2)
    #expect(try incidents([error(19.9), mark, error(20.1)]).count == 1)
    #expect(try incidents([error(10.1), resumed, error(12.1)]).count == 1)
  }

  @Test("a boot begins a new episode whatever the pause")
  func boot() throws {
    let banner =
      "[    0.000000] Linux version 6.1.0-56-amd64 (debian-kernel@lists.debian.org) (gcc-12) #1 SMP"
    #expect(try incidents([error(10.1), banner, error(10.2)]).count == 2)
  }

  @Test("each notice goes to the episode of the line after it, with its place")
  func notices() throws {
    let found = try incidents([
      error(10.1), "[   15.000000] net_ratelimit: 7 callbacks suppressed", error(15.2),
      "[   20.000000] suspending xenstore...",
      "[   39.000000] net_ratelimit: 5 callbacks suppressed", error(40.1),
    ])
    let evidence = found.map { incident in
      incident.evidence.first { $0.pattern == "linux.netfront.rx-error" }
    }
    #expect(evidence.map { $0?.suppressed } == [7, 5])
    #expect(evidence.map { $0?.notices?.map(\.place.line) } == [[2], [5]])
    #expect(evidence.map { $0?.printed } == [2, 1])
  }

  @Test("ten lines in a window leave the tail untold; nine, or ten over a minute, do not")
  func tail() throws {
    func told(_ times: [Double]) throws -> Bool? {
      try incidents(times.map(error)).first?.evidence.last?.tailUnreported
    }
    #expect(try told((0..<10).map { 10 + Double($0) / 10 }) == true)
    #expect(try told((0..<9).map { 10 + Double($0) / 10 }) == false)
    #expect(try told((0..<10).map { 10 + Double($0) * 6 }) == false)
  }

  @Test("a timeline tells bursts as one entry, and its seconds from the first")
  func timeline() throws {
    let incident = try #require(
      try incidents([error(10.1), error(10.2), error(10.3), error(40.1)]).first)
    let timeline = try #require(incident.timeline)
    #expect(timeline.commonClock)
    #expect(timeline.entries.map(\.count) == [3, 1])
    #expect(timeline.entries.map { $0.seconds.map { ($0 * 10).rounded() / 10 } } == [0, 30])
  }
}
