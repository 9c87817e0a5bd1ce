import Bisection
import Testing

@Suite("A bisection without noise")
struct ExactSearchTests {
  @Test("finds every culprit of every short series within 2 + ceil(log2 n) + 2 runs")
  func everyCulprit() throws {
    for suspects in 1...40 {
      for culprit in 1...suspects {
        let drive = try Drive(series(suspects: suspects), Options(noise: .none)) { position, _ in
          answer(position, culprit: culprit)
        }
        let place = "n = \(suspects), culprit \(culprit)"
        #expect(drive.conclusion.outcome == .found, "\(place)")
        #expect(drive.conclusion.firstBad == culprit, "\(place)")
        #expect(drive.conclusion.lastGood == culprit - 1, "\(place)")
        #expect(drive.runs <= 2 + ceilLog2(suspects) + 2, "\(place): \(drive.runs) runs")
        let proof = try #require(drive.conclusion.proof)
        #expect(proof.atFirstBad == .init(failed: 2, runs: 2), "\(place)")
        #expect(proof.atLastGood == .init(failed: 0, runs: 2), "\(place)")
      }
    }
  }

  @Test("is no longer when it would doubt answers that contradict each other")
  func autoIsAsShort() throws {
    for suspects in [1, 2, 3, 7, 23, 64, 256, 1_024] {
      for culprit in Set([1, 2, suspects / 2, suspects - 1, suspects]) where culprit > 0 {
        guard culprit <= suspects else { continue }
        let drive = try Drive(series(suspects: suspects), Options()) { position, _ in
          answer(position, culprit: culprit)
        }
        let place = "n = \(suspects), culprit \(culprit)"
        #expect(drive.conclusion.firstBad == culprit, "\(place)")
        #expect(drive.runs <= 2 + ceilLog2(suspects) + 2, "\(place): \(drive.runs) runs")
        #expect(drive.conclusion.confidence >= 0.9, "\(place)")
      }
    }
  }

  @Test("runs the bad end until it has failed as often as asked, and then the good one")
  func failuresOfTheBadEnd() throws {
    for noise in [Options.Noise.auto, .oneSided] {
      var runs = 0
      let drive = try Drive(
        series(suspects: 23), Options(noise: noise, falsePositiveRate: 0, endFailures: 3)
      ) { position, _ in
        runs += 1
        return runs == 2 || runs == 4 ? .good : answer(position, culprit: 17)
      }
      let ends = drive.bisector.observations.prefix(6).map(\.probe)
      #expect(ends.map(\.position) == Array(repeating: .build(23), count: 5) + [.build(0)])
      #expect(ends.allSatisfy { $0.purpose == .ends })
      #expect(drive.conclusion.firstBad == 17)
    }
  }

  @Test("goes on with a bad end that hardly ever fails")
  func rarelyFailingEnd() throws {
    var runs = 0
    let drive = try Drive(
      series(suspects: 5), Options(noise: .oneSided, maxRuns: 60, endFailures: 3)
    ) { position, _ in
      runs += 1
      return runs == 2 ? .bad : .good
    }
    let ends = drive.bisector.observations.prefix { $0.probe.position == .build(5) }
    #expect(ends.count == 12)
  }

  @Test("auto repeats more often where more confidence is asked for")
  func confidence() throws {
    for (confidence, times) in [(0.95, 2), (0.99, 4), (0.999, 5)] {
      let drive = try Drive(series(suspects: 23), Options(confidence: confidence)) { position, _ in
        answer(position, culprit: 17)
      }
      #expect(drive.conclusion.proof?.atFirstBad == .init(failed: times, runs: times))
      #expect(drive.conclusion.proof?.atLastGood == .init(failed: 0, runs: times))
      #expect(drive.conclusion.confidence >= confidence)
    }
  }

