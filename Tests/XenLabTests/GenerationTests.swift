import Foundation
import KernelSeries
import TestSupport
import Testing

@testable import XenLab

@Suite("Generations of the hypervisor and of the drivers")
struct GenerationTests {
  @Test(
    "answer the same stale buffer differently",
    arguments: [
      (HostProfile.copyDefault, "size: 4294967295", 10),
      (.upstream4_2, "size: 4294967295", 0), (.upstream4_5, "size: 4294967295", 0),
      (.upstream4_17, "size: 4294967287", 0), (.upstream4_17Debug, "size: 4294967287", 0),
    ])
  func status(host: HostProfile, size: String, hypervisorLines: Int) throws {
    let run = try Laboratory.run(scenario(.flipDefault, host))
    #expect(run.guestDmesg.count(ofLine: "netfront: rx->offset: 0, \(size)") == 10)
    #expect(run.hypervisorLog.lines(with: "frame ffffffff").count == hypervisorLines)
    #expect(run.record.pings.after.received == 0)
  }

  /// The last two lines stand in real logs of Xen 4.17 word for word.
  @Test(
    "word a refused grant as their source does",
    arguments: [
      (
        HypervisorRelease.rhel5("2.6.18-164.el5"), GrantTableMessage.badReference(330),
        "grant_table.c:1005:d0 Bad grant reference 330"
      ),
      (
        .xen4_5, .badFlags(GrantEntry(flags: 0), expected: 0, isMap: false),
        "grant_table.c:372:d0v0 Bad flags (0) or dom (0). (expected dom 0)"
      ),
      (
        .xen4_17Debug,
        .badFlags(GrantEntry(flags: 1, domid: 77, frame: 0), expected: 0, isMap: false),
        "common/grant_table.c:788:d0v0 Bad flags (1) or dom (77); expected d0"
      ),
      (
        .xen4_17Debug, .badReference(0x4014e),
        "common/grant_table.c:2562:d0v0 Bad grant reference 0x4014e"
      ),
      (
        .xen4_17Debug, .writePin(isMap: false),
        "common/grant_table.c:799:d0v0 Attempt to write-pin a r/o grant entry"
      ),
      (
        .xen4_17Debug, .transferHeadroom(9, taker: 3, pages: 5, maxPages: 5, isDying: false),
        "common/grant_table.c:2369:d0v0 Transferee d3 has no headroom (tot 5, max 5, ex 0)"
      ),
      (.xen4_17Debug, .sourceDomain(9), nil), (.xen4_17, .badReference(330), nil),
    ] as [(HypervisorRelease, GrantTableMessage, String?)])
  func wording(release: HypervisorRelease, message: GrantTableMessage, line: String?) {
    let console = HypervisorConsole(clock: EventClock(), guestLoglevel: .all)
    let hypervisor = Hypervisor(
      release: release, frameCount: 100, console: console, shuffle: { _ in })
    hypervisor.complain(message, caller: hypervisor.createDomain(0, maxPages: 9))
    #expect(console.text == line.map { "(XEN) \($0)\n" } ?? "")
  }

  /// The line numbers that real logs of a debug build of Xen 4.17 show.
  @Test(
    "print grant lines that real logs have",
    .enabled(if: Repository.shared != nil, "needs ../shared"))
  func realLines() throws {
    let shared = try #require(Repository.shared)
    let file = shared.appendingPathComponent("logs/xen-4.17-qemu/fault-date/hypervisor.log")
    let log = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for message in [
      GrantTableMessage.badFlags(GrantEntry(flags: 0), expected: 0, isMap: false),
      .badFlags(GrantEntry(flags: 1, domid: 77, frame: 0), expected: 0, isMap: false),
      .writePin(isMap: false),
    ] {
      let line = message.sourceLine(HypervisorRelease.xen4_17Debug.lines)
      let text = message.text(in: .xen4_17Debug)
      #expect(log.contains("common/grant_table.c:\(line):d0v0 \(text)"), "\(text)")
    }
  }

