public import Bisection
import GRDB

extension CaseStore {
  /// Records the answer of a bisection; the latest counts, earlier ones are kept.
  public func record(
    conclusion: BisectionReport, of bisection: BisectionHandle, recordedMicroseconds: Int64? = nil
  ) throws(CaseFileError) {
    try writing { database in
      let text = try CanonicalJSON.text(conclusion)
      let latest = try String.fetchOne(
        database,
        sql: "SELECT report_json FROM conclusions WHERE bisection_id = ? ORDER BY id DESC LIMIT 1",
        arguments: [bisection.id])
      if latest == text { return }
      try database.execute(
        sql: """
          INSERT INTO conclusions
            (bisection_id, recorded_microseconds, outcome, last_good, first_bad, confidence,
             report_json)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          bisection.id, recordedMicroseconds, conclusion.outcome.rawValue, conclusion.lastGood,
          conclusion.firstBad, conclusion.confidence, text,
        ])
    }
  }

  /// Records a remark.
  public func record(note: Note) throws(CaseFileError) {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO notes (text, recorded_microseconds) VALUES (?, ?)",
        arguments: [note.text, note.recordedMicroseconds])
    }
  }
}
