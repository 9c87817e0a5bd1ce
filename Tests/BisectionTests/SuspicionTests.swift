import Bisection
import TestSupport
import Testing

@Suite("Suspicion and cost")
struct SuspicionTests {
  private func weighted(_ suspects: Int, _ weight: (Int) -> Double) -> Problem {
    Problem(
      builds: (0...suspects).map { Problem.Build(name: "-\($0)", weight: weight($0)) })
  }

  @Test(
    "rank and never exclude: every build is found, whatever is suspected",
    arguments: [Options.Noise.none, .auto, .oneSided, .twoSided])
  func neverExcluded(noise: Options.Noise) throws {
    for culprit in 1...23 {
      let problem = weighted(23) { $0 == 5 ? 1000 : 0 }
      let drive = try Drive(problem, Options(noise: noise)) { position, _ in
        answer(position, culprit: culprit)
      }
      #expect(drive.conclusion.firstBad == culprit, "\(noise)")
      #expect(drive.conclusion.outcome == .found)
    }
  }

  @Test("a suspicion that is right saves runs, one that is wrong costs few")
  func saving() throws {
    func runs(_ culprit: Int, suspected: Int?) throws -> Int {
      let problem = weighted(256) { $0 == suspected ? 10_000 : 1 }
      return try Drive(problem, Options(noise: .none)) { position, _ in
        answer(position, culprit: culprit)
      }.conclusion.runsBy.search
    }
    #expect(try runs(200, suspected: nil) == 8)
    #expect(try runs(200, suspected: 200) <= 3)
    // The floor gives every build a fifth of an even share: log2(5) bits more, and the two runs
    // that clear the suspect.
    for culprit in [1, 77, 199, 201, 256] {
      #expect(try runs(culprit, suspected: 200) <= 8 + 3 + 2, "\(culprit)")
    }
  }

  @Test("without suspicion and with equal costs the search is the plain one")
  func plain() throws {
    for culprit in 1...23 {
      let plain = try Drive(series(suspects: 23), Options(noise: .none)) { position, _ in
        answer(position, culprit: culprit)
      }
      let even = try Drive(weighted(23) { _ in 7 }, Options(noise: .none)) { position, _ in
        answer(position, culprit: culprit)
      }
      #expect(plain.bisector.observations == even.bisector.observations)
    }
  }

  @Test("a build that is there already is preferred, with the reason", arguments: [1, 2])
  func cost(cached: Int) throws {
    var problem = series(suspects: 32)
    for index in problem.builds.indices {
      problem.builds[index].cost = 105
      problem.builds[index].repeatCost = 15
    }
    // Beside the middle, there already.
    problem.builds[16 + cached].cost = 15
    let bisector = try Bisector(
      problem: problem, options: Options(noise: .none, ends: .given))
    guard case .run(let probes) = bisector.next(), let probe = probes.first else {
      Issue.record("no run")
      return
    }
    #expect(probe.position == .build(16 + cached))
    #expect(probe.explanation.contains("at a cost of 15.00"))
    #expect(probe.explanation.contains("the middle -16 1.00 bit at a cost of 105.00"))
  }

  @Test("costs are saved: with half of the builds there, fewer are made than without weighing")
  func savedCost() throws {
    func made(_ isWeighed: Bool) throws -> Int {
      var count = 0
      for culprit in 1...64 {
        var problem = series(suspects: 64)
        let cached = Set(stride(from: 1, through: 64, by: 3))
        for index in problem.builds.indices where isWeighed {
          problem.builds[index].cost = cached.contains(index) ? 1 : 10
          problem.builds[index].repeatCost = 1
        }
        let drive = try Drive(problem, Options(noise: .none, ends: .given)) { position, _ in
          answer(position, culprit: culprit)
        }
        let builds = Set(drive.bisector.observations.map(\.probe.position))
        count +=
          builds.filter {
            if case .build(let index) = $0 { !cached.contains(index) } else { false }
          }
          .count
        #expect(drive.conclusion.firstBad == culprit)
      }
      return count
    }
    #expect(try made(true) * 10 < made(false) * 9, "a tenth less at least")
  }

  @Test("changes that are suspected are tried first, and every change is found")
  func changes() throws {
    for cause in 0..<15 {
      var problem = series(suspects: 3, changesEach: 15)
      problem.builds[2].changeWeights = (0..<15).map { $0 == 9 ? 50 : 1 }
      let drive = try Drive(problem, Options(noise: .none, proof: false)) { position, _ in
        answer(position, culprit: 2, causes: [cause])
      }
      #expect(drive.conclusion.changes == [cause])
      if cause == 9 { #expect(drive.conclusion.runsBy.changes <= 3) }
    }
  }
}
