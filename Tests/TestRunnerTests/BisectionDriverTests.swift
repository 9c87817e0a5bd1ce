internal import Bisection
internal import KernelSeries
internal import TestRunner
internal import Testing

@Suite("Runs side by side")
struct BisectionDriverTests {
  /// Builds from -145 on fail; each run takes a while that differs from one bisection to the next.
  private struct Runner: TestRunning {
    let builds: [String]
    let pace: UInt64

    func run(_ request: TestRequest) async throws(TestRunnerError) -> TestOutcome {
      let place = builds.firstIndex(of: request.recipe.base) ?? 0
      let wait = (UInt64(place) &* 2_654_435_761 &+ pace &* 40_503) >> 3 % 7
      try? await Task.sleep(for: .milliseconds(Int(wait)))
      let isBad = place >= builds.firstIndex(of: "2.6.18-145.el5") ?? 0
      return TestOutcome(
        verdict: isBad ? .bad : .good, reason: "", signature: nil, seconds: 0, logDigests: [:])
    }
  }

  private func told(
    pace: UInt64, workers: Int, keepsOrder: Bool
  ) async throws -> (events: [String], journal: [String], firstBad: String?) {
    let plan = try BisectionPlan(
      series: .rhel5KernelXen, older: "2.6.18-128.el5", newer: "2.6.18-151.el5",
      options: Options(workers: workers, changes: false, proof: false))
    let runner = Runner(builds: plan.builds.map(\.version), pace: pace)
    var events: [String] = []
    var journal: [String] = []
    let report = try await BisectionDriver(plan: plan, runner: runner, keepsOrder: keepsOrder)
      .run(journal: { journal.append($0.recipe.label) }, progress: { events.append("\($0)") })
    return (events, journal, report.firstBad)
  }

  @Test(
    "where order is kept, the pace of the runs changes no event and no journal",
    arguments: [2, 3, 4])
  func order(workers: Int) async throws {
    let first = try await told(pace: 1, workers: workers, keepsOrder: true)
    #expect(first.firstBad == "2.6.18-145.el5")
    for pace in 2...12 as ClosedRange<UInt64> {
      let other = try await told(pace: pace, workers: workers, keepsOrder: true)
      #expect(other.events == first.events, "pace \(pace)")
      #expect(other.journal == first.journal, "pace \(pace)")
    }
  }

  @Test("where it is not kept, what ends first counts first, and the answer is the same")
  func pace() async throws {
    for pace in 1...12 as ClosedRange<UInt64> {
      let told = try await told(pace: pace, workers: 3, keepsOrder: false)
      #expect(told.firstBad == "2.6.18-145.el5", "pace \(pace)")
    }
  }
}
