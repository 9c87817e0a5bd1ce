internal import Analysis
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import Testing

@Suite("A log server's file is read as the logs of its hosts")
struct HostSplitTests {
  private func analyze(_ text: String, role: StreamRole? = nil) throws -> AnalysisResult {
    Analyzer(catalog: try BuiltInCatalog.load()).analyze([
      LogInput(name: "all.log", bytes: LogBytes(text: text), declaredRole: role)
    ])
  }

  private static let banner = "Linux version 6.1.0-18-amd64 (x@y) (gcc-12) #1 SMP"
  private static let panic = "Kernel panic - not syncing: Fatal exception"

  @Test("a guest's panic is the guest's, though dom0's lines stand around it")
  func guestBesideDom0() throws {
    let result = try analyze(
      """
      2024-06-06T06:00:00+00:00 hv1 kernel: \(Self.banner)
      2024-06-06T06:10:00+00:00 web01 kernel: \(Self.banner)
      2024-06-06T06:10:02+00:00 hv1 kernel: vif vif-7-0 vif7.0: Guest Rx ready
      2024-06-06T06:20:00+00:00 web01 kernel: \(Self.panic)
      2024-06-06T06:20:09+00:00 hv1 kernel: xenbr0: port 2(vif7.0) entered disabled state

      """)
    #expect(result.incidents.map(\.correlation) == ["guest-crash"])
    #expect(result.incidents.first?.evidence.first?.first.line == 4)
    #expect(result.streams.map(\.role) == [.guest, .dom0])
    let note = result.diagnostics.first { $0.code == "input.several-hosts" }
    #expect(note?.message.contains("2 hosts") == true)
    #expect(note?.message.contains("hv1, web01") == true)
  }

  @Test("two guests' failures are two incidents, each with its lines")
  func twoGuests() throws {
    func line(_ host: String, _ second: Int) -> String {
      "Jun  6 06:00:\(second) \(host) kernel: net eth0: rx->offset: 0, size: -1\n"
    }
    let text =
      line("web01", 10) + line("db01", 12) + line("web01", 14) + line("db01", 16)
      + line("db01", 18) + "Jun  6 06:00:19 fw1 sshd[12]: hello\n" + line("web01.example.org", 20)
    let result = try analyze(text)
    #expect(result.incidents.count == 2)
    #expect(result.incidents.allSatisfy { $0.correlation == "netfront-grant-failure" })
    #expect(result.incidents.flatMap(\.evidence).map(\.printed) == [3, 3])
    #expect(result.incidents.flatMap(\.evidence).map(\.last.line) == [7, 5])
  }

  @Test("a host whose name a state file gives to a domain is that domain")
  func namedDomain() throws {
    func line(_ host: String, _ second: Int) -> String {
      "Jun  6 06:00:\(second) \(host) kernel: net eth0: rx->offset: 0, size: -1\n"
    }
    let list =
      "Name  ID  Mem VCPUs\tState\tTime(s)\nDomain-0  0  1024  1  r-----  26.7\n"
      + "web01  7  256  1  -b----  3.1\ndb01  8  256  1  -b----  3.1\n"
    let all =
      line("web01", 10) + line("db01.example.org", 12) + line("web01", 14)
      + line("db01.example.org", 16) + line("web01", 18)
    let result = Analyzer(catalog: try BuiltInCatalog.load()).analyze([
      LogInput(name: "all.log", bytes: LogBytes(text: all)),
      LogInput(name: "xl-list.txt", bytes: LogBytes(text: list)),
    ])
    let guests = result.incidents.map(\.domains.guest)
    #expect(guests.map(\.domid) == [7, 8])
    #expect(guests.map(\.certainty) == [.probable, .probable])
  }

  @Test("a host that is renamed while it boots stays one")
  func renamed() throws {
    let boot = """
      Jun  6 06:00:10 debian kernel: \(Self.banner)
      Jun  6 06:00:12 debian kernel: xen_netfront: Initialising Xen virtual ethernet driver
      Jun  6 06:00:20 web01 kernel: net eth0: rx->offset: 0, size: -1
      Jun  6 06:00:30 web01 kernel: net eth0: rx->offset: 0, size: -1

      """
    let result = try analyze(boot + boot)
    #expect(result.streams.count == 1)
    #expect(result.diagnostics.allSatisfy { $0.code != "input.several-hosts" })
  }

  @Test("whose log it is can be said by the user")
  func declared() throws {
    let text = (10..<20).map {
      "Jun  6 06:00:\($0) \($0 % 2 == 0 ? "a" : "b") kernel: net eth0: rx->offset: 0, size: -1\n"
    }.joined()
    #expect(try analyze(text).streams.count == 2)
    #expect(try analyze(text, role: .guest).streams.count == 1)
  }
}
