import Bisection
import GRDB

/// One bisection of an open case: where its observations go.
public struct BisectionHandle: Sendable, Hashable {
  /// The row of the case's table of bisections.
  let id: Int64
  /// What is asked.
  public let arguments: BisectionArguments
}

extension CaseStore {
  /// The bisection with these arguments; it is begun where the case has none.
  ///
  /// A case may hold several: over the host that saves and over the one that restores, to the first bad build and to
  /// the first repaired one. Use `resume` where only an interrupted one is to be continued.
  public func begin(
    _ arguments: BisectionArguments, invocation: String? = nil, startedMicroseconds: Int64? = nil
  ) throws(CaseFileError) -> BisectionHandle {
    try writing { database in
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO bisections (arguments_key, invocation, started_microseconds)
          VALUES (?, ?, ?)
          """,
        arguments: [try CanonicalJSON.text(arguments), invocation, startedMicroseconds])
      guard let handle = try Self.handle(arguments, database) else {
        throw CaseFileError(code: .noBisection, path: path, problem: "the bisection was not kept")
      }
      return handle
    }
  }

  /// The bisection with these arguments, begun before.
  ///
  /// - Throws: `otherArguments`, naming each difference to the nearest one, where the case holds bisections but not
  ///   this; `noBisection` where it holds none.
  public func resume(_ arguments: BisectionArguments) throws(CaseFileError) -> BisectionHandle {
    try reading { database in
      if let handle = try Self.handle(arguments, database) { return handle }
      let differences = try Self.handles(database).map {
        arguments.differences(from: $0.arguments)
      }
      // `min` keeps the first of equals, and the list is in the order of recording.
      guard let nearest = differences.min(by: { $0.count < $1.count }) else {
        throw CaseFileError(
          code: .noBisection, path: path, problem: "the case holds no bisection to continue",
          advice: "leave out `--resume` to begin one")
      }
      throw CaseFileError(
        code: .otherArguments, path: path,
        problem: "the case holds a bisection with other arguments: "
          + nearest.map(\.description).joined(separator: "; ") + " (in the case)",
        advice: "repeat those arguments to continue it, or choose another case file")
    }
  }

  /// The bisections begun so far, oldest first.
  public func bisections() throws(CaseFileError) -> [BisectionHandle] {
    try reading(Self.handles)
  }

  /// Appends one observation; when this returns it is on the disk, whatever ends the process.
  ///
  /// Returns its number in the journal: the first is 1.
  @discardableResult
  public func append(_ entry: JournalEntry, to bisection: BisectionHandle) throws(CaseFileError)
    -> Int
  {
    let seen = entry.observation
    guard seen.seconds.isFinite, seen.seconds >= 0, seen.attempt >= 0 else {
      throw CaseFileError(
        code: .invalid, path: path,
        problem: "the run of \(seen.build) has attempt \(seen.attempt) and took \(seen.seconds) "
          + "seconds; neither can be negative")
    }
    return try writing { database in
      try Self.append(entry, bisection: bisection.id, database)
    }
  }

  /// Appends within a transaction.
  static func append(
    _ entry: JournalEntry, bisection: Int64, _ database: Database
  ) throws -> Int {
    let seen = entry.observation
    let last =
      try Int.fetchOne(
        database, sql: "SELECT max(sequence) FROM observations WHERE bisection_id = ?",
        arguments: [bisection]) ?? 0
    try database.execute(
      sql: """
        INSERT INTO observations
          (bisection_id, sequence, build, attempt, verdict, reason, signature, seconds, purpose,
           log_digests_json, started_microseconds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        bisection, last + 1, seen.build, seen.attempt, seen.verdict, seen.reason,
        seen.signature, seen.seconds, entry.purpose,
        try CanonicalJSON.text(entry.logDigests), entry.startedMicroseconds,
      ])
    return last + 1
  }

  /// The observations of a bisection, in the order in which they were appended.
  public func observations(of bisection: BisectionHandle) throws(CaseFileError) -> [JournalEntry] {
    try reading { database in try Self.journal(bisection.id, database) }
  }

  private static func handle(
    _ arguments: BisectionArguments, _ database: Database
  ) throws -> BisectionHandle? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM bisections WHERE arguments_key = ?",
      arguments: [try CanonicalJSON.text(arguments)]
    ).map { BisectionHandle(id: $0, arguments: arguments) }
  }

  private static func handles(_ database: Database) throws -> [BisectionHandle] {
    try Row.fetchAll(database, sql: "SELECT id, arguments_key FROM bisections ORDER BY id").map {
      row in
      BisectionHandle(
        id: row["id"],
        arguments: try CanonicalJSON.value(BisectionArguments.self, row["arguments_key"]))
    }
  }

  static func journal(_ bisection: Int64, _ database: Database) throws -> [JournalEntry] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM observations WHERE bisection_id = ? ORDER BY sequence",
      arguments: [bisection]
    ).map { row in
      JournalEntry(
        observation: BisectionReport.Observation(
          build: row["build"], attempt: row["attempt"], verdict: row["verdict"],
          reason: row["reason"], signature: row["signature"], seconds: row["seconds"]),
        purpose: row["purpose"],
        logDigests: try CanonicalJSON.value([String: String].self, row["log_digests_json"]),
        startedMicroseconds: row["started_microseconds"])
    }
  }
}
