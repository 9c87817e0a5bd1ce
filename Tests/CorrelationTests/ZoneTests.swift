internal import LogModel
internal import TestSupport
internal import Testing

@testable internal import Correlation

@Suite("UTC offsets are found, not asked for")
struct ZoneTests {
  @Test("from -12 h to +14 h in quarters of an hour, in at least 99 of 100, within 4 s")
  func everyZone() throws {
    var cases = 0
    var right = 0
    for quarter in -48...56 {
      for seed in 1...4 as ClosedRange<UInt64> {
        var generator = SeededGenerator(seed: seed &+ UInt64(quarter + 100) &* 1000)
        let zone = Double(quarter) * 900
        var time = 1_795_424_400.0
        var guest: [Double] = []
        var hypervisor: [Double] = []
        for _ in 0..<Int.random(in: 10...14, using: &generator) {
          time += Double.random(in: 6...15, using: &generator)
          hypervisor.append(time)
          guest.append(time + zone + Double.random(in: -1...1, using: &generator))
        }
        let prior = BurstAlignment.Prior(
          windows: [ClockBook.zoneRange.reversed.widened(by: ClockBook.clockErrorSeconds)],
          observedSeconds: 0, isZone: true)
        let found = try #require(
          BurstAlignment.find(first: guest, second: hypervisor, prior: prior), "seed \(seed)")
        #expect(found.offsetSecondsHigh - found.offsetSecondsLow <= 4, "seed \(seed)")
        cases += 1
        if found.offsetSecondsLow <= -zone, -zone <= found.offsetSecondsHigh { right += 1 }
      }
    }
    #expect(right * 100 >= cases * 99, "\(right) of \(cases)")
  }
}
