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

  @Test("two guests' uptimes at a constant distance are two boots, whatever both say")
  func constantDistance() throws {
    let messages = (0..<15).map { "step \($0) of the same panic" }
    func log(_ second: Int) -> String {
      messages.enumerated().map { "[   \(second).80\(1_000 + $0.offset * 17)] \($0.element)\n" }
        .joined()
    }
    for names in [("a", "b"), ("guest-web.console", "guest-db.console")] {
      let streams = try examine([(names.0, log(12)), (names.1, log(45))], role: .guest)
      #expect(streams.map(\.records) == [15, 15])
    }
  }

  @Test("files that name two guests are not joined for their messages alone")
  func namedApart() throws {
    let text = (0..<40).map { "device number \($0) found\n" }.joined()
    let one = try examine([("guest-web.console", text), ("web.txt", text)], role: .guest)
    #expect(one.map(\.records) == [40])
    let two = try examine([("guest-web.console", text), ("guest-db.console", text)], role: .guest)
    #expect(two.map(\.records) == [40, 40])
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

  // MARK: Several machines

  private static let guestErrors = """
    2024-06-06T06:00:10,000000+00:00 net eth0: rx->offset: 0, size: -1
    2024-06-06T06:00:10,300000+00:00 net eth0: rx->offset: 0, size: -1
    2024-06-06T06:00:40,000000+00:00 net eth0: rx->offset: 0, size: -1
    """

  private static func hypervisor(_ version: String, _ lines: [String]) -> String {
    let banner =
      "(XEN) Xen version \(version) (root@build) (gcc 10.2.1) debug=y Wed Jan 15 11:11:11 UTC 2020\n"
      + "(XEN) Command line: loglvl=all guest_loglvl=all console_timestamps=date\n"
    return banner + lines.map { "(XEN) \($0)\n" }.joined()
  }

  private func analyze(_ inputs: [(name: String, text: String)]) throws -> AnalysisResult {
    try Analyzer(catalog: BuiltInCatalog.load()).examine(
      inputs.map { LogInput(name: $0.name, bytes: LogBytes(text: $0.text)) }
    ).result
  }

  @Test(
    "two hypervisors' logs of one time are two machines, and a guest's incident has the lines of the one at its times"
  )
  func interleavedHosts() throws {
    let other = (0..<20).map {
      "[2024-06-06 06:00:\(String(5 + $0 * 2 + 100).dropFirst())] common/grant_table.c:797:d0v2 "
        + "Attempt to write-pin a r/o grant entry"
    }
    let own = ["10", "10", "40"].map {
      "[2024-06-06 06:00:\($0)] common/grant_table.c:782:d0v0 Bad flags (0) or dom (0); expected d0"
    }
    let result = try analyze([
      ("guest.log", Self.guestErrors), ("a.log", Self.hypervisor("4.18.0", other)),
      ("b.log", Self.hypervisor("4.18.0", own)),
    ])
    #expect(result.streams.map(\.id) == ["guest", "hypervisor", "hypervisor-2"])
    #expect(result.diagnostics.map(\.code) == ["input.several-machines"])
    let incident = try #require(
      result.incidents.first { $0.correlation == "netfront-grant-failure" })
    let inputs = Set(incident.evidence.map(\.first.input))
    #expect(inputs == ["guest.log", "b.log"])
  }

  @Test(
    "hypervisors of two versions are two machines where no time puts one behind the other",
    arguments: [("", "", 2), ("[2024-06-06 06:00:10] ", "[2024-06-07 06:00:10] ", 1)])
  func versions(first: String, second: String, count: Int) throws {
    let line = "grant_table.c:1145:d0 destination frame ffffffff invalid."
    let result = try analyze([
      ("a.log", Self.hypervisor("3.1.2-128.el5", [first + line])),
      ("b.log", Self.hypervisor("3.1.2-145.el5", [second + line])),
    ])
    #expect(result.streams.count { $0.role == .hypervisor } == count)
  }

  @Test("dom0's logs of two hosts are two machines; a host's short name and its full one are one")
  func hosts() throws {
    func log(_ host: String, from second: Int) -> String {
      (second..<(second + 12)).map {
        "Nov 24 08:46:\($0) \(host) kernel: [   \($0).000001] xen-netback: line \($0)\n"
      }.joined()
    }
    let two = try analyze([("a", log("hosta", from: 10)), ("b", log("hostb", from: 30))])
    #expect(two.streams.map(\.id) == ["dom0", "dom0-2"])
    let one = try analyze([
      ("a", log("hosta", from: 10)), ("b", log("hosta.example.org", from: 30)),
    ])
    #expect(one.streams.map(\.id) == ["dom0"])
  }

  @Test("a part of a rotated log whose content tells no role has that of its other parts")
  func rotatedRoles() throws {
    func log(_ from: Int, _ message: String) -> String {
      (from..<(from + 8)).map {
        "Nov 24 08:46:\($0) h kernel: [   \($0).000001] \(message) \($0)\n"
      }
      .joined()
    }
    let result = try analyze([
      ("kern.log", log(50, "xen-netback: a")), ("kern.log.1", log(30, "ACPI: b")),
      ("kern.log.2", log(10, "Linux version")),
    ])
    #expect(result.streams.map(\.id) == ["dom0"])
    #expect(result.streams.map(\.records) == [24])
  }
}
