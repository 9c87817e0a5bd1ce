import Foundation
import GRDB

/// A case file, open: everything about one incident in one SQLite file.
///
/// While it is open for writing, changes lie in a log beside it (`-wal`); `close` folds them in, so that the one file
/// can be mailed. Any number of processes may read while one writes. An observation that `append` has returned from
/// survives the end of the process by any means, and of the machine where the disk keeps its promises.
///
/// Times come from the caller: the store has no clock.
public final class CaseStore: Sendable {
  /// What a case file is opened for.
  public enum Mode: Sendable, Hashable, CaseIterable {
    /// Reading a file that exists; never changes it.
    case read
    /// Reading and writing a file that exists.
    case write
    /// Making a new file; there must be none.
    case create
    /// Reading and writing; the file is made where there is none.
    case writeOrCreate
  }

  /// The file as the caller named it.
  public let path: String
  /// What it was opened for.
  public let mode: Mode
  private let queue: DatabaseQueue
  // Held during every use: GRDB crashes when a closed queue is read.
  private let lock = NSLock()
  private nonisolated(unsafe) var isClosed = false

  init(path: String, mode: Mode, queue: DatabaseQueue) {
    self.path = path
    self.mode = mode
    self.queue = queue
  }

  deinit { try? close() }

  /// Folds the log into the file and lets go of it; a second call does nothing.
  ///
  /// Where others still have the file open, their closing does the rest; nothing is lost either way.
  ///
  /// - Throws: where folding fails for another reason than another process; what was recorded is then in the log
  ///   beside the file, and the two belong together.
  public func close() throws(CaseFileError) {
    lock.lock()
    defer { lock.unlock() }
    guard !isClosed else { return }
    isClosed = true
    do {
      if mode != .read {
        try queue.inDatabase { database in
          do {
            // Folds in all of the log and removes it, if nobody else has the file open ...
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
          } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // ... and if somebody has, as much of it as no reader still needs.
            _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
          }
        }
      }
      try queue.close()
    } catch {
      throw CaseFileError(error, path: path)
    }
  }

  /// Runs a body on one consistent state of the file.
  func reading<Value>(_ body: (Database) throws -> Value) throws(CaseFileError) -> Value {
    try using { try queue.read(body) }
  }

  /// Runs a body as one transaction: all of it is recorded, durably, or nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws(CaseFileError) -> Value {
    guard mode != .read else {
      throw CaseFileError(
        code: .denied, path: path, problem: "the case was opened for reading only")
    }
    return try using { try queue.write(body) }
  }

  private func using<Value>(_ body: () throws -> Value) throws(CaseFileError) -> Value {
    lock.lock()
    defer { lock.unlock() }
    guard !isClosed else {
      throw CaseFileError(code: .closed, path: path, problem: "the case was closed before")
    }
    do { return try body() } catch { throw CaseFileError(error, path: path) }
  }
}

extension CaseStore {
  /// A setting of the connection, for tests.
  func pragma(_ name: String) throws(CaseFileError) -> String? {
    try reading { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }
}
