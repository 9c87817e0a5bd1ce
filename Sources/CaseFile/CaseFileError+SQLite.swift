import GRDB

extension CaseFileError {
  /// What an error thrown while working on a file means for the file's owner.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as CaseFileError: self = error
    case let error as DatabaseError: self.init(sqlite: error, path: path)
    case let error as DecodingError:
      self.init(
        code: .damaged, path: path, problem: "the case holds a value that cannot be read",
        advice: "take the file from a backup, or analyse the logs again", cause: "\(error)")
    case let error as EncodingError:
      self.init(
        code: .invalid, path: path, problem: "the value cannot be stored", cause: "\(error)")
    default:
      self.init(code: .inputOutput, path: path, problem: "cannot work on it", cause: "\(error)")
    }
  }

  private init(sqlite error: DatabaseError, path: String) {
    let said = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damaged(path, cause: said)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        code: .busy, path: path, problem: "another process is writing to the case",
        advice: "wait until it has finished, or work on a copy", cause: said)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
      self.init(
        code: .denied, path: path, problem: "the case or its folder cannot be opened for this",
        advice: "check the permissions of the file and of its folder", cause: said)
    case .SQLITE_FULL:
      self.init(
        code: .inputOutput, path: path, problem: "the disk is full",
        advice: "make room and try again; what was recorded before is safe", cause: said)
    case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH:
      self.init(
        code: .invalid, path: path, problem: "the value breaks a rule of the case file",
        cause: said)
    default:
      self.init(
        code: .inputOutput, path: path, problem: "reading or writing the case failed",
        cause: said)
    }
  }

  /// A file of ours that is broken.
  static func damaged(_ path: String, cause: String) -> CaseFileError {
    CaseFileError(
      code: .damaged, path: path, problem: "the case file is damaged and was left as it is",
      advice: "take it from a backup, or analyse the logs again into a new file", cause: cause)
  }
}
