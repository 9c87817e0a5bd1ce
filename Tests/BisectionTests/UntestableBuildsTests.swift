import Bisection
import TestSupport
import Testing

@Suite("Builds that cannot be tested")
struct UntestableBuildsTests {
  @Test("a block of twenty costs at most 14 search runs, wherever it and the culprit lie")
  func block() throws {
    for first in stride(from: 1, through: 44, by: 3) {
      let block = first..<(first + 20)
      for culprit in 1...64 {
        let drive = try Drive(series(suspects: 64), Options(noise: .none)) { position, _ in
          if case .build(let build) = position, block.contains(build) { return .skip }
          return answer(position, culprit: culprit)
        }
        let place = "block \(block), culprit \(culprit)"
        #expect(drive.conclusion.runsBy.search <= 14, "\(place)")
        if block.contains(culprit) || block.contains(culprit - 1) {
          #expect(drive.conclusion.outcome == .range, "\(place)")
          #expect(drive.conclusion.lastGood == block.lowerBound - 1, "\(place)")
          #expect(drive.conclusion.firstBad == block.upperBound, "\(place)")
          #expect(drive.conclusion.range?.untestable == Array(block), "\(place)")
        } else {
          #expect(drive.conclusion.outcome == .found, "\(place)")
          #expect(drive.conclusion.firstBad == culprit, "\(place)")
        }
      }
    }
  }

  @Test("every pattern of untestable builds in a short series ends in the true range")
  func everyPattern() throws {
    for pattern in 0..<(1 << 6) {
      let untestable = Set((1...6).filter { pattern >> ($0 - 1) & 1 == 1 })
      for culprit in 1...7 {
        let drive = try Drive(series(suspects: 7), Options(noise: .none)) { position, _ in
          if case .build(let build) = position, untestable.contains(build) { return .skip }
          return answer(position, culprit: culprit)
        }
        let place = "untestable \(untestable.sorted()), culprit \(culprit)"
        let low = (0..<culprit).last { !untestable.contains($0) } ?? 0
        let high = (culprit...7).first { !untestable.contains($0) } ?? 7
        #expect(drive.conclusion.lastGood == low, "\(place)")
        #expect(drive.conclusion.firstBad == high, "\(place)")
        #expect(drive.conclusion.outcome == (high - low == 1 ? .found : .range), "\(place)")
      }
    }
  }

  @Test(
    "an end that can't be tested is searched by, but no build is named on it alone",
    arguments: [Options.Noise.none, .auto, .oneSided, .twoSided])
  func untestableEnds(noise: Options.Noise) throws {
    for (untestable, culprit) in [([0, 8], 8), ([0, 8], 1), ([0, 1, 2, 3, 4, 5, 6, 7, 8], 4)] {
      let drive = try Drive(series(suspects: 8), Options(noise: noise, maxRuns: 200)) {
        position, _ in
        if case .build(let build) = position, untestable.contains(build) { return .hung }
        return answer(position, culprit: culprit)
      }
      #expect(drive.conclusion.outcome != .found, "\(untestable), culprit \(culprit)")
    }
    let inside = try Drive(series(suspects: 8), Options(noise: noise)) { position, _ in
      if case .build(let build) = position, build == 0 || build == 8 { return .skip }
      return answer(position, culprit: 4)
    }
    #expect(inside.conclusion.outcome == .found)
    #expect(inside.conclusion.firstBad == 4)
  }

  @Test("three in ten, strewn, do not hide a culprit that can be tested", arguments: 0..<4)
  func strewn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 503139 + seed)
    var wrong = 0
    for _ in 0..<200 {
      let culprit = Int.random(in: 1...64, using: &generator)
      let untestable = Set(
        (1..<64).filter { build in
          Double.random(in: 0..<1, using: &generator) < 0.3 && build != culprit
            && build != culprit - 1
        })
      let drive = try Drive(series(suspects: 64), Options(noise: .none)) { position, _ in
        if case .build(let build) = position, untestable.contains(build) { return .skip }
        return answer(position, culprit: culprit)
      }
      if drive.conclusion.outcome != .found || drive.conclusion.firstBad != culprit {
        wrong += 1

      }
    }
    #expect(wrong <= 2, "seed \(seed): \(wrong) of 200")
  }
}
