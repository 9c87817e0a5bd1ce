import GRDB
import LogModel

extension CaseStore {
  /// How often each pattern was recognised, in the order of the first event of each.
  static func eventCounts(_ database: Database, analysis: Int64) throws -> [EventCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT event_counts.stream, pattern, severity, event_counts.events, name, line
        FROM event_counts
        JOIN patterns ON patterns.id = event_counts.pattern_id
        JOIN events ON events.analysis_id = event_counts.analysis_id
          AND events.position = first_position
        JOIN inputs ON inputs.id = input_id
        WHERE event_counts.analysis_id = ? ORDER BY first_position
        """, arguments: [analysis]
    ).map { row in
      EventCount(
        stream: row["stream"], pattern: row["pattern"],
        severity: Severity(rawValue: row["severity"]) ?? .info, events: row["events"],
        first: Place(input: row["name"], line: row["line"]))
    }
  }

  /// Calls `body` with each event of an analysis, counted from 0 in the order of recording; until it returns false.
  ///
  /// - Complexity: one event at a time in memory.
  public func forEachEvent(
    ofAnalysis index: Int, _ body: (StoredEvent) throws -> Bool
  ) throws(CaseFileError) {
    try reading { database in
      guard try CaseSchema.version(of: database) >= 2 else { return }
      let ids = try Int64.fetchAll(database, sql: "SELECT id FROM analyses ORDER BY id")
      guard ids.indices.contains(index) else { return }
      try Self.forEachEvent(database, analysis: ids[index], body)
    }
  }

  static func forEachEvent(
    _ database: Database, analysis: Int64, _ body: (StoredEvent) throws -> Bool
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT pattern, severity, stream, name, line, stamp_kind, stamp_microseconds, captures_json
        FROM events JOIN patterns ON patterns.id = pattern_id JOIN inputs ON inputs.id = input_id
        WHERE analysis_id = ? ORDER BY position
        """, arguments: [analysis])
    while let row = try rows.next() {
      let event = StoredEvent(
        pattern: row["pattern"], severity: Severity(rawValue: row["severity"]) ?? .info,
        stream: row["stream"], place: Place(input: row["name"], line: row["line"]),
        stampKind: (row["stamp_kind"] as String?).flatMap(Stamp.Kind.init),
        stampMicroseconds: row["stamp_microseconds"],
        captures: try CanonicalJSON.value([String: String].self, row["captures_json"]))
      guard try body(event) else { return }
    }
  }
}
