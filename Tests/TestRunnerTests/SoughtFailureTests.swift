internal import Analysis
internal import Bisection
internal import BuiltInPatterns
internal import KernelSeries
internal import TestRunner
internal import Testing
internal import XenLab

@Suite("What a bisection looks for where the user names no failure")
struct SoughtFailureTests {
  private func target(
    _ runs: [(build: String, verdict: Verdict, signature: String?)],
    named: SignatureTarget? = nil
  ) -> SignatureTarget? {
    let recorded = runs.enumerated().map { attempt, run in
      RecordedRun(
        observation: BisectionReport.Observation(
          build: run.build, attempt: attempt, verdict: run.verdict.rawValue, reason: "",
          signature: run.signature, seconds: 0),
        purpose: .search)
    }
    return SoughtFailure(named: named, badEnd: "bad", recorded: recorded).target
  }

  @Test("is what the bad end shows first")
  func first() {
    #expect(target([]) == nil)
    #expect(target([("bad", .bad, "network")]) == .signature("network"))
  }

  @Test("is what the bad end shows most often, the first among equals")
  func mostOften() {
    let crashThenNetwork: [(String, Verdict, String?)] = [
      ("bad", .bad, "crash"), ("bad", .good, nil), ("bad", .otherFailure, "network"),
    ]
    #expect(target(crashThenNetwork) == .signature("crash"))
    #expect(
      target(crashThenNetwork + [("bad", .otherFailure, "network")]) == .signature("network"))
  }

  @Test("stays the same once another build was run")
  func settled() {
    #expect(
      target([
        ("bad", .bad, "crash"), ("good", .good, nil), ("bad", .otherFailure, "network"),
        ("bad", .otherFailure, "network"),
      ]) == .signature("crash"))
  }

  @Test("is what any build shows first where the bad end shows nothing")
  func silentEnd() {
    #expect(
      target([("bad", .skip, nil), ("middle", .bad, "network"), ("top", .bad, "crash")])
        == .signature("network"))
  }

  @Test("is what the user names, whatever the bad end shows")
  func named() {
    #expect(
      target([("bad", .otherFailure, "crash")], named: .correlation("network"))
        == .correlation("network"))
  }

  @Test("a guest that crashes now and then does not turn the lab from the network's failure")
  func crashes() async throws {
    let analyzer = Analyzer(catalog: try BuiltInCatalog.load())
    let series = KernelSeries.rhel5KernelXen
    let (good, bad) = ("2.6.18-128.el5", "2.6.18-151.el5")
    var firstRuns: Set<String> = []
    var right = 0
    for seed in UInt64(1)...12 {
      var setup = LabSetup(
        axis: .restoreHost, saveHost: good, restoreHost: good, guest: good, seed: seed)
      setup.realLife[.guestCrash] = 0.15
      let runner = LabRunner(
        series: series, setup: setup, analyzer: analyzer,
        sought: SoughtFailure(named: nil, badEnd: bad))
      let driver = try BisectionDriver(
        series: series, good: good, bad: bad,
        options: Options(falsePositiveRate: 0, endFailures: 3, changes: false), runner: runner)
      let report = try await driver.run(journal: { _ in }, progress: { _ in })
      firstRuns.insert(report.observations.first?.signature ?? "none")
      if report.firstBad == "2.6.18-145.el5" { right += 1 }
    }
    // The bad end of seed 3 crashes in three of its first five runs.
    #expect(right >= 11)
    #expect(firstRuns.count > 1, "no seed has a crash in the first run: the test shows nothing")
  }
}
