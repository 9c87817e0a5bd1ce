import GRDB

/// The tables of a case file, by version; described in Documentation/case-file.md.
enum CaseSchema {
  /// `1BAD` in ASCII: SQLite's `application_id` of every case file.
  static let applicationID: Int32 = 0x3142_4144
  /// The newest version of the tables, also in `user_version`.
  static let version = 1

  /// The steps from an empty file to the newest version; a released step never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      // Both pragmas are part of the step's transaction.
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: version1)
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    return migrator
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
    try migrator.migrate(memory, upTo: "v\(version)")
    return try memory.read(dump)
  }
}
