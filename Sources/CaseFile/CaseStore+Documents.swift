public import Foundation
import GRDB

extension CaseStore {
  /// Records a further document; one that is there already is not recorded twice.
  ///
  /// - Throws: `invalid` where its text is no JSON.
  public func record(document: CaseDocument) throws(CaseFileError) {
    try writing { database in
      // No rule of the table: SQLite lets no file that may come by mail call this function.
      guard
        try Bool.fetchOne(database, sql: "SELECT json_valid(?)", arguments: [document.json])
          == true
      else {
        throw CaseFileError(
          code: .invalid, path: path, problem: "the document `\(document.title)` is not JSON")
      }
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO documents (schema, title, document_json, recorded_microseconds)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [document.schema, document.title, document.json, document.recordedMicroseconds])
    }
  }

  /// Records names that inputs gave away.
  public func record(names: [StoredName]) throws(CaseFileError) {
    guard !names.isEmpty else { return }
    try writing { database in
      for name in names {
        try database.execute(
          sql: "INSERT OR IGNORE INTO identifying_names (identity, name) VALUES (?, ?)",
          arguments: [name.identity, name.name])
      }
    }
  }

  /// Keeps the bytes of an input in the case.
  ///
  /// The caller computes the digest; it is what `InputRecord` holds.
  public func embed(_ content: Data, sha256: String) throws(CaseFileError) {
    try writing { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO embedded_logs (sha256, content) VALUES (?, ?)",
        arguments: [sha256.lowercased(), content])
    }
  }

  /// The bytes of an input that the case keeps; nil where it keeps only its digest.
  public func embeddedLog(sha256: String) throws(CaseFileError) -> Data? {
    try reading { database in
      guard try CaseSchema.version(of: database) >= 2 else { return nil }
      return try Data.fetchOne(
        database, sql: "SELECT content FROM embedded_logs WHERE sha256 = ?",
        arguments: [sha256.lowercased()])
    }
  }
}
