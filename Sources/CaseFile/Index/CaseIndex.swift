import Foundation
import GRDB

/// What the cases below a folder found, so that "have we seen this before?" is answered without opening them.
///
/// The index is a cache in a file of its own: it can be removed at any time and is then made anew. `refresh` compares
/// names, sizes and times with the folder and reads only what changed. A case that is being written to is seen as of
/// its last closing.
public final class CaseIndex {
  private let folder: String
  private let queue: DatabaseQueue

  /// `1BIX` in ASCII.
  private static let applicationID: Int32 = 0x3142_4958
  private static let version = 1

  /// Opens the index of a folder's cases, making it where it is missing or not usable.
  ///
  /// - Parameter cache: its file; nil to keep the index in memory for this once.
  public init(folder: String, cache: String?) throws(CaseFileError) {
    self.folder = folder
    do {
      if let cache, let queue = try? Self.opened(cache) {
        self.queue = queue
      } else {
        if let cache {
          // Not ours to mend: whatever is there is made anew.
          for suffix in ["", "-journal", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: cache + suffix)
          }
        }
        let queue = try cache.map { try DatabaseQueue(path: $0) } ?? DatabaseQueue()
        try Self.prepare(queue)
        self.queue = queue
      }
    } catch {
      throw CaseFileError(error, path: cache ?? folder)
    }
  }

  private static func opened(_ path: String) throws -> DatabaseQueue? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let queue = try DatabaseQueue(path: path)
    let isOurs = try queue.read { database in
      try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
        && Int.fetchOne(database, sql: "PRAGMA user_version") == version
    }
    if isOurs { return queue }
    try queue.close()
    return nil
  }

  private static func prepare(_ queue: DatabaseQueue) throws {
    try queue.write { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE listing (fingerprint INTEGER NOT NULL) STRICT;
          CREATE TABLE files (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL,
            modified_nanoseconds INTEGER NOT NULL, problem TEXT) STRICT;
          CREATE TABLE findings (
            file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE, kind TEXT NOT NULL,
            signature TEXT NOT NULL, family TEXT NOT NULL, title TEXT NOT NULL, severity TEXT,
            confidence REAL) STRICT;
          CREATE INDEX findings_by_signature ON findings (signature);
          CREATE INDEX findings_by_family ON findings (family);
          CREATE INDEX findings_by_file ON findings (file_id);
          PRAGMA user_version = \(version);
          """)
    }
  }

  /// Brings the index up to date with the folder.
  ///
  /// - Complexity: one look at the folder where nothing changed; a millisecond or so for each case that did.
  /// - Throws: where the folder cannot be read. A case that cannot is no error: see `problems`.
  public func refresh() throws(CaseFileError) {
    guard let listing = CaseListing(folder: folder) else {
      throw CaseFileError(
        code: .missing, path: folder, problem: "there is no such folder, or it can't be read",
        advice: "name the folder that holds the case files")
    }
    do {
      let fingerprint = listing.fingerprint
      let known = try queue.read { try Int64.fetchOne($0, sql: "SELECT fingerprint FROM listing") }
      if known == fingerprint { return }
      try queue.write { database in
        try update(database, listing.files)
        try database.execute(
          sql: "DELETE FROM listing; INSERT INTO listing (fingerprint) VALUES (?)",
          arguments: [fingerprint])
      }
    } catch {
      throw CaseFileError(error, path: folder)
    }
  }

  private func update(_ database: Database, _ files: [CaseListing.File]) throws {
    var known: [String: (id: Int64, bytes: Int64, time: Int64)] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM files") {
      known[row["path"]] = (row["id"], row["bytes"], row["modified_nanoseconds"])
    }
    for file in files.sorted(by: { $0.path < $1.path }) {
      let old = known.removeValue(forKey: file.path)
      if let old {
        if old.bytes == file.bytes, old.time == file.modifiedNanoseconds { continue }
        try Self.remove(old.id, database)
      }
      try add(file, database)
    }
    for old in known.values { try Self.remove(old.id, database) }
  }

  private static func remove(_ id: Int64, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM findings WHERE file_id = ?", arguments: [id])
    try database.execute(sql: "DELETE FROM files WHERE id = ?", arguments: [id])
  }

  private func add(_ file: CaseListing.File, _ database: Database) throws {
    var findings: [CaseFinding] = []
    var problem: String?
    do {
      findings = try CaseStore.findings(of: "\(folder)/\(file.path)", as: file.path)
    } catch {
      problem = error.problem
    }
    try database.execute(
      sql: """
        INSERT INTO files (path, bytes, modified_nanoseconds, problem) VALUES (?, ?, ?, ?)
        """, arguments: [file.path, file.bytes, file.modifiedNanoseconds, problem])
    let id = database.lastInsertedRowID
    for finding in findings {
      try database.execute(
        sql: """
          INSERT INTO findings (file_id, kind, signature, family, title, severity, confidence)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, finding.kind.rawValue, finding.signature, Self.family(finding.signature),
          finding.title, finding.severity, finding.confidence,
        ])
    }
  }

  /// What stands before the cause in a signature: the correlation, or a crash's class.
  static func family(_ signature: String) -> String {
    String(signature.prefix { $0 != "/" })
  }

  /// The cases that could not be read, by path, each with the reason.
  public func problems() throws(CaseFileError) -> [(path: String, problem: String)] {
    do {
      return try queue.read { database in
        try Row.fetchAll(
          database, sql: "SELECT path, problem FROM files WHERE problem IS NOT NULL ORDER BY path"
        ).map { ($0["path"], $0["problem"]) }
      }
    } catch { throw CaseFileError(error, path: folder) }
  }

  /// How many cases there are, the unreadable ones included.
  public func count() throws(CaseFileError) -> Int {
    do {
      return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM files") ?? 0 }
    } catch { throw CaseFileError(error, path: folder) }
  }

  /// Lets go of the file.
  public func close() { try? queue.close() }
}

