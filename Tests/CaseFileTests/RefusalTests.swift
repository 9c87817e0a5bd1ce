import Foundation
import GRDB
import TestSupport
import Testing

@testable import CaseFile

/// A way to spoil a file, and how the store must answer.
struct Spoiling: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let code: CaseFileError.Code
  let problem: String
  let spoil: @Sendable (String) throws -> Void

  init(
    _ name: String, _ code: CaseFileError.Code, _ problem: String,
    _ spoil: @escaping @Sendable (String) throws -> Void
  ) {
    testDescription = name
    self.code = code
    self.problem = problem
    self.spoil = spoil
  }

  /// Spoils by a statement.
  static func sql(
    _ name: String, _ code: CaseFileError.Code, _ problem: String, _ statement: String
  ) -> Spoiling {
    Spoiling(name, code, problem) { path in
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { try $0.execute(sql: statement) }
      try queue.close()
    }
  }

  static let all: [Spoiling] = [
    Spoiling("a log", .foreign, "this is not a firstbad case; it was left as it is") { path in
      try Data("netfront: rx->offset: 0, size: 4294967295\n".utf8).write(to: url(path))
    },
    Spoiling("no bytes", .foreign, "this is not a firstbad case; it was left as it is") { path in
      try Data().write(to: url(path))
    },
    Spoiling("half a header", .foreign, "this is not a firstbad case; it was left as it is") {
      try Data("SQLite format 3\0".utf8).write(to: url($0))
    },
    Spoiling("another program's database", .foreign, "this is a database of another program") {
      try FileManager.default.removeItem(atPath: $0)
      let queue = try DatabaseQueue(path: $0)
      try queue.write { try $0.execute(sql: "CREATE TABLE t (a)") }
      try queue.close()
    },
    Spoiling("a cut file", .damaged, "the case file is damaged and was left as it is") { path in
      let data = try Data(contentsOf: url(path))
      try data.prefix(data.count / 2).write(to: url(path))
    },
    Spoiling("a page of zeros", .damaged, "the case file is damaged and was left as it is") {
      path in
      var data = try Data(contentsOf: url(path))
      data.replaceSubrange(4096..<8192, with: Data(count: 4096))
      try data.write(to: url(path))
    },
    sql(
      "later tables", .newer, "the case was written by a newer firstbad (its tables are version 99",
      "PRAGMA user_version = 99"),
    sql(
      "no tables", .damaged, "the case file is damaged and was left as it is",
      "PRAGMA user_version = 0"),
    sql(
      "a dropped table", .damaged, "the case file is damaged and was left as it is",
      "DROP TABLE notes"),
    sql(
      "a slipped-in trigger", .damaged, "the case file is damaged and was left as it is",
      "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM analyses; END"),
    sql(
      "a row without its parent", .damaged, "the case file is damaged and was left as it is",
      "PRAGMA foreign_keys = OFF; INSERT INTO hypotheses VALUES (77, 0, 'h', 't', 0.5)"),
  ]

  private static func url(_ path: String) -> URL { URL(fileURLWithPath: path) }
}

@Suite("A file that cannot be opened as a case")
struct RefusalTests {
  @Test("is refused with its reason and left as it is", arguments: Spoiling.all)
  func refused(spoiling: Spoiling) throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    for seed in UInt64(1)...20 {
      try store.record(
        analysis: Samples.analysis(seed: seed), inputs: [Samples.input("\(seed)")])
    }
    try store.close()
    try spoiling.spoil(folder.path())
    let before = try folder.bytes()
    let modes: [CaseStore.Mode] =
      before.isEmpty ? [.read, .write] : [.read, .write, .writeOrCreate]
    for mode in modes {
      let error = #expect(throws: CaseFileError.self) {
        _ = try CaseStore.open(path: folder.path(), mode: mode)
      }
      #expect(error?.code == spoiling.code, "\(mode)")
      #expect(error?.problem.hasPrefix(spoiling.problem) == true, "\(String(describing: error))")
      #expect(error?.advice != nil)
      #expect(error?.description.hasPrefix(folder.path()) == true)
      #expect(try folder.bytes() == before)
      #expect(try folder.names() == ["incident.firstbad"])
    }
  }

  @Test("is refused where there is none, or one already, or a folder")
  func absence() throws {
    let folder = try TemporaryFolder()
    for mode in [CaseStore.Mode.read, .write] {
      let error = #expect(throws: CaseFileError.self) {
        _ = try CaseStore.open(path: folder.path(), mode: mode)
      }
      #expect(error?.code == .missing)
    }
    #expect(try folder.names().isEmpty)
    try CaseStore.open(path: folder.path(), mode: .create).close()
    let exists = #expect(throws: CaseFileError.self) {
      _ = try CaseStore.open(path: folder.path(), mode: .create)
    }
    #expect(exists?.code == .exists)
    let directory = #expect(throws: CaseFileError.self) {
      _ = try CaseStore.open(path: folder.url.path, mode: .writeOrCreate)
    }
    #expect(directory?.code == .foreign)
  }

  @Test("is told apart from one whose making was interrupted")
  func emptyFile() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path()))
    let store = try CaseStore.open(path: folder.path(), mode: .writeOrCreate)
    try store.record(note: Note(text: "made anew", recordedMicroseconds: nil))
    try store.close()
    let reader = try CaseStore.open(path: folder.path(), mode: .read)
    #expect(try reader.contents().notes.map(\.text) == ["made anew"])
  }

  @Test("says when writing is not possible")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try CaseStore.open(path: folder.path(), mode: .create).close()
    let store = try CaseStore.open(path: folder.path(), mode: .read)
    let error = #expect(throws: CaseFileError.self) {
      try store.record(note: Note(text: "", recordedMicroseconds: nil))
    }
    #expect(error?.code == .denied)
    try store.close()
    let closed = #expect(throws: CaseFileError.self) { _ = try store.contents() }
    #expect(closed?.code == .closed)
  }

  @Test("names the input whose digest is none")
  func digest() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let input = InputRecord(name: "guest.log", sha256: "abc", bytes: 1, role: nil)
    let error = #expect(throws: CaseFileError.self) {
      try store.record(analysis: Samples.analysis(), inputs: [input])
    }
    #expect(error?.problem == "the digest of guest.log is not 64 hexadecimal digits: `abc`")
    #expect(try store.contents() == CaseContents())
  }
}
