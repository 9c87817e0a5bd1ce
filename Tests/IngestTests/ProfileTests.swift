import Ingest
import LogModel
import Testing

@Suite("A profile says who wrote an input, and why")
struct ProfileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let role: StreamRole
    let kind: InputProfile.Kind
    let why: String
    var testDescription: String { "\(name): \(why)" }
  }

  private static let cases = [
    Case(
      name: "a", text: "netfront: rx->offset: 0, size: 4294967295\n", role: .guest, kind: .log,
      why: "line 1 has “netfront: ”, which a guest's kernel prints"),
    Case(
      name: "a", text: "[    1.000000] x\n[    2.000000] vif vif-1-0 vif1.0: Guest Rx ready\n",
      role: .dom0, kind: .log,
      why: "line 2 has “vif-N-M”, which a backend domain's kernel prints"),
    Case(
      name: "a", text: "[    2.000000] vif vif-0: 1 allocating event channel\n", role: .guest,
      kind: .log, why: "line 1 has “vif vif-N”, which a guest's kernel prints"),
    Case(
      name: "a", text: "(XEN) x\n(XEN) dom0_mem netfront: \n(d1) netfront: x\n", role: .hypervisor,
      kind: .log, why: "3 of 3 lines are Xen's own"),
    Case(
      name: "a", text: "(XEN) x\n[    2.000000] sd 0:0:0:0: x\n", role: .dom0, kind: .log,
      why: "1 unprefixed lines stand among 1 of Xen: a console that both share"),
    Case(
      name: "logs/dom0.dmesg", text: "[    2.000000] hello\n", role: .dom0, kind: .log,
      why: "the content doesn't tell; the file's name has “dom0” in it"),
    Case(
      name: "a", text: "[    2.000000] hello\n", role: .guest, kind: .log,
      why: "nothing in it tells whose kernel wrote it; taken for a guest's"),
    Case(
      name: "a", text: "Parsing config\nlibxl: error: libxl_dom.c:586:x: failed\n",
      role: .toolstack, kind: .log, why: "1 of 2 lines are from Xen's tools"),
    Case(
      name: "a", text: "/local/domain/0 = \"\"\n/local/domain/0/name = \"Domain-0\"\n",
      role: .toolstack, kind: .xenstoreLs, why: "it is the output of a Xen tool"),
    Case(
      name: "a", text: "Name    ID   Mem VCPUs\tState\tTime(s)\nDomain-0 0 1024 1 r----- 26.7\n",
      role: .toolstack, kind: .xlList, why: "it is the output of a Xen tool"),
  ]

  @Test("from what only one side prints", arguments: cases)
  func roles(row: Case) {
    let profile = Preparation.prepare(LogInput(name: row.name, bytes: LogBytes(text: row.text)))
      .profile
    #expect(profile.role == row.role)
    #expect(profile.roleWhy == row.why)
    #expect(profile.kind == row.kind)
  }

  @Test("the line that tells a role is counted in the file as it was given")
  func originalLine() {
    let text =
      "(XEN) x\n[    1.0] R(XEN) b\nBP: 0\n(XEN) y\n[    2.0] vif vif-1-0 vif1.0: Guest Rx ready\n"
    let profile = Preparation.prepare(LogInput(name: "a", bytes: LogBytes(text: text))).profile
    #expect(profile.roleWhy.hasPrefix("line 5 has “vif-N-M”"))
    let hosts = "Jun  6 06:00:10 a kernel: x\nJun  6 06:00:11 b kernel: y\n"
    let mixed = hosts + hosts + "Jun  6 06:00:12 b kernel: vif vif-1-0 vif1.0: Guest Rx ready\n"
    let pieces = Preparation.prepareByHost(LogInput(name: "a", bytes: LogBytes(text: mixed)))
    #expect(pieces.map(\.profile.hostname) == ["a", "b"])
    #expect(pieces.last?.profile.roleWhy.hasPrefix("line 5 has “vif-N-M”") == true)
  }

  @Test("a named file whose role the user declares is a log, whatever its lines look like")
  func declaredIsLog() {
    let bytes = LogBytes(text: "nothing that is known\n")
    func kind(role: StreamRole?, isNamed: Bool) -> InputProfile.Kind {
      Preparation.prepare(
        LogInput(name: "a", bytes: bytes, declaredRole: role, isNamed: isNamed)
      ).profile.kind
    }
    #expect(kind(role: .guest, isNamed: true) == .log)
    #expect(kind(role: .guest, isNamed: false) == .text)
    #expect(kind(role: nil, isNamed: true) == .text)
  }

  @Test("what the user says overrules")
  func declared() {
    let input = LogInput(
      name: "a", bytes: LogBytes(text: "netfront: x\n"), declaredRole: .dom0, declaredDomid: 3)
    let profile = Preparation.prepare(input).profile
    #expect(profile.role == .dom0 && profile.domid == 3 && profile.roleWhy == "the user says so")
  }

  @Test("names the domain that xl waits for, the host and the kernel")
  func names() {
    let waiting = "Waiting for domain web01 (domid 2) to die [pid 312]\n"
    let xl = Preparation.prepare(LogInput(name: "a", bytes: LogBytes(text: waiting))).profile
    #expect(xl.kind == .xlLog && xl.isLog && xl.domid == 2 && xl.domainName == "web01")
    let text = "Jun 15 09:31:02 web01 kernel: [    0.000000] Linux version 2.6.18-164.el5xen (x)\n"
    let guest = Preparation.prepare(LogInput(name: "a", bytes: LogBytes(text: text))).profile
    #expect(guest.hostname == "web01" && guest.kernelRelease == "2.6.18-164.el5xen")
    #expect(guest.dialects == ["dmesg", "syslog"])
  }

  @Test(
    "records beside a log are never analysed",
    arguments: ["run.json", "timeline.txt", "stats-1.txt"])
  func records(name: String) {
    let input = LogInput(name: "run/" + name, bytes: LogBytes(text: "(XEN) x\n"))
    let profile = Preparation.prepare(input).profile
    #expect(profile.kind == .record && !profile.isLog)
  }

  @Test("a log of which nothing is known is told, one in a known dialect or with events is not")
  func unknownPrefix() {
    func warning(_ line: String, events: Int) -> Diagnostic? {
      let text = (1...30).map { "\(line) \($0 % 7)\n" }.joined()
      return Preparation.prepare(LogInput(name: "x", bytes: LogBytes(text: text)))
        .unknownPrefixWarning(events: events)
    }
    #expect(warning("ab~cd BUG: x", events: 0)?.code == "input.unknown-prefix")
    #expect(warning("08:47:00 DEBUG| BUG: x", events: 0)?.code == "input.unknown-prefix")
    #expect(warning("ab~cd BUG: x", events: 1) == nil)
    #expect(warning("[    1.000000] x", events: 0) == nil)
  }
}
