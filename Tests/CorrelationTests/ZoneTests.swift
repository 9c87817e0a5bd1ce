internal import Analysis
internal import BuiltInPatterns
internal import Foundation
internal import Ingest
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

  /// `Mon Nov 23 09:35:18 2026`, as `dmesg -T` prints it, and `2026-11-23 09:35:18`.
  private func dates(_ seconds: Double) -> (ctime: String, iso: String) {
    let date = Date(timeIntervalSince1970: seconds.rounded(.down))
    let iso = date.formatted(
      Date.ISO8601FormatStyle(dateTimeSeparator: .space)
        .year().month().day().time(includingFractionalSeconds: false))
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "EEE MMM d HH:mm:ss yyyy"
    return (formatter.string(from: date), iso)
  }

  @Test(
    "the same through the whole program: dates in whole seconds, ten or more events within 60 to 200 s"
  )
  func wholeProgram() throws {
    let catalog = try BuiltInCatalog.load()
    var right = 0
    for quarter in -48...56 {
      var generator = SeededGenerator(seed: UInt64(quarter + 500))
      let zone = Double(quarter) * 900
      let count = Int.random(in: 10...16, using: &generator)
      let span = Double.random(in: 60...200, using: &generator)
      var guest = ""
      var xen = ""
      for number in 0..<count {
        let time = 1_795_424_400 + span * Double(number) / Double(count - 1)
        let seen = time + zone + Double.random(in: -1...1, using: &generator)
        guest += "[\(dates(seen).ctime)] net eth0: rx->offset: 0, size: -1\n"
        xen += "(XEN) [\(dates(time).iso)] common/grant_table.c:1145:d0v0 "
        xen += "Bad flags (0) or dom (0); expected d0\n"
      }
      let inputs = [("g", guest, StreamRole.guest), ("x", xen, .hypervisor)].map {
        LogInput(
          name: $0.0, bytes: LogBytes(text: $0.1), declaredRole: $0.2, declaredDomid: nil)
      }
      let incident = Analyzer(catalog: catalog).analyze(inputs).incidents.first
      guard let alignment = incident?.alignment else { continue }
      #expect(alignment.offsetSecondsHigh - alignment.offsetSecondsLow <= 4.000001)
      if alignment.utcOffsetSeconds == quarter * 900, alignment.offsetSecondsLow <= -zone,
        -zone <= alignment.offsetSecondsHigh
      {
        right += 1
      }
    }
    #expect(right >= 104, "\(right) of 105")
  }
}
