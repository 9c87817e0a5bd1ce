public import Bisection
import GRDB

extension CaseStore {
  /// Records the answer of a bisection; the latest counts, earlier ones are kept.
  public func record(
    conclusion: BisectionReport, of bisection: BisectionHandle, recordedMicroseconds: Int64? = nil
  ) throws(CaseFileError) {
    try writing { database in
      try Self.insert(
        conclusion, bisection: bisection.id, recordedMicroseconds: recordedMicroseconds, database)
    }
  }

  /// Writes an answer unless it is the latest already.
  static func insert(
    _ conclusion: BisectionReport, bisection: Int64, recordedMicroseconds: Int64?,
    _ database: Database
  ) throws {
    let text = try CanonicalJSON.text(conclusion)
    let latest = try String.fetchOne(
      database,
      sql: "SELECT report_json FROM conclusions WHERE bisection_id = ? ORDER BY id DESC LIMIT 1",
      arguments: [bisection])
    if latest == text { return }
    try database.execute(
      sql: """
        INSERT INTO conclusions
          (bisection_id, recorded_microseconds, outcome, last_good, first_bad, confidence,
           report_json)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        bisection, recordedMicroseconds, conclusion.outcome.rawValue, conclusion.lastGood,
        conclusion.firstBad, conclusion.confidence, text,
      ])
  }

  /// Records a remark.
  public func record(note: Note) throws(CaseFileError) {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO notes (text, recorded_microseconds) VALUES (?, ?)",
        // SQLite's functions take a zero byte as a text's end.
        arguments: [note.text.replacing("\0", with: "\u{FFFD}"), note.recordedMicroseconds])
    }
  }
}
