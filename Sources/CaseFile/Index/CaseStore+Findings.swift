import GRDB

extension CaseStore {
  /// What a case found, read without checking every page of it: an index looks at many.
  ///
  /// - Throws: for a file of another program or a later version, and where what is asked for cannot be read.
  static func findings(
    of path: String, as name: String
  ) throws(CaseFileError) -> [CaseFinding] {
    guard let header = try CaseHeader.read(path) else {
      throw CaseFileError(code: .missing, path: path, problem: "there is no such case file")
    }
    try header.check(path)
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { database in try findings(database, name) }
    } catch {
      throw CaseFileError(error, path: path)
    }
  }

  /// Incidents, then crashes, then answers of bisections, in the order of recording; equal ones once.
  private static func findings(_ database: Database, _ name: String) throws -> [CaseFinding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT 'incident' AS kind, signature, title, severity, confidence FROM incidents
        UNION ALL
        SELECT 'crash', value ->> '$.signature', value ->> '$.title', value ->> '$.severity', NULL
        FROM analyses, json_each(crashes_json)
        UNION ALL
        SELECT 'bisection',
          coalesce(arguments_key ->> '$.signature',
            (SELECT signature FROM observations WHERE bisection_id = bisections.id
             AND verdict = 'bad' AND signature IS NOT NULL ORDER BY sequence LIMIT 1), ''),
          'first bad build ' || first_bad || ', last good ' || coalesce(last_good, 'not known'),
          NULL, confidence
        FROM conclusions JOIN bisections ON bisections.id = bisection_id
        WHERE first_bad IS NOT NULL AND conclusions.id =
          (SELECT max(id) FROM conclusions WHERE bisection_id = bisections.id)
        """)
    var findings: [CaseFinding] = []
    for row in rows {
      guard let kind = CaseFinding.Kind(rawValue: row["kind"]) else { continue }
      let finding = CaseFinding(
        path: name, kind: kind, signature: row["signature"] ?? "", title: row["title"] ?? "",
        severity: row["severity"], confidence: row["confidence"])
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }
}
