import Bisection
import Testing

@Suite("Runs that others made")
struct KnownRunsTests {
  private func seen(_ build: Int, _ verdict: Verdict) -> Observation {
    Observation(
      probe: Probe(position: .build(build), purpose: .search, explanation: ""), verdict: verdict)
  }

  @Test(
    "are evidence and no runs, whatever is believed of noise", arguments: Options.Noise.allCases)
  func evidence(noise: Options.Noise) throws {
    let known = (0..<4).flatMap { _ in [seen(6, .good), seen(7, .bad)] } + [seen(16, .bad)]
    var bisector = try Bisector(
      problem: series(suspects: 16), options: Options(noise: noise, maxRuns: 60), known: known)
    #expect(bisector.observations.isEmpty)
    var runs = 0
    while case .run(let probes) = bisector.next() {
      for probe in probes {
        try bisector.record(probe, answer(probe.position, culprit: 7))
        runs += 1
      }
      _ = bisector.belief
    }
    guard case .finished(let conclusion) = bisector.next() else { return }
    #expect(conclusion.firstBad == 7)
    #expect(runs <= 8, "\(noise): the search itself was made by others")
    let by = conclusion.runsBy
    #expect(by.ends + by.search + by.confirm + by.changes + by.proof == runs)
  }
}
