import Correlation
import Foundation
import GRDB
import LogModel
import Testing

@testable import CaseFile

@Suite("A case of the first version")
struct UpgradeTests {
  /// A case as the first release made it: the tables of version 1, filled with what that release wrote.
  private func old(_ folder: TemporaryFolder) throws {
    let queue = try DatabaseQueue(path: folder.path())
    try queue.inDatabase { database in
      try CaseSchema.migrate(database, to: 1)
      let result = Samples.analysis()
      try database.execute(
        sql: """
          INSERT INTO analyses (schema, streams_json, crashes_json, diagnostics_json)
          VALUES ('firstbad.analysis.v1', ?, ?, ?);
          """,
        arguments: [
          try CanonicalJSON.text(result.streams), try CanonicalJSON.text(result.crashes),
          try CanonicalJSON.text(result.diagnostics),
        ])
      try database.execute(
        sql: "INSERT INTO notes (text, recorded_microseconds) VALUES ('old', 1)")
    }
    try queue.close()
  }

  @Test("is read as it is, and not changed by reading")
  func read() throws {
    let folder = try TemporaryFolder()
    try old(folder)
    let before = try folder.bytes()
    let store = try CaseStore.open(path: folder.path(), mode: .read)
    let contents = try store.contents()
    #expect(contents.notes.map(\.text) == ["old"])
    #expect(contents.analyses.count == 1)
    #expect(contents.analyses.first?.eventCounts == [])
    #expect(contents.analyses.first?.result.unrecognized.count == 0)
    #expect(contents.analyses.first?.result.unexplained.count == 0)
    #expect(contents.embedded.isEmpty && contents.names.isEmpty && contents.documents.isEmpty)
    #expect(try store.embeddedLog(sha256: "aa") == nil)
    try store.forEachEvent(ofAnalysis: 0) { _ in
      Issue.record("an event out of nowhere")
      return false
    }
    try store.close()
    #expect(try folder.bytes() == before)
  }

  @Test("is brought up to date when opened for writing, and keeps what it held")
  func write() throws {
    let folder = try TemporaryFolder()
    try old(folder)
    let reader = try CaseStore.open(path: folder.path(), mode: .read)
    let contents = try reader.contents()
    try reader.close()
    let store = try CaseStore.open(path: folder.path(), mode: .write)
    #expect(try store.pragma("user_version") == "3")
    #expect(try store.contents() == contents)
    #expect(try store.reading(CaseSchema.dump) == CaseSchema.expectedDump(version: 3))
    try store.record(names: [StoredName(identity: "host", name: "web01")])
    try store.close()
    let again = try CaseStore.open(path: folder.path(), mode: .read)
    #expect(try again.contents().names.count == 1)
  }

  @Test("is merged into one of today")
  func merge() throws {
    let folder = try TemporaryFolder()
    try old(folder)
    let target = try CaseStore.open(path: folder.path("new.firstbad"), mode: .create)
    let source = try CaseStore.open(path: folder.path(), mode: .read)
    let summary = try target.merge(source)
    #expect(summary.analyses == 1 && summary.notes == 1)
    #expect(try target.contents().analyses.count == 1)
  }
}
