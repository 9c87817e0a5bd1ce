internal import Analysis
internal import Bisection
internal import BuiltInPatterns
internal import Correlation
internal import Ingest
internal import LogModel
internal import TestRunner
internal import Testing

@Suite("Verdicts are taken from logs")
struct VerdictJudgeTests {
  private func judge(_ log: String, status: Int, target: SignatureTarget) throws
    -> VerdictJudge.Judgement
  {
    let input = LogInput(
      name: "guest.dmesg", bytes: LogBytes(text: log), declaredRole: .guest, declaredDomid: nil)
    let (result, streams) = Analyzer(catalog: try BuiltInCatalog.load()).examine([input])
    return VerdictJudge(target: target).judge(result, streams: streams, status: status)
  }

  private let failing = "Linux version 2.6.18\nnetfront: rx->offset: 0, size: 4294967295\n"
  private let healthy =
    "Linux version 2.6.18 (a@b)\nnetfront: Initialising virtual ethernet driver.\n"

  @Test("the failure found is bad, whatever the test's own status", arguments: [0, 1, 125])
  func found(status: Int) throws {
    for target in [
      SignatureTarget.any, .correlation("netfront-grant-failure"),
      .pattern("linux.netfront.rx-error"),
    ] {
      #expect(try judge(failing, status: status, target: target).verdict == .bad)
    }
  }

  @Test("not found and passed is good; not found and failed is another failure; 125 is a skip")
  func notFound() throws {
    let target = SignatureTarget.correlation("netfront-grant-failure")
    #expect(try judge(healthy, status: 0, target: target).verdict == .good)
    #expect(try judge(healthy, status: 1, target: target).verdict == .otherFailure)
    #expect(try judge(healthy, status: 125, target: target).verdict == .skip)
  }

  @Test("another incident is another failure, not the one looked for")
  func otherSignature() throws {
    let target = SignatureTarget.signature("netfront-grant-failure/no-such-cause")
    #expect(try judge(failing, status: 0, target: target).verdict == .otherFailure)
  }

  @Test("without a guest log nothing could have been seen")
  func noLog() throws {
    #expect(try judge("", status: 0, target: .any).verdict == .skip)
  }

  @Test(
    "targets are read as they are written",
    arguments: ["any", "correlation:netfront-grant-failure", "pattern:a.b", "signature:a/b"])
  func targets(text: String) {
    #expect(SignatureTarget(text)?.description == text)
  }

  @Test("anything else is no target", arguments: ["", "corelation:x", "pattern:", "x"])
  func notTargets(text: String) {
    #expect(SignatureTarget(text) == nil)
  }

  private let xenLog = """
    (XEN) Xen version 4.17.5 (Debian 4.17.5-1) (a@b) (gcc 12) debug=n Mon Sep 30 10:00:00 UTC 2024
    (XEN) Command line: placeholder com1=115200,8n1
    (XEN) Freed 2048kB init memory

    """

  @Test(
    "a failure is absent only from a log that tells of it: that of the side that the rule begins with, or of one that sees as much",
    arguments: [
      ("hypervisor-crash", [StreamRole.hypervisor], true), ("hypervisor-crash", [.guest], false),
      ("hypervisor-crash", [.guest, .dom0], false), ("domain-crash", [.toolstack], true),
      ("domain-crash", [.guest], false), ("dom0-crash", [.dom0], true),
      ("dom0-crash", [.hypervisor], true), ("dom0-crash", [.guest], false),
      ("netback-rejects-guest", [.dom0], true), ("netback-rejects-guest", [.guest], false),
      ("domain-build-failure", [.toolstack], true), ("domain-build-failure", [.dom0], false),
      ("device-hotplug-failure", [.toolstack], true), ("device-hotplug-failure", [.guest], false),
      ("xenstore-failure", [.toolstack], true), ("xenstore-failure", [.guest], false),
      ("hung-task", [.dom0], true), ("hung-task", [.guest], true), ("guest-crash", [.guest], true),
      ("guest-crash", [.dom0, .hypervisor], false),
    ])
  func telling(rule: String, roles: [StreamRole], couldBeSeen: Bool) throws {
    let inputs = roles.map { role in
      LogInput(
        name: "\(role).log",
        bytes: LogBytes(text: role == .hypervisor ? xenLog : healthy), declaredRole: role,
        declaredDomid: nil)
    }
    let catalog = try BuiltInCatalog.load()
    let (result, streams) = Analyzer(catalog: catalog).examine(inputs)
    for target in [SignatureTarget.correlation(rule), .signature("\(rule)/unexplained")] {
      let judgement = VerdictJudge(target: target, catalog: catalog).judge(
        result, streams: streams, status: 0)
      #expect(judgement.verdict == (couldBeSeen ? .good : .skip), "\(judgement.reason)")
      if !couldBeSeen { #expect(judgement.reason.contains("log")) }
    }
  }

  @Test("where nothing is looked for in the logs, an incident in them is not called another one")
  func incidentBesideTheExitCode() throws {
    let input = LogInput(
      name: "guest.dmesg", bytes: LogBytes(text: failing), declaredRole: .guest,
      declaredDomid: nil)
    let (result, streams) = Analyzer(catalog: try BuiltInCatalog.load()).examine([input])
    let judgement = VerdictJudge(target: .any, badWhen: [.exit]).judge(
      result, streams: streams, status: 1)
    #expect(judgement.verdict == .bad)
    #expect(judgement.reason.contains("the logs show an incident: netfront-grant-failure/"))
  }

  @Test(
    "a signature is a rule with its cause, or a class of crash with its function",
    arguments: [
      ("netfront-grant-failure/ended-grant", true), ("oops/gnttab_init", true), ("panic", true),
      ("foo", false), ("foo/bar", false), ("oops/", false), ("netfront-grant-failure", false),
      ("netfront-grant-failure/foo", false), ("ops/gnttab_init", false),
    ])
  func signatures(text: String, isKnown: Bool) throws {
    let problem = SignatureTarget.signature(text).problem(in: try BuiltInCatalog.load())
    #expect((problem == nil) == isKnown, "\(problem ?? "")")
  }
}
