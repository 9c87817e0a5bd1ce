internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("Lines of the hypervisor that several incidents could have go to the right one")
struct SharedLinesTests {
  private static let banner =
    "(XEN) Xen version 4.17.5 (a@b) (gcc) debug=y Mon Nov 23 08:43:01 UTC 2026\n"
    + "(XEN) Command line: console=com1 guest_loglvl=all\n"

  private static func analyze(
    _ guests: [String], xen: String, dom0: String? = nil
  ) throws -> [Incident] {
    var inputs = guests.enumerated().map {
      LogInput(
        name: "guest\($0.offset)", bytes: LogBytes(text: $0.element), declaredRole: .guest,
        declaredDomid: nil)
    }
    inputs.append(
      LogInput(
        name: "xen", bytes: LogBytes(text: banner + xen), declaredRole: .hypervisor,
        declaredDomid: nil))
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
  }

  private static func error(_ seconds: Int, _ device: String = "eth0", _ size: Int = -1) -> String {
    "[\(seconds).000100] net \(device): rx->offset: 0, size: \(size)\n"
  }

  private static func refusal(_ text: String) -> String {
    "(XEN) common/grant_table.c:788:d0v0 \(text)\n"
  }

  private static let ended = refusal("Bad flags (0) or dom (0); expected d0")
  private static let offered = refusal("Bad flags (2) or dom (0); expected d0")
  private static let readOnly = refusal("Attempt to write-pin a r/o grant entry")

  private static func printed(_ incident: Incident) -> [Int] {
    incident.evidence.filter { $0.stream == "hypervisor" }.map(\.printed)
  }

  @Test("of two interfaces each gets as many, in the order of the lines")
  func interfaces() throws {
    let guest =
      (0..<5).map { Self.error(100 + $0) }.joined()
      + (0..<4).map { Self.error(400 + $0, "eth1") }.joined()
    let xen = String(repeating: Self.ended, count: 5) + String(repeating: Self.readOnly, count: 4)
    let found = try Self.analyze([guest], xen: xen)
    #expect(found.map(Self.printed) == [[5], [4]])
    #expect(found.map(\.hypotheses.first?.id) == ["ended-grant", "readonly-grant"])
  }

  @Test("of two lives of a guest each gets its own, the earlier the earlier lines")
  func lives() throws {
    let guest =
      (0..<5).map { Self.error(100 + $0) }.joined()
      + "[200.000000] Freezing user space processes ... (elapsed 0.001 seconds) done.\n"
      + "[200.100000] suspending xenstore...\n"
      + (0..<4).map { Self.error(230 + $0) }.joined()
    let xen = String(repeating: Self.ended, count: 5) + String(repeating: Self.offered, count: 4)
    let found = try Self.analyze([guest], xen: xen)
    #expect(found.map(Self.printed) == [[5], [4]])
    #expect(found.map(\.hypotheses.first?.id) == ["ended-grant", "leftover-transfer-offer"])
  }

  @Test(
    "of two guests without a common clock each gets the lines of which there are as many as its errors"
  )
  func numbers() throws {
    let guests = [
      (0..<6).map { Self.error(100 + $0) }.joined(), (0..<5).map { Self.error(50 + $0) }.joined(),
    ]
    let xen = String(repeating: Self.ended, count: 6) + String(repeating: Self.readOnly, count: 5)
    let found = try Self.analyze(guests, xen: xen)
    #expect(found.map(Self.printed) == [[6], [5]])
    #expect(found.map(\.hypotheses.first?.id) == ["ended-grant", "readonly-grant"])
  }