extension CaseIndex {
  /// The findings that answer a search: those of the same signature, then of its family, then with the words in them.
  ///
  /// Of one signature a case gives the first finding.
  /// A signature that names a kind and no cause, as `panic` does, is the same as no other: its findings are related.
  ///
  /// - Parameter query: a signature (`netfront-grant-failure/flip-to-copy-at-restore`), a correlation, or words of a
  ///   title.
  /// - Complexity: by index for signatures and families; one pass over all titles for words.
  public func matches(_ query: String) throws(CaseFileError) -> [CaseMatch] {
    let words = query.split(separator: " ").map { "%\(Self.escaped(String($0)))%" }
    guard !words.isEmpty else { return [] }
    var found: [CaseMatch] = []
    let family = Self.family(query)
    if family != query {
      found += try firstFindings("signature = ?", [query])
        .map { CaseMatch(closeness: .same, finding: $0) }
    }
    found += try firstFindings("family = ?", [family])
      .filter { family == query || $0.signature != query }
      .map { CaseMatch(closeness: .related, finding: $0) }
    if found.isEmpty {
      let condition = words.map { _ in "(title || ' ' || signature) LIKE ? ESCAPE '\\'" }
      found = try firstFindings(condition.joined(separator: " AND "), words)
        .map { CaseMatch(closeness: .words, finding: $0) }
    }
    return found
  }

  /// All findings, by file.
  public func all() throws(CaseFileError) -> [CaseFinding] {
    try findings("1 ORDER BY path, findings.rowid", [])
  }

  /// The findings of a condition, by file; each signature of a file once.
  private func firstFindings(
    _ condition: String, _ arguments: [String]
  ) throws(CaseFileError) -> [CaseFinding] {
    try findings(
      """
      findings.rowid IN
        (SELECT min(findings.rowid) FROM findings WHERE \(condition) GROUP BY file_id, signature)
      ORDER BY path, findings.rowid
      """, arguments)
  }

  private func findings(
    _ condition: String, _ arguments: [String]
  ) throws(CaseFileError) -> [CaseFinding] {
    do {
      return try queue.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT path, kind, signature, title, severity, confidence
            FROM findings JOIN files ON files.id = file_id
            WHERE \(condition)
            """, arguments: StatementArguments(arguments)
        ).compactMap { row in
          CaseFinding.Kind(rawValue: row["kind"]).map { kind in
            CaseFinding(
              path: row["path"], kind: kind, signature: row["signature"], title: row["title"],
              severity: row["severity"], confidence: row["confidence"])
          }
        }
      }
    } catch { throw CaseFileError(error, path: folder) }
  }

  private static func escaped(_ word: String) -> String {
    String(word.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
