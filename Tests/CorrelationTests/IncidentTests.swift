internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@Suite("Incidents of the netfront and grant-table rule")
struct IncidentTests {
  private func analyze(guest: String, hypervisor: String?) throws -> AnalysisResult {
    var inputs = [
      LogInput(
        name: "guest", bytes: LogBytes(text: guest), declaredRole: .guest, declaredDomid: nil)
    ]
    if let hypervisor {
      inputs.append(
        LogInput(
          name: "xen", bytes: LogBytes(text: hypervisor), declaredRole: .hypervisor,
          declaredDomid: nil))
    }
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
  }

  private let errorLine = "netfront: rx->offset: 0, size: 4294967295\n"
  private let copying = "netfront: device eth0 has copying receive path.\n"
  private func xen(_ message: String) -> String { "(XEN) grant_table.c:1145:d0 \(message)\n" }

  @Test(
    "the hypervisor's text decides between causes that the guest can't tell apart",
    arguments: [
      ("destination frame ffffffff invalid.", "flip-to-copy-at-restore"),
      ("destination frame 7fffffff invalid.", "flip-to-copy-at-restore"),
      ("Bad flags (2) or dom (0). (expected dom 0)", "leftover-transfer-offer"),
      ("Bad flags (0) or dom (0). (expected dom 0)", "ended-grant"),
      ("Bad grant reference 330", "reference-out-of-range"),
      ("Bad flags (1) or dom (77). (expected dom 0)", "granted-to-another-domain"),
      ("Attempt to write-pin a r/o grant entry.", "readonly-grant"),
    ])
  func causes(message: String, cause: String) throws {
    let result = try analyze(
      guest: copying + errorLine + errorLine, hypervisor: xen(message) + xen(message))
    #expect(result.incidents.count == 1)
    let incident = try #require(result.incidents.first)
    #expect(incident.hypotheses.first?.id == cause)
    #expect(incident.signature == "netfront-grant-failure/\(cause)")
    let total = incident.hypotheses.map(\.probability).reduce(0, +)
    #expect(abs(total - 1) < 1e-9)
  }

  @Test(
    "an offset that is not 0 in flip mode points to missing headroom, though the hypervisor is silent"
  )
  func copyToFlip() throws {
    let result = try analyze(
      guest: "netfront: device eth0 has flipping receive path.\n"
        + "netfront: rx->offset: 10, size: 4294967295\n", hypervisor: nil)
    #expect(result.incidents.first?.hypotheses.first?.id == "copy-to-flip-without-headroom")
  }

  @Test("without the hypervisor's log nothing leads by much, and the advice says what to collect")
  func guestOnly() throws {
    let incident = try #require(try analyze(guest: errorLine, hypervisor: nil).incidents.first)
    #expect((incident.hypotheses.first?.probability ?? 1) < 0.5)
    #expect(incident.visibility.allSatisfy { $0.verdict == .invisible })
    #expect(incident.nextSteps.contains { $0.contains("xl dmesg") })
  }

  @Test("on a release build a missing hypervisor line is invisible, never absent")
  func releaseBuild() throws {
    let banner =
      "(XEN) Xen version 4.17.5 (Debian 4.17.5) (a@b) (gcc) debug=n Mon Nov 23 08:43:01 UTC 2026\n"
      + "(XEN) Guest Loglevel: All\n"
    let incident = try #require(
      try analyze(guest: errorLine, hypervisor: banner).incidents.first)
    #expect(incident.visibility.allSatisfy { $0.verdict == .invisible })
    for hypothesis in incident.hypotheses {
      #expect(!hypothesis.against.contains { $0.reason.contains("would have printed") })
    }
  }

  @Test("the caller of a grant operation is the backend and never the guest")
  func backend() throws {
    let incident = try #require(
      try analyze(guest: errorLine, hypervisor: xen("Bad grant reference 8")).incidents.first)
    #expect(incident.domains.backend.domid == 0)
    #expect(incident.domains.guest.domid == nil)
    #expect(incident.domains.guest.certainty == .unknown)
    #expect(incident.pairing == .claimed)
  }

  @Test("what a rate limit dropped is added to its own message as a lower bound")
  func suppressed() throws {
    let incident = try #require(
      try analyze(
        guest: errorLine + "printk: 15 messages suppressed.\n" + errorLine,
        hypervisor: xen("Bad grant reference 8") + "(XEN) printk: 7 messages suppressed.\n"
          + xen("Bad grant reference 9")
      ).incidents.first)
    #expect(incident.evidence.map(\.suppressed) == [15, 7])
    #expect(incident.evidence.map(\.printed) == [2, 2])
  }

  @Test("hypervisor lines that no guest's log explains are an incident of their own, guest unknown")
  func hypervisorOnly() throws {
    let result = try analyze(guest: copying, hypervisor: xen("Bad grant reference 8"))
    #expect(
      result.incidents.map(\.signature) == ["grant-operation-refused/reference-out-of-range"])
    let incident = try #require(result.incidents.first)
    #expect(incident.domains.guest.certainty == .unknown)
    #expect(incident.domains.guest.domid == nil)
    #expect(incident.domains.backend.domid == 0)
  }

  @Test("two interfaces are two incidents")
  func interfaces() throws {
    let result = try analyze(
      guest: "net eth0: rx->offset: 0, size: -1\nnet eth1: rx->offset: 0, size: -1\n",
      hypervisor: nil)
    #expect(result.incidents.count == 2)
    #expect(result.incidents.map(\.id) == ["incident-1", "incident-2"])
  }

  @Test("where the clocks can be aligned, only the lines of the guest's own time are joined")
  func onlyItsOwnTime() throws {
    let inputs = try ["guest.dmesg", "hypervisor.log"].map { name in
      let file = URL(fileURLWithPath: Repository.path("SampleLogs/fault-date/\(name)"))
      return LogInput(
        name: name, bytes: LogBytes(Array(try Data(contentsOf: file))), declaredRole: nil,
        declaredDomid: nil)
    }
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
    let incident = try #require(result.incidents.first)
    #expect(incident.signature == "netfront-grant-failure/ended-grant")
    #expect(incident.pairing == .probable)
    // The driver counted 85 error responses of this guest; the other guest's 70 came later.
    let partners = incident.evidence.filter { $0.pattern.hasPrefix("xen.") }
    #expect(partners.map(\.pattern) == ["xen.grant-table.bad-flags"])
    #expect(partners.map(\.printed) == [85])
    let alignment = try #require(incident.alignment)
    #expect(alignment.offsetSecondsHigh - alignment.offsetSecondsLow <= 4)
    #expect(alignment.chance < 0.01)
    #expect(incident.releases.contains("4.17.5"))
    #expect(!incident.releases.contains("4.16.0"))
  }
}
