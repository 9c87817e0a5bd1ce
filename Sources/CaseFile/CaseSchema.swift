import GRDB

/// The tables of a case file, by version; described in Documentation/case-file.md.
enum CaseSchema {
  /// `1BAD` in ASCII: SQLite's `application_id` of every case file.
  static let applicationID: Int32 = 0x3142_4144
  /// The newest version of the tables, also in `user_version`.
  static var version: Int { steps.count }

  /// The version of a file's tables.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// What leads from each version to the next, beginning with an empty file; a released step never changes.
  private static let steps = [version1, version2, version3]

  /// Brings the tables from the file's version to the newest, or to `version`.
  ///
  /// One transaction a step, with its number: a process killed on the way leaves the version before. (GRDB's own
  /// migrator keeps its list in a table that it commits before the first step, so that a file could be left that
  /// belongs to nobody.)
  static func migrate(_ database: Database, to version: Int = version) throws {
    let from = try self.version(of: database)
    for (number, step) in zip(1..., steps) where number > from && number <= version {
      try database.inTransaction(.exclusive) {
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: step)
        try database.execute(sql: "PRAGMA user_version = \(number)")
        return .commit
      }
    }
  }

  /// All tables, indexes and triggers of a database, as text to compare.
  static func dump(_ database: Database) throws -> String {
    try String.fetchAll(
      database,
      sql: """
        SELECT coalesce(sql, type || ' ' || name) || ';' FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name
        """
    ).joined(separator: "\n") + "\n"
  }

  /// What `dump` gives for an undamaged file of a version.
  static func expectedDump(version: Int) throws -> String {
    let memory = try DatabaseQueue()
    try memory.inDatabase { database in try migrate(database, to: version) }
    return try memory.read(dump)
  }
}
