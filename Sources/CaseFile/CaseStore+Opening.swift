import Foundation
import GRDB

extension CaseStore {
  /// Opens a case file after checking that it is one, whole, and not of a later release.
  ///
  /// A file that is refused is not changed. Tables of an earlier release are brought up to date when opened for
  /// writing.
  ///
  /// - Complexity: reads the whole file once, to check it.
  public static func open(path: String, mode: Mode) throws(CaseFileError) -> CaseStore {
    let header = try CaseHeader.read(path)
    switch (mode, header) {
    case (.read, nil), (.write, nil):
      throw CaseFileError(
        code: .missing, path: path, problem: "there is no such case file",
        advice: "check the name; `firstbad analyze --case FILE` makes one")
    case (.create, .some):
      throw CaseFileError(
        code: .exists, path: path, problem: "there is such a file already",
        advice: "choose another name, or add to that case by opening it for writing")
    default: break
    }
    if let header, !(header.isEmpty && mode == .writeOrCreate) {
      try header.check(path)
      try verify(path, mode: mode)
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(mode: mode))
      do {
        if mode != .read { try prepare(queue) }
      } catch {
        try? queue.close()
        throw error
      }
      return CaseStore(path: path, mode: mode, queue: queue)
    } catch {
      throw CaseFileError(error, path: path)
    }
  }

  /// Checks a file of ours through a connection that cannot write.
  private static func verify(_ path: String, mode: Mode) throws(CaseFileError) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(mode: .read))
      defer { try? queue.close() }
      try queue.read { database in try check(database, path) }
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK && mode != .read
    {
      // A process was killed while it made the file: opening for writing rolls that back, and `prepare` checks again.
      return
    } catch {
      throw CaseFileError(error, path: path)
    }
  }

  /// Integrity, version and tables.
  private static func check(_ database: Database, _ path: String) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    try CaseHeader.check(version: version, path)
    let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(3)")
    guard faults == ["ok"] else {
      throw CaseFileError.damaged(path, cause: faults.joined(separator: "; "))
    }
    guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
      throw CaseFileError.damaged(path, cause: "a row refers to one that is not there")
    }
    guard version >= 1,
      try CaseSchema.dump(database) == CaseSchema.expectedDump(version: version)
    else {
      // Also keeps out triggers and views that somebody slipped into a mailed file.
      throw CaseFileError.damaged(path, cause: "its tables are not those of version \(version)")
    }
  }

  /// Makes or updates the tables, then switches to write-ahead logging.
  private static func prepare(_ queue: DatabaseQueue) throws {
    try queue.inDatabase { database in try CaseSchema.migrate(database) }
    try queue.read { database in try check(database, queue.path) }
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      // Every commit waits for the disk; the write-ahead default would only do so at checkpoints.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
  }

  private static func configuration(mode: Mode) -> Configuration {
    var configuration = Configuration()
    configuration.label = "firstbad.case"
    configuration.readonly = mode == .read
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // The file may come by mail: its schema gets no function with side effects, its cells are checked.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }
}
