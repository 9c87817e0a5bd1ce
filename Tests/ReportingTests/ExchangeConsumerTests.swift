import Bisection
import CaseFile
import Correlation
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The Python environment that `make test-exchange` makes; nil where it is not there.
private let python: String? = {
  let path = Repository.path(".build/exchange-venv/bin/python")
  let mark = Repository.path(".build/exchange-venv/installed")
  return FileManager.default.fileExists(atPath: mark) ? path : nil
}()

@Suite(
  "Programs of others read our exchange formats",
  .enabled(if: python != nil, "needs `make test-exchange`"))
struct ExchangeConsumerTests {
  /// What sarif-tools, junitparser and kcidb-io read of reports, in their order.
  private static func readBack(_ reports: [IncidentReport]) throws -> [JSONDocument] {
    let folder = try TestSupport.TemporaryFolder()
    let files = try reports.enumerated().flatMap { number, report in
      [
        try folder.write(SARIF.text(report), to: "\(number).sarif"),
        try folder.write(JUnit.text(report), to: "\(number).xml"),
        try folder.write(KCIDB.text(report), to: "\(number).json"),
      ]
    }
    let outputFile = folder.file("output")
    try Data().write(to: outputFile)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments =
      [Repository.path("Tests/ReportingTests/Exchange/read_back.py")] + files
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    let errorFile = folder.file("errors")
    try Data().write(to: errorFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    let errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
    try #require(process.terminationStatus == 0, "\(errors.suffix(2_000))")
    guard case .array(let read) = try JSONDocument(Data(contentsOf: outputFile)) else { return [] }
    return read
  }

  private static func strings(_ document: JSONDocument?) -> [String] {
    guard case .array(let items) = document else { return [] }
    return items.map { if case .string(let text) = $0 { text } else { "\($0)" } }
  }

  @Test("of the founding case: results with both streams as threads, runs as tests, issues")
  func foundingCase() throws {
    let read = try #require(try Self.readBack([IncidentReport(Bug503139.contents)]).first)
    #expect(Self.strings(read["sarif"]?["tools"]) == ["firstbad"])
    #expect(read["sarif"]?["counts"]?["error"] == .integer(2))
    guard case .array(let records) = read["sarif"]?["records"],
      case .array(let threads) = read["sarif"]?["threads"]
    else {
      Issue.record("no records: \(read)")
      return
    }
    #expect(
      records.first
        == .array([
          .string("netfront-grant-failure"), .string("hypervisor.log"), .integer(1),
        ]))
    #expect(Self.strings(threads.first) == ["hypervisor", "guest"])
    let snippets = Self.strings(read["sarif"]?["snippets"])
    #expect(snippets.contains(Bug503139.incident.evidence[0].text))
    // One incident and eight runs: four bad, three good, one of the machinery.
    #expect(
      read["junit"]?["totals"]
        == .array([.integer(9), .integer(5), .integer(1), .integer(0)]))
    #expect(
      read["kcidb"]?["counts"]
        == .object([
          "builds": .integer(5), "checkouts": .integer(5), "tests": .integer(8),
          "issues": .integer(1), "incidents": .integer(8),
        ]))
  }

  @Test("of every scenario")
  func scenarios() throws {
    let reports = NamedCase.all.map { IncidentReport($0.contents) }
    let read = try Self.readBack(reports)
    try #require(read.count == reports.count)
    for (index, report) in reports.enumerated() {
      guard case .array(let cases) = read[index]["junit"]?["cases"] else {
        Issue.record("no cases: \(NamedCase.all[index].name)")
        continue
      }
      let runs = report.bisections.reduce(0) { $0 + $1.journal.count }
      // Logs in which nothing was found are a test that passed; without logs there is none.
      let found = max(
        report.isAnalysed ? 1 : 0, report.incidents.count + report.crashes.count)
      let cells = report.matrices.reduce(0) { $0 + $1.matrix.cells.count }
      #expect(cases.count == found + runs + cells, "\(NamedCase.all[index].name)")
    }
  }

  @Test("takes our published schemas for schemas, and our JSON for what they describe")
  func schemas() throws {
    let folder = try TestSupport.TemporaryFolder()
    for scenario in NamedCase.all {
      var report = IncidentReport(scenario.contents)
      report.supplement = Hostile.supplement("x")
      try folder.write(ReportJSON.text(report), to: "\(scenario.name).report.json")
      try folder.write(CaseJSON.text(scenario.contents), to: "\(scenario.name).case.json")
    }
    for scenario in NamedAnalysis.all {
      try folder.write(AnalysisJSON.text(scenario.result), to: "\(scenario.name).analysis.json")
    }
    try folder.write(MatrixJSON.text(PlotSamples.matrix), to: "x.matrix.json")
    if let difference = Hostile.supplement("x").difference {
      try folder.write(DiffJSON.text(difference), to: "x.diff.json")
    }
    try folder.write(
      ReportJSON.text(IncidentReport(Bug503139.contents)).replacing("\"runs\"", with: "\"ruhns\""),
      to: "broken.report.json")
    let documents = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count
    let schemas = try FileManager.default.contentsOfDirectory(
      atPath: Repository.path("Documentation/schemas")
    ).count
    let outputFile = folder.file("output")
    try Data().write(to: outputFile)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = [
      Repository.path("Tests/ReportingTests/Exchange/check_schemas.py"),
      Repository.path("Documentation/schemas"), folder.url.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix("broken.") } == ["\(schemas) schemas, \(documents) documents"])
    #expect(
      lines.contains { $0.hasPrefix("broken.report.json") && $0.contains("'runs' is a required") })
  }

  @Test("of hostile texts, each of which stays one text")
  func hostile() throws {
    let texts = ["harmless"] + HostileText.all.map(\.text)
    let all = try Self.readBack(texts.map { IncidentReport(Hostile.contents($0)) })
    try #require(all.count == texts.count)
    let harmless = all[0]
    for (hostile, read) in zip(HostileText.all, all.dropFirst()) {
      #expect(read["sarif"]?["counts"] == harmless["sarif"]?["counts"], "\(hostile.name)")
      #expect(read["junit"]?["totals"] == harmless["junit"]?["totals"], "\(hostile.name)")
      #expect(read["kcidb"] == harmless["kcidb"], "\(hostile.name)")
      for snippet in Self.strings(read["sarif"]?["snippets"]) {
        #expect(snippet == hostile.text || snippet == "null", "\(hostile.name)")
      }
    }
  }
}
