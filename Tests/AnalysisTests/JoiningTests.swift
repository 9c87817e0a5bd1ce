internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@Suite("Inputs of one stream are joined, and what they both hold counts once")
struct JoiningTests {
  private func examine(
    _ inputs: [(name: String, text: String)], role: StreamRole? = nil
  ) throws -> [StreamState] {
    try Analyzer(catalog: BuiltInCatalog.load()).examine(
      inputs.map {
        LogInput(name: $0.name, bytes: LogBytes(text: $0.text), declaredRole: role)
      }
    ).streams
  }

  /// A guest's log of so many lines, with a failure among them; the seed moves its microseconds.
  private func log(lines: Range<Int>, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    var microseconds = 0
    for line in 0..<lines.upperBound {
      microseconds += Int.random(in: 1_001..<900_000, using: &generator)
      guard lines.contains(line) else { continue }
      let message =
        line % 7 == 3 ? "net eth0: rx->offset: 0, size: 4294967295" : "device number \(line) found"
      let fraction = String(microseconds % 1_000_000 + 1_000_000).dropFirst()
      text += "[    \(microseconds / 1_000_000).\(fraction)] \(message)\n"
    }
    return text
  }

  private func failures(_ streams: [StreamState]) -> [Int] {
    streams.map { $0.events.count { $0.pattern.hasSuffix("rx-error") } }
  }

  @Test("two files that overlap are one stream with each line once, in order", arguments: 0..<20)
  func overlap(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let from = Int.random(in: 1..<50, using: &generator)
    let to = Int.random(in: (from + 10)...100, using: &generator)
    let streams = try examine([
      ("a", log(lines: 0..<to, seed: seed)), ("b", log(lines: from..<120, seed: seed)),
    ])
    #expect(streams.count == 1, "seed \(seed)")
    #expect(streams.first?.records == 120, "seed \(seed)")
    #expect(failures(streams) == [17], "seed \(seed)")
    let stamps = streams.first?.events.compactMap(\.stamp?.microseconds) ?? []
    #expect(stamps == stamps.sorted(), "seed \(seed)")
  }

  @Test("a second file that begins earlier gives its lines in front")
  func earlier() throws {
    let streams = try examine([
      ("b", log(lines: 60..<120, seed: 1)), ("a", log(lines: 0..<90, seed: 1)),
    ])
    #expect(streams.map(\.records) == [120])
    let stamps = streams.first?.events.compactMap(\.stamp?.microseconds) ?? []
    #expect(stamps.count == 17)
    #expect(stamps == stamps.sorted())
  }

  @Test("two guests that boot with the same messages at other microseconds stay two")
  func twoGuests() throws {
    let streams = try examine([
      ("a", log(lines: 0..<120, seed: 1)), ("b", log(lines: 0..<120, seed: 2)),
    ])
    #expect(failures(streams) == [17, 17])
  }

  @Test("the same guest's log without stamps is known by its messages")
  func withoutStamps() throws {
    let stamped = log(lines: 0..<120, seed: 1)
    let plain = stamped.split(separator: "\n").map { $0.drop { $0 != "]" }.dropFirst(2) + "\n" }
      .joined()
    let streams = try examine([("a", stamped), ("b", plain)], role: .guest)
    #expect(streams.map(\.inputs) == [["a", "b"]])
    #expect(failures(streams) == [17])
  }

  @Test("a few lines without stamps are never taken for the same")
  func fewLines() throws {
    let text = "netfront: rx->offset: 0, size: 4294967295\n"
    let streams = try examine([("a", text + text), ("b", text + text)], role: .guest)
    #expect(failures(streams) == [2, 2])
  }

  @Test("two guests whose domains the user names are never joined")
  func declaredDomains() throws {
    let text = log(lines: 0..<120, seed: 1)
    let streams = try Analyzer(catalog: BuiltInCatalog.load()).examine([
      LogInput(name: "a", bytes: LogBytes(text: text), declaredRole: .guest, declaredDomid: 1),
      LogInput(name: "b", bytes: LogBytes(text: text), declaredRole: .guest, declaredDomid: 2),
    ]).streams
    #expect(streams.map(\.domid) == [1, 2])
    #expect(failures(streams) == [17, 17])
  }

  @Test("a rotated log comes before the log that goes on from it, with nothing in common")
  func rotated() throws {
    let streams = try examine([
      ("x/messages", log(lines: 60..<120, seed: 1)),
      ("x/messages.1", log(lines: 30..<60, seed: 1)),
      ("x/messages.2.gz", log(lines: 0..<30, seed: 1)),
    ])
    #expect(streams.map(\.records) == [120])
    #expect(
      streams.first?.inputs == ["x/messages.2.gz", "x/messages.1", "x/messages"])
  }

  @Test("the ring of xl dmesg adds nothing to the serial log that it is the tail of")
  func ring() throws {
    var lines = (0..<60).map { "(XEN) [2026-11-23 09:00:\($0 % 60 + 10)] line \($0)" }
    for index in stride(from: 5, to: 60, by: 5) {
      lines[index] =
        "(XEN) [2026-11-23 09:00:30] common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); "
        + "expected d0"
    }
    let serial = lines.joined(separator: "\n") + "\n"
    let tail = String(lines[20].dropFirst(9)) + "\n" + lines[21...].joined(separator: "\n") + "\n"
    let streams = try examine([("hypervisor.log", serial), ("xl-dmesg.txt", tail)])
    let hypervisor = try #require(streams.first { $0.role == .hypervisor })
    #expect(hypervisor.events.count { $0.pattern.hasSuffix("bad-flags") } == 11)
    #expect(hypervisor.events.allSatisfy { $0.place.input == "hypervisor.log" })
  }
}