  @Test(
    "where nothing tells whose lines are, they stand in both, which both say, and neither is sure")
  func untold() throws {
    let guests = [
      (0..<6).map { Self.error(100 + $0) }.joined(), (0..<6).map { Self.error(50 + $0) }.joined(),
    ]
    let xen = String(repeating: Self.ended, count: 6) + String(repeating: Self.readOnly, count: 6)
    let found = try Self.analyze(guests, xen: xen)
    #expect(found.count == 2)
    for (incident, other) in zip(found, ["incident-2", "incident-1"]) {
      #expect(Self.printed(incident) == [6, 6])
      #expect(
        incident.contradictions?.contains { $0.contains("joined to \(other) as well") } == true)
      #expect(incident.confidence < 0.5)
    }
  }

  @Test("what no zone can bring to one time is not joined, and is an incident of its own")
  func zones() throws {
    let guest = (0..<6).map {
      "Jun 15 09:00:0\($0) web kernel: net eth0: rx->offset: 0, size: -1\n"
    }
    .joined()
    func line(_ day: Int, _ second: Int, _ text: String) -> String {
      "(XEN) [2026-06-\(day) 07:00:0\(second)] common/grant_table.c:788:d0v0 \(text)\n"
    }
    let xen =
      (0..<7).map { line(10, $0, "Attempt to write-pin a r/o grant entry") }.joined()
      + (0..<6).map { line(15, $0, "Bad flags (0) or dom (0); expected d0") }.joined()
    let found = try Self.analyze([guest], xen: xen)
    let own = try #require(found.first { $0.correlation == "netfront-grant-failure" })
    #expect(own.hypotheses.first?.id == "ended-grant")
    #expect(Self.printed(own) == [6])
    let others = found.filter { $0.correlation == "grant-operation-refused" }
    #expect(others.map(\.hypotheses.first?.id) == ["readonly-grant"])
  }

  @Test("an invalid frame of a mainline guest is no flipped page: that driver never flips")
  func mainline() throws {
    let guest = (0..<6).map { Self.error(100 + $0) }.joined()
    let xen = String(repeating: Self.refusal("destination frame ffffffff invalid."), count: 6)
    let found = try #require(try Self.analyze([guest], xen: xen).first)
    #expect(found.hypotheses.first?.id == "page-not-the-guests")
    let flip = found.hypotheses.first { $0.id == "flip-to-copy-at-restore" }
    #expect((flip?.probability ?? 1) < 0.05)
    let old = guest.split(separator: "\n").map { _ in "netfront: rx->offset: 0, size: 4294967295\n"
    }
    let bug = try #require(try Self.analyze([old.joined()], xen: xen).first)
    #expect(bug.hypotheses.first?.id == "flip-to-copy-at-restore")
    // A line has one cause.
    #expect(bug.causes.map(\.hypothesis) == ["flip-to-copy-at-restore"])
  }

  @Test("a first line that lost its beginning makes no interface of its own")
  func cutLine() throws {
    let guest = "h0: rx->offset: 0, size: -1\n" + (0..<5).map { Self.error(100 + $0) }.joined()
    let found = try Self.analyze([guest], xen: String(repeating: Self.ended, count: 6))
    #expect(found.map(Self.printed) == [[6]])
    #expect(found.first?.title.hasSuffix("(guest, eth0)") == true)
  }

  @Test("a response that runs over its page is the backend's breach, and nothing was refused")
  func overrun() throws {
    let found = try Self.analyze(["[1.5] net eth0: rx->offset: 4000, size: 1514\n"], xen: "")
    #expect(found.map(\.signature) == ["netfront-gave-up/backend-breaks-protocol"])
    let offset = found.first?.evidence.first?.captures["offset"]
    #expect(offset?.text == "4000")
    #expect(offset?.value == nil)
  }

  @Test("a frontend in the log of a domain with backends fails like any other")
  func driverDomain() throws {
    let inputs = [
      LogInput(
        name: "firewall.dmesg", bytes: LogBytes(text: (0..<6).map { Self.error(9 + $0) }.joined()),
        declaredRole: .dom0, declaredDomid: nil),
      LogInput(
        name: "xen", bytes: LogBytes(text: Self.banner + String(repeating: Self.ended, count: 6)),
        declaredRole: .hypervisor, declaredDomid: nil),
    ]
    let found = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
    #expect(found.map(\.signature) == ["netfront-grant-failure/ended-grant"])
  }

  @Test("what the hypervisor's own options and kind of build say of its levels counts")
  func levels() throws {
    func verdict(_ banner: String) throws -> Visibility.Verdict? {
      let inputs = [
        LogInput(
          name: "guest", bytes: LogBytes(text: Self.error(100)), declaredRole: .guest,
          declaredDomid: nil),
        LogInput(
          name: "xen", bytes: LogBytes(text: banner), declaredRole: .hypervisor, declaredDomid: nil),
      ]
      let found = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
      return found.first?.visibility.first { $0.pattern.hasSuffix("bad-flags") }?.verdict
    }
    #expect(try verdict(Self.banner) == .absent)
    let plain = "(XEN) Xen version 4.17.5 (a@b) (gcc) debug=y Mon Nov 23 08:43:01 UTC 2026\n"
    #expect(try verdict(plain + "(XEN) Command line: console=com1\n") == .absent)
    #expect(try verdict(plain + "(XEN) Command line: guest_loglvl=none\n") == .invisible)
    #expect(try verdict(plain) == .unknown)
  }

  @Test(
    "after a notice of a bucket that ran dry the last line may have followers that nobody counts")
  func tail() throws {
    let guest = (0..<3).map { Self.error(100 + $0) }.joined()
    let notice = "(XEN) printk: 40 messages suppressed.\n"
    let xen = String(repeating: Self.ended, count: 11) + notice + Self.ended
    let inputs = [
      LogInput(name: "g", bytes: LogBytes(text: guest), declaredRole: .guest, declaredDomid: nil),
      LogInput(name: "xen", bytes: LogBytes(text: xen), declaredRole: nil, declaredDomid: nil),
    ]
    let found = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
    let lines = try #require(found.first?.evidence.first { $0.stream == "hypervisor" })
    #expect(lines.printed == 12)
    #expect(lines.suppressed == 40)
    #expect(lines.tailUnreported == true)
  }
}
