import Analysis
import Bisection
import BuiltInPatterns
import TestMatrix
import Testing
import XenLab

/// A row of the mechanism's scenario matrix that has two hosts, as a real test would see it.
struct ScenarioRow: Sendable, CustomTestStringConvertible {
  var number: Int
  var save: String
  var restore: String
  var guest: String
  var option: String?
  var action: Scenario.Action = .save
  var result: CellResult
  var signature: String?

  var testDescription: String { "row \(number): \(guest), \(action), \(save) to \(restore)" }
}

@Suite("A cell of the matrix, decided by logs and counts")
struct ScenarioRowTests {
  private static let copy = "netfront-grant-failure/flip-to-copy-at-restore"
  private static let flip = "netfront-grant-failure/copy-to-flip-without-headroom"

  static let rows: [ScenarioRow] = [
    .init(number: 1, save: "5.3", restore: "145", guest: "buggy", result: .loses, signature: copy),
    .init(number: 1, save: "5.3", restore: "152", guest: "buggy", result: .loses, signature: copy),
    .init(
      number: 2, save: "5.3", restore: "5.4-dev", guest: "buggy", action: .migrate, result: .loses,
      signature: copy),
    .init(number: 3, save: "5.3", restore: "5.3", guest: "buggy", result: .works),
    .init(number: 4, save: "5.4-dev", restore: "5.4-dev", guest: "buggy", result: .works),
    .init(number: 7, save: "5.3", restore: "5.4", guest: "buggy", result: .works),
    .init(
      number: 8, save: "5.4-dev", restore: "5.3", guest: "buggy", result: .loses, signature: flip),
    .init(
      number: 9, save: "5.4-dev", restore: "5.3", guest: "buggy", option: "rx_copy=1",
      result: .works),
    .init(
      number: 10, save: "5.3", restore: "5.4-dev", guest: "buggy", option: "rx_copy=1",
      result: .works),
    .init(number: 11, save: "5.3", restore: "5.4-dev", guest: "rhel5.6", result: .works),
    .init(
      number: 12, save: "5.4", restore: "upstream", guest: "rhel4.8", result: .loses,
      signature: copy),
    .init(number: 13, save: "5.3", restore: "5.4-dev", guest: "mainline", result: .works),
    .init(
      number: 13, save: "ancient", restore: "ancient", guest: "mainline", result: .other,
      signature: "device-hotplug-failure/no-common-mode"),
    .init(number: 14, save: "5.3", restore: "5.4-dev", guest: "pvhvm", result: .works),
    .init(
      number: 15, save: "5.3", restore: "5.4-dev", guest: "buggy", option: "rx_flip=1",
      result: .loses, signature: copy),
    .init(
      number: 15, save: "5.4-dev", restore: "5.3", guest: "buggy", option: "rx_flip=1",
      result: .loses, signature: flip),
    // The repairs of section 9.
    .init(number: 0, save: "5.3", restore: "preserving", guest: "buggy", result: .works),
    .init(number: 0, save: "preserving", restore: "preserving", guest: "buggy", result: .works),
    .init(number: 0, save: "5.3", restore: "new-flag", guest: "buggy", result: .works),
    .init(number: 0, save: "5.4-dev", restore: "new-flag", guest: "fixed", result: .works),
  ]

  @Test("comes out row by row, with the incident's signature", arguments: rows)
  func row(row: ScenarioRow) async throws {
    let cell = try await Self.cell(row)
    #expect(cell.result == row.result, "\(cell.reason)")
    #expect(cell.signature == row.signature)
    #expect(cell.basis == .tested)
    #expect(cell.pingsSent == 25)
  }

  @Test("without counts, what loses and what fails in part both say fails", arguments: rows)
  func withoutCounts(row: ScenarioRow) async throws {
    let cell = try await Self.cell(row) { $0.countsPings = false }
    #expect(cell.pingsSent == nil)
    #expect(cell.result == (row.result == .loses ? .fails : row.result), "\(cell.reason)")
  }

  static func cell(
    _ row: ScenarioRow, change: (inout LabCells) -> Void = { _ in }
  ) async throws -> MatrixReport.Cell {
    var guest = try GuestProfile.named(row.guest)
    if let option = row.option { try guest.setOption(option) }
    let save = try HostProfile.spelled(row.save)
    let restore = try HostProfile.spelled(row.restore)
    var cells = LabCells(
      saveHosts: [.init(name: row.save, profile: save)],
      restoreHosts: [.init(name: row.restore, profile: restore)],
      guests: [.init(name: row.guest, profile: guest)],
      scenario: Scenario(saveHost: save, restoreHost: restore, guest: guest, action: row.action),
      analyzer: Analyzer(catalog: try BuiltInCatalog.load()))
    change(&cells)
    let runner = MatrixRunner(plan: cells.plan, cells: cells, workers: 1)
    return try #require(try await runner.runAll().cells.first)
  }
}
