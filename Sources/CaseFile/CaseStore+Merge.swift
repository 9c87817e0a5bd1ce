import Bisection
import Foundation
import GRDB

extension CaseStore {
  /// What a merge added.
  public struct MergeSummary: Sendable, Hashable {
    /// Analyses that were not there.
    public var analyses = 0
    /// Bisections that were not there.
    public var bisections = 0
    /// Runs that were not there, those of new bisections included.
    public var runs = 0
    /// Notes that were not there.
    public var notes = 0
    /// Matrices, comparisons and the like that were not there.
    public var documents = 0
    /// Logs whose bytes were not there.
    public var embedded = 0

    /// Nothing added.
    public init() {}
  }

  /// Adds everything that another case holds and this one does not; all of it or nothing.
  ///
  /// The same analysis of the same inputs stays one. Of two journals of the same bisection the longer is kept where it
  /// begins with the whole of the shorter.
  ///
  /// - Throws: `conflict` where both hold the same bisection with different runs: which are true cannot be told.
  @discardableResult
  public func merge(_ other: CaseStore) throws(CaseFileError) -> MergeSummary {
    let contents = try other.contents()
    var summary = MergeSummary()
    do {
      try other.reading { source in
        let ids = try Int64.fetchAll(source, sql: "SELECT id FROM analyses ORDER BY id")
        let version = try CaseSchema.version(of: source)
        summary = try writing { database in
          var added = MergeSummary()
          for (id, analysis) in zip(ids, contents.analyses) {
            let isNew = try Self.insert(analysis, database) { copy in
              guard version >= 2 else { return }
              try Self.copyEvents(from: source, id, to: database, copy)
            }
            if isNew { added.analyses += 1 }
          }
          for bisection in contents.bisections { try add(bisection, database, &added) }
          try Self.addRest(contents, source, database, version: version, &added)
          return added
        }
      }
    } catch {
      throw CaseFileError(error, path: path)
    }
    return summary
  }

  private static func copyEvents(
    from source: Database, _ id: Int64, to database: Database, _ copy: Int64
  ) throws {
    // In pieces: a case may hold a million.
    var events: [StoredEvent] = []
    var writer = try EventWriter(analysis: copy, database)
    try forEachEvent(source, analysis: id) { event in
      events.append(event)
      if events.count == 10_000 {
        for event in events { try writer.write(event) }
        events.removeAll(keepingCapacity: true)
      }
      return true
    }
    for event in events { try writer.write(event) }
    try writer.finish()
  }

  private func add(
    _ bisection: StoredBisection, _ database: Database, _ added: inout MergeSummary
  ) throws {
    let key = try CanonicalJSON.text(bisection.arguments)
    let known = try Int64.fetchOne(
      database, sql: "SELECT id FROM bisections WHERE arguments_key = ?", arguments: [key])
    let id: Int64
    if let known {
      id = known
    } else {
      try database.execute(
        sql: """
          INSERT INTO bisections (arguments_key, invocation, started_microseconds) VALUES (?, ?, ?)
          """, arguments: [key, bisection.invocation, bisection.startedMicroseconds])
      id = database.lastInsertedRowID
      added.bisections += 1
    }
    let mine = try Self.journal(id, database)
    let shared = min(mine.count, bisection.journal.count)
    if let different = (0..<shared).first(where: { mine[$0] != bisection.journal[$0] }) {
      let arguments = bisection.arguments
      throw CaseFileError(
        code: .conflict, path: path,
        problem: "both cases hold the bisection of \(arguments.series) from \(arguments.good) to "
          + "\(arguments.bad), and their runs differ from run \(different + 1) on "
          + "(\(mine[different].observation.build) \(mine[different].observation.verdict) here, "
          + "\(bisection.journal[different].observation.build) "
          + "\(bisection.journal[different].observation.verdict) there)",
        advice: "keep the cases apart; nothing was merged")
    }
    for entry in bisection.journal.dropFirst(mine.count) {
      _ = try Self.append(entry, bisection: id, database)
      added.runs += 1
    }
    if let conclusion = bisection.conclusion, bisection.journal.count >= mine.count {
      try Self.insert(conclusion, bisection: id, recordedMicroseconds: nil, database)
    }
  }

  private static func addRest(
    _ contents: CaseContents, _ source: Database, _ database: Database, version: Int,
    _ added: inout MergeSummary
  ) throws {
    for note in contents.notes {
      try database.execute(
        sql: """
          INSERT INTO notes (text, recorded_microseconds) SELECT ?1, ?2
          WHERE NOT EXISTS
            (SELECT 1 FROM notes WHERE text = ?1 AND recorded_microseconds IS ?2)
          """, arguments: [note.text, note.recordedMicroseconds])
      added.notes += database.changesCount
    }
    for document in contents.documents {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO documents (schema, title, document_json, recorded_microseconds)
          VALUES (?, ?, ?, ?)
          """,
        arguments: [document.schema, document.title, document.json, document.recordedMicroseconds])
      added.documents += database.changesCount
    }
    for name in contents.names {
      try database.execute(
        sql: "INSERT OR IGNORE INTO identifying_names (identity, name) VALUES (?, ?)",
        arguments: [name.identity, name.name])
    }
    guard version >= 2 else { return }
    let logs = try Row.fetchCursor(source, sql: "SELECT * FROM embedded_logs ORDER BY sha256")
    while let log = try logs.next() {
      try database.execute(
        sql: "INSERT OR IGNORE INTO embedded_logs (sha256, content) VALUES (?, ?)",
        arguments: [log["sha256"] as String, log["content"] as Data])
      added.embedded += database.changesCount
    }
  }
}
