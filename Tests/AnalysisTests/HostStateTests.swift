internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("State files say which domains take part, and no contradiction is hidden")
struct HostStateTests {
  private let log = "net eth0: rx->offset: 0, size: 4294967295\n"
  private let header = "Name   ID   Mem VCPUs\tState\tTime(s)\nDomain-0 0 1024 1 r----- 25.5\n"
  private let xen =
    "(XEN) common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); expected d0\n"

  private func incidents(_ inputs: [(String, String)]) throws -> [Incident] {
    Analyzer(catalog: try BuiltInCatalog.load()).analyze(
      inputs.map { LogInput(name: $0.0, bytes: LogBytes(text: $0.1)) }
    ).incidents
  }

  private func incident(_ inputs: [(String, String)]) throws -> Incident {
    let found = try incidents(inputs)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test("a name that only a file's name has is never more than probable")
  func fileName() throws {
    let guest = try incident([
      ("guest-web01.console", log), ("list", header + "web01 4 256 1 -b---- 9.1\n"),
    ]).domains.guest
    #expect(guest.domid == 4)
    #expect(guest.name == "web01")
    #expect(guest.certainty == .probable)
    #expect(guest.why.contains("list:3"))
  }

  @Test("a guest that was several domains has no number")
  func severalNumbers() throws {
    let guest = try incident([
      ("guest-web01.console", log), ("a", header + "web01 4 256 1 -b---- 9.1\n"),
      ("b", header + "web01 5 256 1 -b---- 9.1\n"),
    ]).domains.guest
    #expect(guest.domid == nil)
    #expect(guest.certainty == .possible)
    #expect(guest.why.contains("a:3") && guest.why.contains("b:3"))
  }

  @Test("the only guest that state files name is a possible one")
  func onlyGuest() throws {
    let guest = try incident([("x", log), ("list", header + "web01 4 256 1 -b---- 9.1\n")])
      .domains.guest
    #expect(guest.domid == 4)
    #expect(guest.certainty == .possible)
  }

  @Test(
    "lines whose caller serves none of the guest's interfaces are another incident, which is named")
  func backendContradiction() throws {
    let store = """
      /local/domain/4/name = "web01"
      /local/domain/2/backend/vif/4/0 = ""
      /local/domain/2/backend/vif/4/0/state = "4"

      """
    let all = try incidents([("guest-web01.console", log), ("xen", xen), ("store", store)])
    #expect(all.map(\.correlation) == ["netfront-grant-failure", "grant-operation-refused"])
    let found = try #require(all.first)
    #expect(found.domains.backend.domid == 2)
    #expect(found.evidence.allSatisfy { !$0.stream.hasPrefix("hypervisor") })
    #expect(found.contradictions?.contains { $0.contains("store:2 has d2") } == true)
  }

  @Test(
    "a listing with permissions says the same, and a stray line of another caller is no second backend"
  )
  func permissions() throws {
    let store = """
      /local/domain/4/name = "web01"   (n0,r4)
      /local/domain/2/backend/vif/4/0/frontend-id = "4"   (n2,r4)
      /local/domain/2/backend/vif/4/0/state = "4"   (n2,r4)
      /local/domain/2/backend/vif/4/0/online = "1"   (n2,r4)

      """
    let lines =
      "(XEN) common/grant_table.c:788:d0v0 Bad flags (0) or dom (0); expected d0\n"
      + String(
        repeating: "(XEN) common/grant_table.c:788:d2v0 Bad flags (0) or dom (0); expected d2\n",
        count: 6)
    let all = try incidents([
      ("guest-web01.console", String(repeating: log, count: 6)), ("xen", lines), ("store", store),
    ])
    let found = try #require(all.first)
    #expect(found.domains.backend.domid == 2)
    #expect(found.evidence.first { $0.stream.hasPrefix("hypervisor") }?.printed == 6)
  }

  @Test("without a hypervisor's line xenstore names the backend")
  func backendFromStore() throws {
    let store = "/local/domain/4/name = \"web01\"\n/local/domain/2/backend/vif/4/0 = \"\"\n"
    let backend = try incident([("guest-web01.console", log), ("store", store)]).domains.backend
    #expect(backend.domid == 2)
    #expect(backend.certainty == .probable)
  }

  @Test("xl info gives the version that a ring without banner has lost")
  func version() throws {
    let info = "host : h\nxen_major : 4\nxen_minor : 17\nxen_version : 4.17.5\n"
    let visibility = try incident([("x", log), ("xen", xen), ("info", info)]).visibility
    let gone = visibility.filter { $0.why.contains("does not have this message") }
    #expect(!gone.isEmpty)
    #expect(gone.allSatisfy { $0.verdict == .invisible && $0.why.contains("info:4") })
  }
}
