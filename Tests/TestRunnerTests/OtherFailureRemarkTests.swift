internal import Bisection
internal import KernelSeries
internal import TestRunner
internal import Testing

@Suite("What else went wrong in a bisection")
struct OtherFailureRemarkTests {
  private func remarks(
    _ outcome: BisectionReport.Outcome,
    _ runs: [(build: String, verdict: Verdict, signature: String?)]
  ) throws -> [String] {
    let builds = (1...4).map { Build(version: "1.\($0)") }
    let plan = try BisectionPlan(
      series: try KernelSeries(name: "s", builds: builds), older: "1.1", newer: "1.4",
      options: Options())
    let observations = runs.map {
      BisectionReport.Observation(
        build: $0.build, attempt: 0, verdict: $0.verdict.rawValue, reason: "",
        signature: $0.signature, seconds: 0)
    }
    return plan.report(Conclusion(outcome: outcome), runs: observations).remarks
  }

  @Test("the failure that most runs showed instead is named where the one looked for was not found")
  func named() throws {
    let runs: [(build: String, verdict: Verdict, signature: String?)] = [
      ("1.4", .otherFailure, "a/b"), ("1.3", .otherFailure, "a/b"), ("1.2", .otherFailure, "c/d"),
      ("1.1", .good, nil), ("1.2", .bad, "e/f"),
    ]
    let remark = try #require(try remarks(.range, runs).first)
    #expect(remark.hasPrefix("2 runs showed another failure"))
    #expect(remark.contains("a/b, in 1.3 first. --signature signature:a/b"))
    #expect(try remarks(.found, runs).isEmpty)
    #expect(try remarks(.undecided, Array(runs.suffix(2))).isEmpty)
  }

  @Test("several hangs are told with what looks for them")
  func hangs() throws {
    let runs: [(build: String, verdict: Verdict, signature: String?)] = [
      ("1.4", .hung, nil), ("1.3", .hung, nil),
    ]
    #expect(try remarks(.undecided, runs).first?.contains("--bad-when hung") == true)
    #expect(try remarks(.undecided, [runs[0]]).isEmpty)
  }
}
