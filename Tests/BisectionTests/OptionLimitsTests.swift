import Bisection
import Testing

@Suite("Options outside their range")
struct OptionLimitsTests {
  @Test(
    "are refused before anything is run",
    arguments: [
      Options(confirmations: 1_000_000_000_000), Options(workers: 1_000_000_000_000),
      Options(falseNegativeRate: 0.6, falsePositiveRate: 0.5),
      Options(falseNegativeRate: 0.5, falsePositiveRate: 0.5),
    ])
  func refused(options: Options) {
    #expect(throws: BisectionError.self) {
      try Bisector(problem: series(suspects: 4), options: options)
    }
  }

  @Test("are those only: a test that errs often is still a test")
  func allowed() throws {
    _ = try Bisector(
      problem: series(suspects: 4),
      options: Options(
        falseNegativeRate: 0.5, falsePositiveRate: 0.4, confirmations: 1_000, workers: 1_000))
  }
}

@Suite("Probabilities in words")
struct PercentTests {
  @Test("what is below a limit is never rounded up to it")
  func belowLimit() throws {
    let drive = try Drive(
      series(suspects: 19), Options(confidence: 0.95, changes: false)
    ) { position, _ in
      guard case .build(let build) = position else { return .infra }
      return build >= 7 ? .skip : .good
    }
    #expect(drive.conclusion.outcome == .range)
    for remark in drive.conclusion.remarks where remark.contains(" sure, not ") {
      #expect(!remark.contains("95 % sure, not 95 %"))
    }
  }
}
