internal import Testing

@testable internal import Correlation

@Suite("What is known of clocks adds up")
struct ClockGraphTests {
  private let guest = ClockID(kind: .uptime, stream: 0, run: 0)
  private let dom0 = ClockID(kind: .uptime, stream: 1, run: 0)
  private let hypervisor = ClockID(kind: .wall, stream: 2, run: 0)

  private func relation(
    _ from: ClockID, _ to: ClockID, _ low: Double, _ high: Double, _ source: String
  ) -> ClockGraph.Relation {
    ClockGraph.Relation(
      from: from, to: to, interval: ClockInterval(low: low, high: high), source: source)
  }

  @Test("bounds add up along a path, in both directions, with their sources")
  func path() throws {
    var graph = ClockGraph()
    _ = graph.add(relation(guest, dom0, 10, 12, "a handshake"))
    _ = graph.add(relation(dom0, hypervisor, 1000, 1001, "a console"))
    let found = try #require(graph.interval(from: guest, to: hypervisor))
    #expect(found.interval == ClockInterval(low: 1010, high: 1013))
    #expect(found.sources == ["a handshake", "a console"])
    let back = try #require(graph.interval(from: hypervisor, to: guest))
    #expect(back.interval == ClockInterval(low: -1013, high: -1010))
  }

  @Test("what contradicts is put aside, by name, and changes nothing")
  func contradiction() throws {
    var graph = ClockGraph()
    _ = graph.add(relation(guest, dom0, 10, 12, "a handshake"))
    let isTaken = graph.add(relation(guest, dom0, 20, 21, "another"))
    #expect(!isTaken)
    #expect(graph.interval(from: guest, to: dom0)?.interval == ClockInterval(low: 10, high: 12))
    let entry = try #require(graph.contradictions.first)
    #expect(entry.relation.source == "another")
    #expect(entry.sources == ["a handshake"])
  }

  @Test("a later relation narrows what follows from others")
  func narrowing() {
    var graph = ClockGraph()
    _ = graph.add(relation(guest, hypervisor, 0, 100, "zones"))
    _ = graph.add(relation(guest, dom0, 10, 12, "a handshake"))
    _ = graph.add(relation(dom0, hypervisor, 30, 40, "a console"))
    #expect(
      graph.interval(from: guest, to: hypervisor)?.interval == ClockInterval(low: 40, high: 52))
  }

  @Test(
    "a zone is an offset from UTC, in every spelling",
    arguments: [
      ("UTC", 0), ("Z", 0), ("+02:00", 7200), ("-0530", -19_800), ("+2", 7200),
      ("+14:00", 50_400), ("+7200s", 7200),
    ])
  func zone(text: String, seconds: Int) {
    #expect(ClockSettings.utcOffsetSeconds(text) == seconds)
  }

  @Test(
    "what is no zone is refused", arguments: ["", "CET", "02:00", "+2:99", "+123456", "++2", "+s"])
  func noZone(text: String) {
    #expect(ClockSettings.utcOffsetSeconds(text) == nil)
  }
}
