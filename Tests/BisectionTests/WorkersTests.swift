import Bisection
import TestSupport
import Testing

@Suite("Several workers at once")
struct WorkersTests {
  @Test(
    "search 23 builds in 5, 3, 3 and 2 rounds, whichever build is the first bad one",
    arguments: zip([1, 2, 3, 4], [5, 3, 3, 2]))
  func rounds(workers: Int, most: Int) throws {
    for noise in [Options.Noise.none, .auto] {
      var worst = 0
      for culprit in 1...23 {
        var bisector = try Bisector(
          problem: series(suspects: 23),
          options: Options(noise: noise, workers: workers, changes: false))
        var rounds = 0
        while case .run(let probes) = bisector.next() {
          #expect(!probes.isEmpty && probes.count <= workers)
          if probes.contains(where: { $0.purpose == .search }) { rounds += 1 }
          for probe in probes {
            try bisector.record(probe, answer(probe.position, culprit: culprit))
          }
        }
        guard case .finished(let conclusion) = bisector.next() else { continue }
        #expect(conclusion.firstBad == culprit)
        worst = max(worst, rounds)
      }
      #expect(worst == most, "\(noise)")
    }
  }

  @Test("whatever the order in which runs end, the answer is the same", arguments: 0..<20)
  func anyOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let culprit = Int.random(in: 1...40, using: &generator)
    var bisector = try Bisector(
      problem: series(suspects: 40, changesEach: 6),
      options: Options(noise: seed % 2 == 0 ? .auto : .oneSided, workers: 4))
    var running: [Probe] = []
    while true {
      switch bisector.next(running: running) {
      case .run(let probes):
        #expect(running.count + probes.count <= 4, "seed \(seed)")
        running += probes
      case .finished(let conclusion) where running.isEmpty:
        #expect(conclusion.firstBad == culprit, "seed \(seed)")
        #expect(conclusion.changes == [3], "seed \(seed)")
        return
      case .finished: break
      case .benchFails(let why): Issue.record("\(why)")
      }
      let ended = running.remove(at: Int.random(in: 0..<running.count, using: &generator))
      try bisector.record(ended, answer(ended.position, culprit: culprit, causes: [3]))
    }
  }

  @Test("the same observations in another order ask for the same run", arguments: 0..<20)
  func orderOfObservations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 300 + seed)
    let options = Options(noise: seed % 2 == 0 ? .twoSided : .oneSided)
    let drive = try Drive(series(suspects: 30), options) { position, _ in
      Double.random(in: 0..<1, using: &generator) < 0.1
        ? .good : answer(position, culprit: 11)
    }
    let half = Array(drive.bisector.observations.prefix(drive.runs / 2))
    let there = try Bisector(
      problem: series(suspects: 30), options: options, observations: half)
    let back = try Bisector(
      problem: series(suspects: 30), options: options, observations: half.reversed())
    #expect(there.next() == back.next(), "seed \(seed)")
  }
}
