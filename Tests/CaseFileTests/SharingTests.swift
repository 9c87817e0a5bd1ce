import Bisection
import Foundation
import TestSupport
import Testing

@testable import CaseFile

@Suite("A case file among several users")
struct SharingTests {
  @Test("is one file after closing")
  func oneFile() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    try store.record(note: Note(text: "a", recordedMicroseconds: 1))
    try store.close()
    try store.close()
    #expect(try folder.names() == ["incident.firstbad"])
    // Written in rollback mode, so that it opens from a folder that cannot be written.
    #expect(Array(try folder.bytes()[18..<20]) == [1, 1])
  }

  @Test("shows an observation to another connection before anything is closed")
  func visibleAtOnce() throws {
    let folder = try TemporaryFolder()
    let writer = try CaseStore.open(path: folder.path(), mode: .create)
    let bisection = try writer.begin(Samples.arguments)
    let reader = try CaseStore.open(path: folder.path(), mode: .read)
    for attempt in 0..<3 {
      try writer.append(Samples.entry("2.6.18-145.el5", attempt: attempt), to: bisection)
      #expect(try reader.observations(of: bisection).count == attempt + 1)
    }
    try writer.close()
    #expect(try reader.observations(of: bisection).count == 3)
    try reader.close()
    let last = try CaseStore.open(path: folder.path(), mode: .write)
    #expect(try last.observations(of: bisection).count == 3)
    try last.close()
    #expect(try folder.names() == ["incident.firstbad"])
  }

  @Test("is read by many while one writes, each seeing a whole prefix of the journal")
  func concurrent() async throws {
    let folder = try TemporaryFolder()
    let writer = try CaseStore.open(path: folder.path(), mode: .create)
    let bisection = try writer.begin(Samples.arguments)
    let path = folder.path()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for attempt in 0..<60 {
          try writer.append(Samples.entry("2.6.18-145.el5", attempt: attempt), to: bisection)
        }
      }
      for _ in 0..<3 {
        group.addTask {
          let reader = try CaseStore.open(path: path, mode: .read)
          var seen = 0
          while seen < 60 {
            let attempts = try reader.observations(of: bisection).map(\.observation.attempt)
            #expect(attempts == Array(0..<attempts.count))
            #expect(attempts.count >= seen)
            seen = attempts.count
            await Task.yield()
          }
          try reader.close()
        }
      }
      try await group.waitForAll()
    }
    try writer.close()
    #expect(try folder.names() == ["incident.firstbad"])
  }

  @Test("is read from a folder that cannot be written")
  func readOnlyFolder() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    try store.record(note: Note(text: "a", recordedMicroseconds: nil))
    try store.close()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path) }
    let reader = try CaseStore.open(path: folder.path(), mode: .read)
    #expect(try reader.contents().notes.count == 1)
    try reader.close()
    #expect(try folder.names() == ["incident.firstbad"])
  }

  @Test("has the tables that are documented")
  func schema() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let dump = try store.reading(CaseSchema.dump)
    #expect(try Golden.compare(dump, with: "schema-v3.sql") == .same)
    #expect(
      try Golden.compare(CaseSchema.expectedDump(version: 2), with: "schema-v2.sql") == .same)
    // A released step never changes.
    #expect(
      try Golden.compare(CaseSchema.expectedDump(version: 1), with: "schema-v1.sql") == .same)
    let page = try String(
      contentsOfFile: Repository.path("Documentation/case-file.md"), encoding: .utf8)
    let documented = page.split(separator: "\n").filter { $0.hasPrefix("### `") }
      .map { $0.dropFirst(5).prefix { $0 != "`" } }
    let tables = dump.matches(of: /CREATE TABLE (\w+)/).map(\.output.1)
    #expect(documented.sorted() == tables.sorted())
    #expect(try store.pragma("application_id") == "\(0x3142_4144)")
    #expect(try store.pragma("user_version") == "3")
  }
}
