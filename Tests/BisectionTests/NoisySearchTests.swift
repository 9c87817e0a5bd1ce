import Bisection
import TestSupport
import Testing

/// A test that errs at given rates, from a seed.
private struct FlakyTest {
  var generator: SeededGenerator
  var falsePositiveRate: Double
  var falseNegativeRate: Double

  mutating func run(isBad: Bool) -> Verdict {
    let chance = isBad ? 1 - falseNegativeRate : falsePositiveRate
    return Double.random(in: 0..<1, using: &generator) < chance ? .bad : .good
  }
}

@Suite("A bisection with a test that errs")
struct NoisySearchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var noise: Options.Noise
    var fp: Double
    var fn: Double
    var accuracy: Double
    var meanRuns: Double
    var testDescription: String { "\(noise.rawValue), fp \(fp), fn \(fn)" }
  }

  @Test(
    "names the right build as often as asked, in about the runs measured on the tape",
    arguments: [
      Case(noise: .oneSided, fp: 0, fn: 0.1, accuracy: 0.97, meanRuns: 15),
      Case(noise: .oneSided, fp: 0, fn: 0.5, accuracy: 0.93, meanRuns: 29),
      Case(noise: .twoSided, fp: 0.05, fn: 0.3, accuracy: 0.93, meanRuns: 27),
      Case(noise: .twoSided, fp: 0.1, fn: 0.1, accuracy: 0.95, meanRuns: 22),
    ])
  func accuracy(_ row: Case) throws {
    var right = 0
    var runs = 0
    let options = Options(
      noise: row.noise, confidence: 0.97, confirmations: 1, ends: .given, changes: false)
    for seed in UInt64(0)..<150 {
      var generator = SeededGenerator(seed: 503139 + seed)
      let culprit = Int.random(in: 1...64, using: &generator)
      var test = FlakyTest(
        generator: generator, falsePositiveRate: row.fp, falseNegativeRate: row.fn)
      let drive = try Drive(series(suspects: 64), options) { position, _ in
        guard case .build(let build) = position else { return .infra }
        return test.run(isBad: build >= culprit)
      }
      runs += drive.runs
      if drive.conclusion.outcome == .found, drive.conclusion.firstBad == culprit { right += 1 }
    }
    #expect(Double(right) / 150 >= row.accuracy)
    #expect(Double(runs) / 150 <= row.meanRuns)
  }

  @Test(
    "says so when nothing changed", arguments: [(0.0, Options.Noise.oneSided), (0.1, .twoSided)])
  func nothingChanged(fp: Double, noise: Options.Noise) throws {
    var right = 0
    for seed in UInt64(0)..<100 {
      var test = FlakyTest(
        generator: SeededGenerator(seed: seed), falsePositiveRate: fp, falseNegativeRate: 0.1)
      let options = Options(noise: noise, maxRuns: 100, ends: .given)
      let drive = try Drive(series(suspects: 64), options) { _, _ in test.run(isBad: false) }
      if drive.conclusion.outcome == .noChange { right += 1 }
    }
    #expect(right >= 95)
  }

  @Test("finds both edges of every window of a short series", arguments: Options.Noise.allCases)
  func everyWindow(noise: Options.Noise) throws {
    let options = Options(noise: noise, confidence: 0.99, window: true)
    for first in 1..<12 {
      for fixed in (first + 1)...12 {
        let drive = try Drive(series(suspects: 12), options) { position, _ in
          guard case .build(let build) = position else { return .infra }
          return build >= first && build < fixed ? .bad : .good
        }
        let place = "\(noise), bad from \(first) to \(fixed - 1)"
        #expect(drive.conclusion.outcome == .window, "\(place)")
        #expect(drive.conclusion.lastGood == first - 1, "\(place)")
        #expect(drive.conclusion.firstBad == first, "\(place)")
        #expect(drive.conclusion.firstFixed == fixed, "\(place)")
      }
    }
  }

  @Test(
    "a good end that is bad and a bad end that passes contradict the question, whatever is believed",
    arguments: Options.Noise.allCases)
  func turnedEnds(noise: Options.Noise) throws {
    for fixed in 1...12 {
      let drive = try Drive(series(suspects: 12), Options(noise: noise, window: true)) {
        position, _ in
        guard case .build(let build) = position else { return .infra }
        return build < fixed ? .bad : .good
      }
      #expect(drive.conclusion.outcome == .contradiction, "\(noise), good from \(fixed)")
      #expect(drive.runs <= 20, "\(noise), good from \(fixed)")
      #expect(drive.conclusion.remarks.contains { $0.contains("--find-fix") })
    }
  }

  @Test("nor is a build ever named that fails less often than the one before it")
  func neverTurnedRound() throws {
    for seed in UInt64(0)..<60 {
      var test = FlakyTest(
        generator: SeededGenerator(seed: seed), falsePositiveRate: 0.1, falseNegativeRate: 0.1)
      let options = Options(noise: .twoSided, window: seed % 2 == 0)
      let drive = try Drive(series(suspects: 19), options) { position, _ in
        guard case .build(let build) = position else { return .infra }
        return test.run(isBad: build < 11)
      }
      #expect(drive.conclusion.outcome == .contradiction, "seed \(seed)")
    }
  }

  @Test("a window is explained and proved with the errors of its own answer")
  func windowProof() throws {
    let drive = try Drive(
      series(suspects: 36, changesEach: 6), Options(falsePositiveRate: 0, window: true)
    ) { position, _ in
      if case .build(let build) = position { return (17..<25).contains(build) ? .bad : .good }
      return answer(position, culprit: 17, causes: [0])
    }
    #expect(drive.conclusion.outcome == .window)
    #expect(drive.conclusion.proof?.revert == .init(failed: 0, runs: 2))
    for observation in drive.bisector.observations {
      #expect(!observation.probe.explanation.contains("2 of the 2"))
    }
  }

  @Test(
    "auto believes no innocent change into the set that fails, even if half of the failures are missed"
  )
  func innocentChanges() throws {
    var (right, more) = (0, 0)
    for seed in UInt64(0)..<24 {
      var test = FlakyTest(
        generator: SeededGenerator(seed: seed), falsePositiveRate: 0, falseNegativeRate: 0.4)
      let drive = try Drive(
        series(suspects: 23, changesEach: 15), Options(falsePositiveRate: 0)
      ) { position, _ in
        test.run(isBad: answer(position, culprit: 17, causes: [6]) == .bad)
      }
      guard drive.conclusion.firstBad == 17 else { continue }
      if drive.conclusion.changes == [6] { right += 1 } else { more += 1 }
    }
    #expect(right >= 18 && more <= 1, "\(right) right, \(more) with others")
  }

  @Test("the RHEL 5 series: bad from -145, taken back in -153, both named with --window")
  func rhelWindow() throws {
    let problem = Problem(builds: (128...164).map { Problem.Build(name: "-\($0)") })
    let drive = try Drive(problem, Options(window: true)) { position, _ in
      guard case .build(let build) = position else { return .infra }
      return (145...152).contains(build + 128) ? .bad : .good
    }
    #expect(drive.conclusion.outcome == .window)
    #expect(drive.conclusion.firstBad == 145 - 128)
    #expect(drive.conclusion.firstFixed == 153 - 128)
    #expect(drive.runs <= 36)
  }

  @Test("an end that keeps saying the contrary is believed, one that changes its mind is not")
  func ends() throws {
    let refused = try Drive(series(suspects: 27), Options()) { position, _ in
      position == .build(27) ? .good : answer(position, culprit: 17)
    }
    #expect(refused.conclusion.outcome == .contradiction)
    #expect(refused.conclusion.runsBy.ends == 3, "it is run first, so the good end is not needed")
    #expect(refused.conclusion.remarks[0].contains("--window"))
    let flaky = try Drive(series(suspects: 27), Options()) { position, attempt in
      position == .build(27) && attempt == 0 ? .good : answer(position, culprit: 17)
    }
    #expect(flaky.conclusion.outcome == .found)
    #expect(flaky.conclusion.firstBad == 17)
  }

  @Test("auto goes from believing to weighing at the first contradiction, and keeps the answers")
  func switchesOver() throws {
    for lie in 0..<9 {
      var run = 0
      let drive = try Drive(series(suspects: 23), Options(noise: .auto)) { position, _ in
        run += 1
        let truth = answer(position, culprit: 9)
        return run == lie + 3 ? (truth == .good ? .bad : .good) : truth
      }
      #expect(drive.conclusion.outcome == .found, "lie in run \(lie + 2)")
      #expect(drive.conclusion.firstBad == 9, "lie in run \(lie + 2)")
      #expect(drive.conclusion.confidence >= 0.95, "lie in run \(lie + 2)")
    }
  }

  @Test("says the same again from its recorded observations, with pending runs as well")
  func replay() throws {
    var test = FlakyTest(
      generator: SeededGenerator(seed: 4), falsePositiveRate: 0.1, falseNegativeRate: 0.2)
    let options = Options(noise: .twoSided, workers: 3)
    let problem = series(suspects: 40)
    var bisector = try Bisector(problem: problem, options: options)
    var running: [Probe] = []
    while bisector.observations.count < 200 {
      let again = try Bisector(
        problem: problem, options: options, observations: bisector.observations)
      #expect(again.next(running: running) == bisector.next(running: running))
      switch bisector.next(running: running) {
      case .benchFails(let why): Issue.record("\(why)")
      case .finished(let conclusion):
        #expect(conclusion.outcome == .found)
        return
      case .run(let probes):
        running += probes
        #expect(running.count <= 3)
        // The last one started is the first to end.
        let last = running.popLast()
        let probe = try #require(last)
        guard case .build(let build) = probe.position else { continue }
        try bisector.record(probe, test.run(isBad: build >= 22))
      }
    }
    Issue.record("not finished after 200 runs")
  }

  @Test("an expensive build is avoided while a cheaper one tells nearly as much")
  func costs() throws {
    var builds = (0...32).map { Problem.Build(name: "-\($0)", cost: 10) }
    builds[18].cost = 1
    let options = Options(noise: .twoSided, ends: .given)
    let bisector = try Bisector(problem: Problem(builds: builds), options: options)
    guard case .run(let probes) = bisector.next() else {
      Issue.record("finished at once")
      return
    }
    #expect(probes.map(\.position) == [.build(18)])
  }

  @Test("the change is found and proved with a test that misses a third of the failures")
  func changes() throws {
    var right = 0
    for seed in UInt64(0)..<60 {
      var test = FlakyTest(
        generator: SeededGenerator(seed: seed), falsePositiveRate: 0, falseNegativeRate: 0.3)
      let drive = try Drive(
        series(suspects: 23, changesEach: 15), Options(noise: .oneSided, confidence: 0.98)
      ) { position, _ in
        test.run(isBad: answer(position, culprit: 17, causes: [6]) == .bad)
      }
      if drive.conclusion.firstBad == 17, drive.conclusion.changes == [6] { right += 1 }
      #expect(drive.runs < 150, "seed \(seed)")
    }
    #expect(right >= 56)
  }

  @Test("with a budget too small it says undecided, with a range that holds the culprit")
  func undecided() throws {
    var inside = 0
    for seed in UInt64(0)..<60 {
      var generator = SeededGenerator(seed: seed)
      let culprit = Int.random(in: 1...64, using: &generator)
      var test = FlakyTest(
        generator: generator, falsePositiveRate: 0.05, falseNegativeRate: 0.3)
      let drive = try Drive(
        series(suspects: 64), Options(noise: .twoSided, maxRuns: 8, ends: .given)
      ) { position, _ in
        guard case .build(let build) = position else { return .infra }
        return test.run(isBad: build >= culprit)
      }
      #expect(drive.conclusion.outcome == .undecided)
      let range = try #require(drive.conclusion.range)
      let low = try #require(range.lastGood)
      let high = try #require(range.firstBad)
      if culprit > low, culprit <= high { inside += 1 }
    }
    #expect(inside >= 54)
  }

  @Test("undecided, it tells how often the good end failed")
  func doubtfulEnd() throws {
    let drive = try Drive(
      series(suspects: 11), Options(noise: .twoSided, maxRuns: 60, changes: false)
    ) { position, attempt in
      guard case .build(let build) = position else { return .infra }
      return (build * 7 + attempt * 5 + 1) % 3 == 0 ? .bad : .good
    }
    #expect(drive.conclusion.outcome == .undecided)
    let remark = try #require(drive.conclusion.remarks.last)
    #expect(remark.hasPrefix("The good end "))
    #expect(remark.contains(" failed "))
    #expect(remark.hasSuffix("choose an older good end."))
  }

  @Test("auto, once contradicted, reckons with false alarms too, unless they are ruled out")
  func autoLearnsBothErrors() throws {
    var (right, wrong, sure) = (0, 0, 0.0)
    for seed in UInt64(0)..<200 {
      var test = FlakyTest(
        generator: SeededGenerator(seed: 900 + seed), falsePositiveRate: 0.1,
        falseNegativeRate: 0.2)
      let drive = try Drive(series(suspects: 39), Options(changes: false)) { position, _ in
        guard case .build(let build) = position else { return .infra }
        return test.run(isBad: build >= 16)
      }
      guard drive.conclusion.outcome == .found else { continue }
      if drive.conclusion.firstBad == 16 { right += 1 } else { wrong += 1 }
      sure += drive.conclusion.confidence
    }
    #expect(Double(right) >= 0.93 * Double(right + wrong), "\(right) right, \(wrong) wrong")
    #expect(right >= 150, "\(right) right")
  }

  @Test("without a contradiction no more is claimed than the repetitions support")
  func exactConfidence() throws {
    for (times, most) in [(2, 0.96), (3, 0.99), (4, 0.998)] {
      let drive = try Drive(
        series(suspects: 23), Options(confirmations: times, changes: false)
      ) { position, _ in answer(position, culprit: 17) }
      #expect(drive.conclusion.confidence <= most)
      #expect(drive.conclusion.remarks.contains { $0.contains("always says the same") })
    }
    let logs = try Drive(
      series(suspects: 23), Options(falsePositiveRate: 0, changes: false)
    ) { position, _ in answer(position, culprit: 17) }
    #expect(logs.conclusion.remarks.isEmpty, "a failure's signature in the logs speaks for itself")
  }
}
