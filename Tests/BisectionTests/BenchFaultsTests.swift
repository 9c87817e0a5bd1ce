import Bisection
import Testing

@Suite("A bench that fails is told from builds that can't be tested")
struct BenchFaultsTests {
  private let options = Options(noise: .none, changes: false)

  @Test("an end that gives nothing but faults ends it, and is named", arguments: [0, 16])
  func end(end: Int) throws {
    do {
      _ = try Drive(series(suspects: 16), options) { position, _ in
        position == .build(end) ? .infra : answer(position, culprit: 5)
      }
      Issue.record("it went on")
    } catch let failure as Drive.BenchFails {
      #expect(failure.why.contains("end -\(end) gave nothing but faults of the bench in 4 runs"))
      #expect(failure.runs <= 5)
    }
  }

  @Test("one build with nothing but faults is untestable; two in a row have an end run again")
  func buildsAtFault() throws {
    for (faulty, outcome) in [
      ([8], BisectionReport.Outcome.found), ([6, 7, 8, 9], .range), ([1, 8, 12], .found),
    ] {
      let drive = try Drive(series(suspects: 16), options) { position, _ in
        if case .build(let build) = position, faulty.contains(build) { return .infra }
        return answer(position, culprit: 7 + (outcome == .found ? 4 : 0))
      }
      #expect(drive.conclusion.outcome == outcome, "\(faulty)")
      let ends = drive.conclusion.runsBy.ends
      #expect(faulty.count == 1 ? ends == 2 : ends >= 2, "\(faulty)")
    }
  }

  @Test("a bench that breaks during the search ends it after a few runs; mended, it goes on")
  func breaksAndIsMended() throws {
    for breaks in 2..<6 {
      var bisector = try Bisector(problem: series(suspects: 40), options: options)
      var why: String?
      while bisector.observations.count < 60, why == nil {
        switch bisector.next() {
        case .benchFails(let text): why = text
        case .finished(let conclusion): Issue.record("\(conclusion) with a broken bench")
        case .run(let probes):
          let works = bisector.observations.count < breaks
          try bisector.record(probes[0], works ? answer(probes[0].position, culprit: 17) : .infra)
        }
      }
      #expect(why?.contains("and so did -40, which could be tested before") ?? false, "\(breaks)")
      #expect(bisector.observations.count == breaks + 3 * 4)
      // Taken up again from what was kept, by somebody who has mended it.
      bisector = try Bisector(
        problem: bisector.problem, options: options, observations: bisector.observations)
      #expect(bisector.next() == .benchFails(why ?? ""))
      bisector.pardonFaults()
      while case .run(let probes) = bisector.next(), bisector.observations.count < 60 {
        try bisector.record(probes[0], answer(probes[0].position, culprit: 17))
      }
      guard case .finished(let conclusion) = bisector.next() else {
        Issue.record("not finished")
        continue
      }
      #expect(conclusion.outcome == .found)
      #expect(conclusion.firstBad == 17)
    }
  }

  @Test(
    "four builds one after another with nothing but faults end it, though the ends can be tested")
  func onlyEndsWork() throws {
    do {
      _ = try Drive(series(suspects: 39), options) { position, _ in
        position == .build(0) || position == .build(39) ? answer(position, culprit: 17) : .infra
      }
      Issue.record("it went on")
    } catch let failure as Drive.BenchFails {
      #expect(failure.why.contains("one after another"))
      #expect(failure.runs <= 2 + 4 * 4 + 2)
    }
  }
}