  @Test("needs at most nine runs on 23 builds, in 5, 3, 3, 2 rounds of search for 1 to 4 workers")
  func workers() throws {
    for (workers, searchRounds) in [(1, 5), (2, 3), (3, 3), (4, 2)] {
      for culprit in 1...23 {
        let options = Options(noise: .none, confirmations: 1, workers: workers, ends: .given)
        let drive = try Drive(series(suspects: 23), options) { position, _ in
          answer(position, culprit: culprit)
        }
        #expect(drive.conclusion.firstBad == culprit)
        // Where no run has failed yet, the bad end is run once more at the last.
        let extra = culprit == 23 ? 1 : 0
        #expect(drive.rounds <= searchRounds + extra, "culprit \(culprit), \(workers) workers")
      }
    }
  }

  @Test("says the same again from its recorded observations, after every one of them")
  func replay() throws {
    let problem = series(suspects: 30, changesEach: 6)
    let drive = try Drive(problem, Options(noise: .none)) { position, _ in
      if case .build(15) = position {
        .skip
      } else {
        answer(position, culprit: 17, causes: [1, 4])
      }
    }
    for count in 0...drive.runs {
      let prefix = Array(drive.bisector.observations.prefix(count))
      let again = try Bisector(
        problem: problem, options: Options(noise: .none), observations: prefix)
      if count < drive.runs {
        #expect(again.next() == .run([drive.bisector.observations[count].probe]))
      } else {
        #expect(again.next() == .finished(drive.conclusion))
      }
    }
  }

  @Test("reports an end that contradicts, and names it")
  func contradictingEnds() throws {
    let passing = try Drive(series(suspects: 9), Options(noise: .none)) { _, _ in .good }
    #expect(passing.conclusion.outcome == .contradiction)
    #expect(passing.conclusion.remarks[0].contains("The bad end -9 passes"))
    let failing = try Drive(series(suspects: 9), Options(noise: .none)) { _, _ in .bad }
    #expect(failing.conclusion.outcome == .contradiction)
    #expect(failing.conclusion.remarks[0].contains("The good end -0 fails"))
  }

  @Test("reports a contradiction found while confirming")
  func contradictingConfirmation() throws {
    let drive = try Drive(series(suspects: 16), Options(noise: .none)) { position, attempt in
      if position == .build(6), attempt == 1 { .bad } else { answer(position, culprit: 7) }
    }
    #expect(drive.conclusion.outcome == .contradiction)
    #expect(drive.conclusion.remarks[0].contains("-6 has both failed and passed"))
  }

  @Test("ends with its range when the budget is used up")
  func budget() throws {
    let options = Options(noise: .none, maxRuns: 4)
    let drive = try Drive(series(suspects: 32), options) { position, _ in
      answer(position, culprit: 20)
    }
    #expect(drive.conclusion.outcome == .undecided)
    #expect(drive.conclusion.range?.lastGood == 16)
    #expect(drive.conclusion.range?.firstBad == 24)
    #expect(drive.runs == 4)
  }

  @Test("repeats a run that said nothing, and never counts it as an answer")
  func uninformativeRuns() throws {
    let drive = try Drive(series(suspects: 16), Options(noise: .none)) { position, attempt in
      if attempt == 0 { return .infra }
      return attempt == 1 ? .hung : answer(position, culprit: 5)
    }
    #expect(drive.conclusion.outcome == .found)
    #expect(drive.conclusion.firstBad == 5)
    #expect(drive.conclusion.proof?.atFirstBad == .init(failed: 2, runs: 2))
  }

  @Test("refuses a series without two builds and options out of range")
  func refusals() {
    #expect(throws: BisectionError.self) { try Bisector(problem: Problem(builds: [])) }
    #expect(throws: BisectionError.self) {
      try Bisector(problem: series(suspects: 3), options: Options(confidence: 1.5))
    }
    #expect(throws: BisectionError.self) {
      try Bisector(problem: series(suspects: 3), options: Options(falseNegativeRate: -0.1))
    }
    #expect(throws: BisectionError.self) {
      var bisector = try Bisector(problem: series(suspects: 3))
      let probe = Probe(position: .build(9), purpose: .search, explanation: "")
      try bisector.record(probe, .good)
    }
  }
}
