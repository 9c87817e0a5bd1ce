internal import Analysis
internal import BuiltInPatterns
internal import Ingest
internal import LogModel
internal import Testing

@testable internal import Correlation

@Suite("What can't be of one machine is not joined, and the contradiction is named")
struct ContradictionTests {
  private func incident(guest: String, xen: String) throws -> Incident {
    let inputs = [("guest.log", guest, StreamRole.guest), ("xen.log", xen, .hypervisor)].map {
      LogInput(
        name: $0.0, bytes: LogBytes(text: $0.1), declaredRole: $0.2, declaredDomid: nil)
    }
    let found = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
    return try #require(found.first { $0.correlation == "netfront-grant-failure" })
  }

  private static let banner =
    "(XEN) Xen version 4.13.5 (b@c) (gcc) debug=y Mon Nov 23 08:43:01 UTC 2026\n"
  private static let refused =
    "(XEN) grant_table.c:1145:d0v0 Bad flags (0) or dom (0); expected d0\n"
  private static let booted =
    "[    0.1] Linux version 6.1.0 (a@b) (gcc) #1\n[    2.3] Xen version: 4.17.5-pre (preserve-AD)\n"
  private static let error = "[   30.1] net eth0: rx->offset: 0, size: -1\n"

  @Test("a guest that booted on another Xen than the hypervisor's log is of")
  func versions() throws {
    let found = try incident(guest: Self.booted + Self.error, xen: Self.banner + Self.refused)
    #expect(found.evidence.allSatisfy { $0.stream == "guest" })
    #expect(
      found.contradictions?.contains { $0.contains("4.13.5") && $0.contains("4.17.5-pre") } == true)
    #expect(found.pairing == .claimed)
  }

  @Test("a guest that was moved since may be on another Xen")
  func moved() throws {
    let suspend =
      "[   20.0] Freezing user space processes ... (elapsed 0.001 seconds) done.\n"
      + "[   20.1] xen:events: Xen HVM callback vector for event delivery is enabled\n"
    let found = try incident(
      guest: Self.booted + suspend + "[   20.2] suspending xenstore...\n" + Self.error,
      xen: Self.banner + Self.refused)
    #expect(found.evidence.contains { $0.stream == "hypervisor" })
  }

  @Test(
    "versions are compared as far as both go",
    arguments: [
      ("4.17", "4.17.5-pre", true), ("4.17.5", "4.17.5-pre", true), ("4.17.5", "4.17.7", false),
      ("4.8", "4.17.5", false), ("unknown", "4.17", true),
    ])
  func comparison(first: String, second: String, canBe: Bool) {
    #expect(MachineFilter.canBeOne(first, second) == canBe)
  }

  @Test("a release that refuses an invalid frame silently is not held against that cause")
  func silentRelease() throws {
    let guest =
      "netfront: device eth0 has flipping receive path.\nnetfront: device eth0 has copying receive path.\n"
      + "netfront: rx->offset: 0, size: 4294967295\n"
    let xen =
      "(XEN) Xen version 4.4.4 (b@c) (gcc) debug=n Mon Nov 23 08:43:01 UTC 2015\n(XEN) Guest Loglevel: All\n"
    let found = try incident(guest: guest, xen: xen)
    let frame = found.visibility.first { $0.pattern.hasSuffix("destination-frame-invalid") }
    #expect(frame?.verdict == .invisible)
    #expect(found.visibility.first { $0.pattern.hasSuffix("bad-flags") }?.verdict == .absent)
    #expect(found.hypotheses.first?.id == "flip-to-copy-at-restore")
  }

  @Test("where the banner is lost and no debug message is in the log, nothing counts as absent")
  func lostBanner() throws {
    let found = try incident(
      guest: Self.error, xen: "(XEN) Guest Loglevel: All\n(XEN) Dom0 has maximum 1 VCPUs\n")
    #expect(found.visibility.allSatisfy { $0.verdict != .absent })
  }

  @Test("the status -9 means a frame that is no memory")
  func badPage() throws {
    let inputs = [
      LogInput(
        name: "g", bytes: LogBytes(text: "netfront: rx->offset: 0, size: 4294967287\n"),
        declaredRole: .guest, declaredDomid: nil)
    ]
    let found = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).incidents
    #expect(found.first?.hypotheses.first?.id == "flip-to-copy-at-restore")
  }

  @Test("several causes of one episode are all listed, that of the most lines first")
  func severalCauses() throws {
    let bad = "(XEN) grant_table.c:1145:d0v0 Bad grant reference 0x4014e\n"
    let readOnly = "(XEN) grant_table.c:1145:d0v0 Attempt to write-pin a r/o grant entry\n"
    let wrong = "(XEN) grant_table.c:1145:d0v0 Bad flags (1) or dom (77); expected d0\n"
    let found = try incident(
      guest: "[ 30.0] net eth0: rx->offset: 0, size: -3\n" + Self.error,
      xen: bad + bad + bad + readOnly + readOnly + wrong)
    #expect(
      found.causes.map(\.hypothesis) == [
        "reference-out-of-range", "readonly-grant", "granted-to-another-domain",
      ])
    #expect(found.hypotheses.first?.id == "reference-out-of-range")
  }

  @Test("a crash in the receive path soon after is linked as a consequence")
  func consequence() throws {
    let oops = """
      [   31.0] BUG: kernel NULL pointer dereference, address: 0000000000000010
      [   31.0] #PF: supervisor write access in kernel mode
      [   31.0] Oops: 0002 [#1] PREEMPT SMP NOPTI
      [   31.0] RIP: e030:xennet_poll+0xa8/0x200 [xen_netfront]
      [   31.0] Call Trace:

      """
    let inputs = [
      LogInput(
        name: "g", bytes: LogBytes(text: Self.error + oops), declaredRole: .guest,
        declaredDomid: nil)
    ]
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
    let failure = try #require(
      result.incidents.first { $0.correlation == "netfront-grant-failure" })
    let crash = try #require(result.incidents.first { $0.correlation == "guest-crash" })
    #expect(failure.consequences == [crash.id])
    #expect(crash.consequences == [])
    #expect(crash.hypotheses.first?.id == "after-network-errors")
    let found = try #require(result.crashes.first)
    #expect(found.function == "xennet_poll")
    #expect(!found.panicked)
  }

  @Test("an oops that a panic follows did not survive; its function is named")
  func panicked() throws {
    let text = """
      [   31.0] BUG: kernel NULL pointer dereference, address: 0000000000000010
      [   31.0] RIP: 0010:gnttab_init+0xa8/0x200
      [   31.0] Call Trace:
      [   31.0]  <TASK>
      [   31.0]  do_one_initcall+0x56/0x300
      [   31.0]  kernel_init_freeable+0x2a1/0x310
      [   31.0]  kernel_init+0x16/0x130
      [   31.0]  ret_from_fork+0x22/0x30
      [   31.0]  </TASK>
      [   31.0] ---[ end trace 0000000000000000 ]---
      [   31.2] Kernel panic - not syncing: Fatal exception
      [   31.3] Kernel Offset: disabled

      """
    let inputs = [
      LogInput(
        name: "g", bytes: LogBytes(text: text), declaredRole: .guest, declaredDomid: nil)
    ]
    let crashes = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs).crashes
    #expect(crashes.map(\.panicked) == [true, true])
    #expect(crashes.first?.function == "gnttab_init")
    #expect(crashes.first?.title.hasSuffix("in gnttab_init") == true)
    #expect(crashes.first?.signature == "oops/gnttab_init")
  }
}
