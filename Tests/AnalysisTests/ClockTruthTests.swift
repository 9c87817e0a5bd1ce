import Analysis
import BuiltInPatterns
import Correlation
import Foundation
import Ingest
import LogModel
import TestSupport
import Testing

@Suite(
  "Clocks hold the truth of real runs", .enabled(if: Repository.shared != nil, "needs ../shared"))
struct ClockTruthTests {
  private static let scenarios = [
    "bursts-boot", "clean-date", "dom0-incidents-date", "fault-date", "fault-ratelimit-boot",
    "fault-release", "formats-datems", "grant-exhaustion-date", "incidents-raw",
    "interleave-datems", "netback-misc-boot", "saverestore-datems", "two-guests-none",
  ]

  private func folder(_ scenario: String) throws -> String {
    try #require(Repository.shared).path + "/logs/xen-4.17-qemu/" + scenario
  }

  private func analyze(_ paths: [String]) throws -> AnalysisResult {
    let (inputs, _) = InputOpener().open(paths: paths)
    return Analyzer(catalog: try BuiltInCatalog.load()).analyze(inputs)
  }

  @Test("dom0's clock against the run's own timeline, within a second", arguments: scenarios)
  func dom0(scenario: String) throws {
    let folder = try folder(scenario)
    let result = try analyze([folder])
    let run = try #require(
      result.streams.first { $0.role == .dom0 }?.clock.runs?.first {
        $0.clock.hasSuffix("uptime")
      })
    let timeline = try String(contentsOfFile: folder + "/timeline.txt", encoding: .utf8)
    let format = Date.ISO8601FormatStyle(dateTimeSeparator: .space)
      .year().month().day().time(includingFractionalSeconds: false)
    var checked = 0
    for line in timeline.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2].hasPrefix("dom0-uptime="),
        let uptime = Double(words[2].dropFirst(12)),
        let date = try? format.parse("\(words[0]) \(words[1])")
      else { continue }
      // The timeline cuts fractions off.
      let wall = date.timeIntervalSince1970
      #expect(run.utcAtZeroLow + uptime <= wall + 1 + 1, "\(line)")
      #expect(run.utcAtZeroHigh + uptime >= wall - 1, "\(line)")
      checked += 1
    }
    #expect(checked > 3)
    #expect(run.utcAtZeroHigh - run.utcAtZeroLow <= 4)
  }

  @Test(
    "a guest's clock against its own date, within two seconds",
    arguments: [
      ("bursts-boot", "stats-burst10.txt"), ("interleave-datems", "stats-1-legacy-burst25.txt"),
      ("fault-ratelimit-boot", "stats-1-burst150.txt"),
      ("fault-release", "stats-1-legacy-burst20.txt"),
    ])
  func guest(scenario: String, stats: String) throws {
    let folder = try folder(scenario)
    let result = try analyze([folder])
    let run = try #require(
      result.streams.first { $0.role == .guest }?.clock.runs?.first {
        $0.clock.hasSuffix("uptime")
      })
    let lines = try String(contentsOfFile: folder + "/" + stats, encoding: .utf8)
      .split(separator: "\n")
    let date = try #require(lines.last { $0.contains("UTC") })
    let uptime = try #require(
      lines.dropLast().last.flatMap { $0.split(separator: " ").first }.flatMap { Double($0) })
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "EEE MMM d HH:mm:ss zzz yyyy"
    let wall = try #require(formatter.date(from: String(date))).timeIntervalSince1970
    #expect(run.utcAtZeroLow + uptime <= wall + 1 + 2)
    #expect(run.utcAtZeroHigh + uptime >= wall - 2)
  }

  @Test("logs of different hosts are never more than a possible pair")
  func shuffled() throws {
    let names = ["bursts-boot", "fault-date", "interleave-datems", "saverestore-datems"]
    for guest in names {
      for hypervisor in names where hypervisor != guest {
        for log in ["hypervisor.log", "xl-dmesg.txt"] {
          let result = try analyze([
            try folder(guest) + "/guest.dmesg", try folder(hypervisor) + "/" + log,
          ])
          for incident in result.incidents where incident.correlation == "netfront-grant-failure" {
            let isJoined = incident.evidence.contains { $0.stream.hasPrefix("hypervisor") }
            #expect(
              !isJoined || [.possible, .claimed].contains(incident.pairing),
              "\(guest) with \(hypervisor): \(incident.pairingWhy)")
          }
        }
      }
    }
  }

  @Test("the guests of one host are told apart by time")
  func toldApart() throws {
    let result = try analyze([
      try folder("fault-date") + "/guest.dmesg", try folder("fault-date") + "/guest2.dmesg",
      try folder("fault-date") + "/hypervisor.log",
    ])
    let incidents = result.incidents.filter { $0.correlation == "netfront-grant-failure" }
    #expect(incidents.map(\.domains.guest.domid) == [1, 2])
    #expect(incidents.map(\.pairing) == [.probable, .probable])
    #expect(
      incidents.map(\.signature) == [
        "netfront-grant-failure/ended-grant", "netfront-grant-failure/reference-out-of-range",
      ])
    let printed = incidents.map { incident in
      incident.evidence.filter { $0.stream == "hypervisor" }.reduce(0) { $0 + $1.printed }
    }
    #expect(printed == [85, 70])
  }
}
