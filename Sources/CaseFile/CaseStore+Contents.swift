import Bisection
import GRDB

extension CaseStore {
  /// Everything in the case, as of one moment.
  public func contents() throws(CaseFileError) -> CaseContents {
    try reading { database in
      let bisections = try Row.fetchAll(database, sql: "SELECT * FROM bisections ORDER BY id")
      let notes = try Row.fetchAll(database, sql: "SELECT * FROM notes ORDER BY id")
      return CaseContents(
        inputs: try Self.inputs(database),
        analyses: try Self.analyses(database),
        bisections: try bisections.map { row in try Self.bisection(row, database) },
        notes: notes.map { row in
          Note(text: row["text"], recordedMicroseconds: row["recorded_microseconds"])
        },
        documents: try Self.documents(database), embedded: try Self.embedded(database),
        names: try Self.names(database))
    }
  }

  private static func documents(_ database: Database) throws -> [CaseDocument] {
    guard try CaseSchema.version(of: database) >= 2 else { return [] }
    return try Row.fetchAll(database, sql: "SELECT * FROM documents ORDER BY id").map { row in
      CaseDocument(
        schema: row["schema"], title: row["title"], json: row["document_json"],
        recordedMicroseconds: row["recorded_microseconds"])
    }
  }

  private static func embedded(_ database: Database) throws -> [String] {
    guard try CaseSchema.version(of: database) >= 2 else { return [] }
    return try String.fetchAll(database, sql: "SELECT sha256 FROM embedded_logs ORDER BY sha256")
  }

  private static func names(_ database: Database) throws -> [StoredName] {
    guard try CaseSchema.version(of: database) >= 2 else { return [] }
    return try Row.fetchAll(database, sql: "SELECT identity, name FROM identifying_names").map {
      StoredName(identity: $0["identity"], name: $0["name"])
    }.sorted()
  }

  private static func bisection(_ row: Row, _ database: Database) throws -> StoredBisection {
    let id: Int64 = row["id"]
    let conclusion = try String.fetchOne(
      database,
      sql: "SELECT report_json FROM conclusions WHERE bisection_id = ? ORDER BY id DESC LIMIT 1",
      arguments: [id])
    return StoredBisection(
      arguments: try CanonicalJSON.value(BisectionArguments.self, row["arguments_key"]),
      invocation: row["invocation"], startedMicroseconds: row["started_microseconds"],
      journal: try journal(id, database),
      conclusion: try conclusion.map { try CanonicalJSON.value(BisectionReport.self, $0) })
  }
}