  @Test("a mainline guest of today prints signed numbers and counts what it held back")
  func modernGuest() {
    let lab = Lab(
      scenario(.upstream4_17, .upstream4_17, .mainline6_1), on: .upstream4_17)
    lab.boot()
    let front = lab.guest?.netfront
    for packet in 0..<25 {
      front?.receiveRing?[UInt32(packet)].status = -9
      front?.receiveRing?.responseProduced += 1
      _ = front?.poll(nowMicroseconds: lab.clock.nowMicroseconds)
    }
    let log = lab.guest?.log
    #expect(log?.lines.count { $0.text == "net eth0: rx->offset: 0, size: -9" } == 10)
    lab.clock.advance(microseconds: 5_000_000)
    front?.receiveRing?[25].status = -9
    front?.receiveRing?.responseProduced += 1
    _ = front?.poll(nowMicroseconds: lab.clock.nowMicroseconds)
    #expect(
      log?.lines.suffix(2).map(\.text) == [
        "net_ratelimit: 15 callbacks suppressed", "net eth0: rx->offset: 0, size: -9",
      ])
  }

  @Test(
    "a mainline backend copies what the guest sends, and no grant stays pinned",
    arguments: [HostProfile.upstream4_2, .upstream4_17])
  func transmit(host: HostProfile) {
    let lab = Lab(scenario(host, host, .mainline), on: host)
    lab.boot()
    #expect(lab.traffic(100).received == 100)
    #expect(lab.host.domainZero.mappings.count { $0 != nil } == 2, "only the two rings are mapped")
    #expect(lab.problems().isEmpty)
  }

  @Test("a failed copy of what the guest sends is told in domain 0, in decimal, and in Xen in hex")
  func failedTransmit() {
    let lab = Lab(
      scenario(.upstream4_17Debug, .upstream4_17Debug, .mainline6_1), on: .upstream4_17Debug)
    lab.boot()
    let ring = lab.guest?.netfront?.transmitRing
    let next = ring?.requestProduced ?? 0
    ring?[next] = TransmitSlot(id: 0, reference: 262_154)
    ring?.requestProduced += 1
    #expect(lab.host.backend?.sendFromGuest() == 0)
    let domid = lab.guest?.domain.id ?? 0
    #expect(
      lab.host.log.lines.last?.text
        == "vif vif-\(domid)-0 vif\(domid).0: Grant copy of header failed! status: -3 "
        + "pending_idx: 0 ref: 262154")
    #expect(
      lab.host.hypervisor.console.lines.last?.line.text
        == "common/grant_table.c:2562:d0v0 Bad grant reference 0x4000a")
  }

  @Test("a guest that wants to flip finds no partner in a mainline backend that lacks the key")
  func noFlip() throws {
    var host = HostProfile.upstream4_17
    host.features = .copyOffered
    let run = try Laboratory.run(scenario(host, host, .buggy, .boot))
    #expect(run.record.interface.modeAfter == "flipping")
    #expect(run.record.pings.after.received == 0)
    #expect(!run.xenstore.contains("/state = \"4\"\n/local/domain/0"))
  }

  @Test(
    "stamp their lines as told",
    arguments: [
      (ConsoleStamps.none, #"^\(XEN\) grant_table"#),
      (.date, #"^\(XEN\) \[20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\] grant_table"#),
    ])
  func stamps(stamps: ConsoleStamps, expression: String) throws {
    var host = HostProfile.upstream3_3
    host.consoleStamps = stamps
    let run = try Laboratory.run(scenario(.flipDefault, host))
    let regex = try Regex(expression)
    let lines = run.hypervisorLog.lines(with: "destination frame")
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.firstMatch(of: regex) != nil })
  }

  @Test("a guest's own clock stands still while it is saved")
  func suspendedClock() throws {
    let run = try Laboratory.run(
      scenario(.upstream4_17, .upstream4_17, .mainline6_1) { $0.guestStamps = .uptime })
    let last = run.record.steps.last?.atMicroseconds ?? 0
    let log = run.guestDmesg.lines(with: "] ").last
    let stamp = log?.dropFirst().prefix { $0 != "]" }.drop { $0 == " " }
    let seconds = stamp.flatMap { Double($0) } ?? .infinity
    #expect(seconds < Double(last) / 1e6 - 30)
  }
}
