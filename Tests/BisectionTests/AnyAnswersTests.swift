import Bisection
import TestSupport
import Testing

@Suite("Whatever a test says")
struct AnyAnswersTests {
  @Test("the bisection ends, counts every run, and keeps within its workers and its budget")
  func ends() throws {
    for seed in UInt64(0)..<400 {
      var generator = SeededGenerator(seed: seed)
      let suspects = Int.random(in: 1...30, using: &generator)
      let noise = Options.Noise.allCases.randomElement(using: &generator) ?? .auto
      let options = Options(
        noise: noise,
        confidence: Double.random(in: 0.5...0.99, using: &generator),
        confirmations: Int.random(in: 1...3, using: &generator),
        maxRuns: Int.random(in: 1...120, using: &generator),
        workers: Int.random(in: 1...5, using: &generator),
        window: Bool.random(using: &generator),
        ends: Bool.random(using: &generator) ? .check : .given)
      // From honest to arbitrary: each run says the truth, or anything at all.
      let arbitrary = Double.random(in: 0...1, using: &generator)
      let culprit = Int.random(in: 1...suspects, using: &generator)
      let drive = try Drive(series(suspects: suspects, changesEach: 5), options) { position, _ in
        if Double.random(in: 0..<1, using: &generator) < arbitrary {
          return Verdict.allCases.randomElement(using: &generator) ?? .infra
        }
        return answer(position, culprit: culprit, causes: [2])
      }
      let place = "seed \(seed): n \(suspects), \(options)"
      let by = drive.conclusion.runsBy
      #expect(by.ends + by.search + by.confirm + by.changes + by.proof == drive.runs, "\(place)")
      #expect(drive.runs <= options.maxRuns ?? 0, "\(place)")
      #expect(drive.conclusion.confidence >= 0 && drive.conclusion.confidence <= 1 + 1e-9)
      if drive.conclusion.outcome == .found {
        #expect(drive.conclusion.firstBad == (drive.conclusion.lastGood ?? -9) + 1, "\(place)")
      }
      if let fixed = drive.conclusion.firstFixed {
        let passed = drive.bisector.observations.contains {
          $0.probe.position == .build(fixed) && $0.verdict == .good
        }
        #expect(passed, "\(place): a build counts as fixed only if it was run and passed")
      }
    }
  }

  @Test("without a budget it ends as well")
  func endsWithoutBudget() throws {
    for seed in UInt64(0)..<60 {
      var generator = SeededGenerator(seed: 9_000 + seed)
      let noise = Options.Noise.allCases[Int(seed) % Options.Noise.allCases.count]
      let drive = try Drive(
        series(suspects: 20, changesEach: 4), Options(noise: noise, window: seed % 3 == 0),
        cap: 3_000
      ) { _, _ in
        Verdict.allCases.randomElement(using: &generator) ?? .infra
      }
      #expect(!drive.conclusion.remarks.contains(""), "seed \(seed)")
    }
  }

  @Test("what is believed sums to one, and every choice has its reason")
  func beliefs() throws {
    var generator = SeededGenerator(seed: 503139)
    for noise in Options.Noise.allCases {
      var bisector = try Bisector(
        problem: series(suspects: 23), options: Options(noise: noise, window: noise != .none))
      while case .run(let probes) = bisector.next(), bisector.observations.count < 60 {
        for probe in probes {
          #expect(probe.explanation.count > 20)
          let truth = answer(probe.position, culprit: 17)
          let isMissed = noise != .none && Double.random(in: 0..<1, using: &generator) < 0.2
          try bisector.record(probe, isMissed ? .good : truth)
        }
        let belief = bisector.belief
        let total = belief.culprits.reduce(0, +) + belief.noChange + belief.windows
        #expect(abs(total - 1) < 1e-9, "\(noise)")
        #expect(belief.runsLeft >= 0 && belief.runsLeft.isFinite, "\(noise)")
      }
      #expect(bisector.belief.firstBad == 17, "\(noise)")
    }
  }
}
