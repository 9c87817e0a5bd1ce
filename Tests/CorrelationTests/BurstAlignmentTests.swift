internal import TestSupport
internal import Testing

@testable internal import Correlation

@Suite("Clocks are aligned by bursts")
struct BurstAlignmentTests {
  @Test("the true offset lies in the interval, over seeds, jitter and rate limits")
  func trueOffset() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let offset = Double.random(in: -50_000...50_000, using: &generator)
      var time = 100.0
      var guest: [Double] = []
      var hypervisor: [Double] = []
      for _ in 0..<12 {
        time += Double.random(in: 5...30, using: &generator)
        guest.append(time)
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          // Whole seconds, as date stamps are.
          hypervisor.append(
            (time + offset + Double.random(in: 0...0.4, using: &generator)).rounded(.down))
        }
      }
      let found = try #require(BurstAlignment.find(first: guest, second: hypervisor))
      #expect(found.offsetSecondsLow <= offset && offset <= found.offsetSecondsHigh, "seed \(seed)")
      #expect(found.offsetSecondsHigh - found.offsetSecondsLow <= 4, "seed \(seed)")
      #expect(found.chance < 0.01, "seed \(seed)")
    }
  }

  @Test("logs that don't belong together are rarely taken for a pair")
  func accidents() {
    var taken = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let guest = (0..<8).map { _ in Double.random(in: 0...600, using: &generator) }
      let hypervisor = (0..<8).map { _ in Double.random(in: 0...600, using: &generator) }
      if let found = BurstAlignment.find(first: guest, second: hypervisor), found.chance <= 0.01 {
        taken += 1
      }
    }
    #expect(taken <= 6)
  }

  @Test("one burst alone is one point and proves nothing")
  func oneBurst() throws {
    let found = try #require(BurstAlignment.find(first: [5, 5.1, 5.2], second: [1005, 1005.3]))
    #expect(found.bursts == 1)
    #expect(found.chance == 1)
  }

  @Test("nothing on one side is no alignment")
  func empty() {
    #expect(BurstAlignment.find(first: [], second: [1]) == nil)
    #expect(BurstAlignment.find(first: [1], second: []) == nil)
  }

  @Test("the tail of the binomial distribution")
  func tail() {
    #expect(BurstAlignment.binomialTail(trials: 3, atLeast: 0, probability: 0.5) == 1)
    #expect(BurstAlignment.binomialTail(trials: 3, atLeast: 3, probability: 0.5) == 0.125)
    #expect(BurstAlignment.binomialTail(trials: 3, atLeast: 4, probability: 0.5) == 0)
    #expect(
      abs(BurstAlignment.binomialTail(trials: 10, atLeast: 1, probability: 0.1) - 0.6513) < 1e-4)
  }
}
