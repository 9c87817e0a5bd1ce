public import Correlation
import GRDB
import LogModel

extension CaseStore {
  /// Records an analysis with its inputs; one that is there already is not recorded twice.
  ///
  /// - Parameters:
  ///   - events: every recognised line, in the order of streams and lines; those of inputs that are not listed are left
  ///     out.
  ///   - invocation: the command that did it, as it can be typed again.
  public func record(
    analysis: AnalysisResult, inputs: [InputRecord], events: [StoredEvent] = [],
    invocation: String? = nil, recordedMicroseconds: Int64? = nil
  ) throws(CaseFileError) {
    if let wrong = inputs.first(where: { !$0.hasDigest }) {
      throw CaseFileError(
        code: .invalid, path: path,
        problem: "the digest of \(wrong.name) is not 64 hexadecimal digits: `\(wrong.sha256)`")
    }
    let stored = StoredAnalysis(
      inputs: inputs, result: analysis, invocation: invocation,
      recordedMicroseconds: recordedMicroseconds)
    try writing { database in
      _ = try Self.insert(stored, database) { id in
        var writer = try EventWriter(analysis: id, database)
        for event in events { try writer.write(event) }
        try writer.finish()
      }
    }
  }

  /// Writes an analysis unless it is there, and calls `events` with its new row to write its events.
  ///
  /// Returns whether it was new.
  static func insert(
    _ stored: StoredAnalysis, _ database: Database, events: (Int64) throws -> Void
  ) throws -> Bool {
    if try isRecorded(stored, database) { return false }
    let analysis = stored.result
    try database.execute(
      sql: """
        INSERT INTO analyses
          (invocation, recorded_microseconds, schema, streams_json, crashes_json,
           diagnostics_json, unrecognized_json, unexplained_json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        stored.invocation, stored.recordedMicroseconds, analysis.schema,
        try CanonicalJSON.text(analysis.streams), try CanonicalJSON.text(analysis.crashes),
        try CanonicalJSON.text(analysis.diagnostics),
        try CanonicalJSON.text(analysis.unrecognized),
        try CanonicalJSON.text(analysis.unexplained),
      ])
    let id = database.lastInsertedRowID
    for input in stored.inputs { try insert(input, analysis: id, database) }
    for (position, incident) in analysis.incidents.enumerated() {
      try insert(incident, position: position, analysis: id, database)
    }
    try events(id)
    return true
  }

  /// Whether the same analysis of the same inputs is there, whenever and however it was made.
  private static func isRecorded(_ analysis: StoredAnalysis, _ database: Database) throws -> Bool {
    let alike = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM analyses
        WHERE streams_json = ? AND crashes_json = ? AND diagnostics_json = ?
          AND unrecognized_json = ? AND unexplained_json = ? ORDER BY id
        """,
      arguments: [
        try CanonicalJSON.text(analysis.result.streams),
        try CanonicalJSON.text(analysis.result.crashes),
        try CanonicalJSON.text(analysis.result.diagnostics),
        try CanonicalJSON.text(analysis.result.unrecognized),
        try CanonicalJSON.text(analysis.result.unexplained),
      ])
    // Compared as text: a stamp in memory knows its zone, one read back does not.
    let incidents = try analysis.result.incidents.map { try CanonicalJSON.text($0) }
    return try alike.contains { row in
      let id: Int64 = row["id"]
      return try incidentTexts(database, analysis: id) == incidents
        && inputs(database, analysis: id) == analysis.inputs
    }
  }

  private static func incidentTexts(_ database: Database, analysis: Int64) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT incident_json FROM incidents WHERE analysis_id = ? ORDER BY position",
      arguments: [analysis])
  }

  private static func insert(_ input: InputRecord, analysis: Int64, _ database: Database) throws {
    let values: StatementArguments = [input.name, input.sha256, input.bytes, input.role ?? ""]
    try database.execute(
      sql: "INSERT OR IGNORE INTO inputs (name, sha256, bytes, role) VALUES (?, ?, ?, ?)",
      arguments: values)
    try database.execute(
      sql: """
        INSERT INTO analysis_inputs (analysis_id, input_id)
        SELECT ?, id FROM inputs WHERE name = ? AND sha256 = ? AND bytes = ? AND role = ?
        """, arguments: [analysis] + values)
  }

  private static func insert(
    _ incident: Incident, position: Int, analysis: Int64, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO incidents
          (analysis_id, position, signature, correlation, title, severity, confidence, pairing,
           incident_json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        analysis, position, incident.signature, incident.correlation, incident.title,
        incident.severity.rawValue, incident.confidence, incident.pairing.rawValue,
        try CanonicalJSON.text(incident),
      ])
    let id = database.lastInsertedRowID
    for (position, hypothesis) in incident.hypotheses.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO hypotheses (incident_id, position, hypothesis, title, probability)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [id, position, hypothesis.id, hypothesis.title, hypothesis.probability])
    }
    for (position, item) in incident.evidence.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO evidence
            (incident_id, position, pattern, stream, input, first_line, text, printed, suppressed)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, position, item.pattern, item.stream, item.first.input, item.first.line, item.text,
          item.printed, item.suppressed,
        ])
    }
  }

  /// The analyses, oldest first, with their inputs by name.
  static func analyses(_ database: Database) throws -> [StoredAnalysis] {
    let version = try CaseSchema.version(of: database)
    return try Row.fetchAll(database, sql: "SELECT * FROM analyses ORDER BY id").map { row in
      let id: Int64 = row["id"]
      let incidents = try incidentTexts(database, analysis: id)
      let result = AnalysisResult(
        streams: try CanonicalJSON.value([StreamSummary].self, row["streams_json"]),
        incidents: try incidents.map { try CanonicalJSON.value(Incident.self, $0) },
        crashes: try CanonicalJSON.value([Crash].self, row["crashes_json"]),
        unrecognized: try row.hasColumn("unrecognized_json")
          ? CanonicalJSON.value(AnalysisResult.Unrecognized.self, row["unrecognized_json"])
          : AnalysisResult.Unrecognized(),
        unexplained: try row.hasColumn("unexplained_json")
          ? CanonicalJSON.value(AnalysisResult.Unexplained.self, row["unexplained_json"])
          : AnalysisResult.Unexplained(),
        diagnostics: try CanonicalJSON.value([Diagnostic].self, row["diagnostics_json"]))
      return StoredAnalysis(
        inputs: try inputs(database, analysis: id), result: result,
        invocation: row["invocation"], recordedMicroseconds: row["recorded_microseconds"],
        eventCounts: version >= 2 ? try eventCounts(database, analysis: id) : [])
    }
  }

  /// The inputs of one analysis, or of all, by name.
  static func inputs(_ database: Database, analysis: Int64? = nil) throws -> [InputRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT inputs.* FROM inputs JOIN analysis_inputs ON input_id = inputs.id
        WHERE ?1 IS NULL OR analysis_id = ?1
        """, arguments: [analysis]
    ).map { row in
      let role: String = row["role"]
      return InputRecord(
        name: row["name"], sha256: row["sha256"], bytes: row["bytes"],
        role: role.isEmpty ? nil : role)
    }.sorted()
  }
}

extension InputRecord {
  /// True where the digest is one.
  fileprivate var hasDigest: Bool {
    sha256.utf8.count == 64
      && sha256.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
