import GRDB
import LogModel

/// Writes the events of one analysis, one after the other, and at the end how often each pattern was recognised.
///
/// An event of an input that the analysis does not list has no place that could be checked: it is left out.
struct EventWriter {
  private let analysis: Int64
  private let database: Database
  private let insertion: Statement
  private let inputs: [String: Int64]
  private var patterns: [PatternKey: Int64] = [:]
  private var counts: [CountKey: (events: Int, first: Int)] = [:]
  private var position = 0

  private struct PatternKey: Hashable {
    let pattern: String
    let severity: Severity
  }

  private struct CountKey: Hashable {
    let stream: String
    let pattern: Int64
  }

  init(analysis: Int64, _ database: Database) throws {
    self.analysis = analysis
    self.database = database
    insertion = try database.cachedStatement(
      sql: """
        INSERT INTO events
          (analysis_id, position, pattern_id, input_id, stream, line, stamp_kind,
           stamp_microseconds, captures_json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT inputs.id, inputs.name FROM inputs JOIN analysis_inputs ON input_id = inputs.id
        WHERE analysis_id = ? ORDER BY inputs.id
        """, arguments: [analysis])
    inputs = Dictionary(rows.map { ($0["name"], $0["id"]) }) { first, _ in first }
  }

  /// Writes the next event.
  ///
  /// - Complexity: some microseconds.
  mutating func write(_ event: StoredEvent) throws {
    guard let input = inputs[event.place.input] else { return }
    let pattern = try patternID(PatternKey(pattern: event.pattern, severity: event.severity))
    try insertion.execute(arguments: [
      analysis, position, pattern, input, event.stream, event.place.line,
      event.stampKind?.rawValue, event.stampMicroseconds,
      event.captures.isEmpty ? "{}" : CanonicalJSON.line(event.captures),
    ])
    counts[CountKey(stream: event.stream, pattern: pattern), default: (0, position)].events += 1
    position += 1
  }

  /// Writes the counts.
  func finish() throws {
    for (key, count) in counts.sorted(by: { $0.value.first < $1.value.first }) {
      try database.execute(
        sql: """
          INSERT INTO event_counts (analysis_id, stream, pattern_id, events, first_position)
          VALUES (?, ?, ?, ?, ?)
          """, arguments: [analysis, key.stream, key.pattern, count.events, count.first])
    }
  }

  private mutating func patternID(_ key: PatternKey) throws -> Int64 {
    if let known = patterns[key] { return known }
    let values: StatementArguments = [key.pattern, key.severity.rawValue]
    try database.execute(
      sql: "INSERT OR IGNORE INTO patterns (pattern, severity) VALUES (?, ?)", arguments: values)
    let id =
      try Int64.fetchOne(
        database, sql: "SELECT id FROM patterns WHERE pattern = ? AND severity = ?",
        arguments: values) ?? 0
    patterns[key] = id
    return id
  }
}
