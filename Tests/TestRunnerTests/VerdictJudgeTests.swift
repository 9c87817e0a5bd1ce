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
}
