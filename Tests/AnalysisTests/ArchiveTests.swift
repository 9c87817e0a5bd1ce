import Analysis
import BuiltInPatterns
import Correlation
import Foundation
import Ingest
import LogModel
import TestSupport
import Testing

@Suite("An archive of a folder gives the answer that the folder gives")
struct ArchiveTests {
  private static let folders = ["SampleLogs/bz503139", "SampleLogs/fault-date"]

  @Test("tar, packed or not, and a packed one inside another", arguments: folders)
  func archives(folder: String) throws {
    let source = URL(fileURLWithPath: Repository.path(folder))
    let work = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let parent = source.deletingLastPathComponent().path
    let name = source.lastPathComponent
    try tar(["-cf", "a.tar", "-C", parent, name], in: work)
    try tar(["-czf", "a.tgz", "-C", parent, name], in: work)
    try tar(["-cf", "nested.tar", "a.tgz"], in: work)
    let expected = try Answer(source.path, folder: source.path)
    #expect(!expected.incidents.isEmpty)
    for (archive, prefix) in [
      ("a.tar", "a.tar/\(name)"), ("a.tgz", "a.tgz/\(name)"),
      ("nested.tar", "nested.tar/a.tgz/\(name)"),
    ] {
      let found = try Answer(
        work.appendingPathComponent(archive).path,
        folder: work.appendingPathComponent(prefix).path)
      #expect(found == expected, "\(archive)")
    }
  }

  private func tar(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tar"] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// What an analysis says, with the inputs' names below the folder.
  private struct Answer: Equatable {
    var incidents: [String] = []
    var streams: [String] = []
    var unknown = 0

    init(_ path: String, folder: String) throws {
      let (inputs, diagnostics) = InputOpener().open(paths: [path])
      let result = Analyzer(catalog: try BuiltInCatalog.load())
        .analyze(inputs, diagnostics: diagnostics)
      func plain(_ name: String) -> String { name.replacingOccurrences(of: folder, with: "") }
      incidents = result.incidents.map { incident in
        let evidence = incident.evidence.map {
          "\($0.pattern) \(plain($0.first.input)):\($0.first.line) \($0.printed)"
        }
        return "\(incident.signature) \(incident.confidence) \(evidence.joined(separator: ", "))"
      }
      streams = result.streams.map {
        "\($0.role) \($0.records) \($0.events) \($0.inputs.map(plain).joined(separator: ", "))"
      }
      unknown = result.unrecognized.count
    }
  }
}
