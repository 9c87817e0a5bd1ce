import Foundation

/// The first hundred bytes of a file, read without SQLite: enough to tell whose file it is and touch nothing.
///
/// Layout: sqlite.org/fileformat2.html, "The Database Header". Our application id is written before the file ever goes
/// into write-ahead mode, so that it is here even where later changes still lie in the log beside it.
struct CaseHeader: Equatable {
  /// True for a file of no bytes.
  let isEmpty: Bool
  /// True where the file begins as every SQLite 3 file does.
  let isSQLite: Bool
  /// Which program's file it is.
  let applicationID: Int32
  /// Which version of that program's tables.
  let userVersion: Int32

  /// The header of a file; nil where there is no such file.
  ///
  /// - Throws: where it is no regular file or cannot be read.
  static func read(_ path: String) throws(CaseFileError) -> CaseHeader? {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes: [FileAttributeKey: Any]
    do {
      attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    } catch {
      if !FileManager.default.fileExists(atPath: file.path) { return nil }
      throw denied(path, cause: "\(error)")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw CaseFileError(
        code: .foreign, path: path, problem: "this is not a file",
        advice: "name a case file, such as `incident.firstbad`")
    }
    let bytes: [UInt8]
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      bytes = [UInt8](try handle.read(upToCount: 100) ?? Data())
    } catch {
      throw denied(path, cause: "\(error)")
    }
    return CaseHeader(bytes)
  }

  /// The meaning of a file's first bytes.
  init(_ bytes: [UInt8]) {
    isEmpty = bytes.isEmpty
    isSQLite = bytes.count == 100 && bytes.starts(with: Array("SQLite format 3\0".utf8))
    applicationID = isSQLite ? Self.bigEndian(bytes[68..<72]) : 0
    userVersion = isSQLite ? Self.bigEndian(bytes[60..<64]) : 0
  }

  /// Refuses a file that is not ours, or too new.
  func check(_ path: String) throws(CaseFileError) {
    guard isSQLite, applicationID == CaseSchema.applicationID else {
      throw CaseFileError(
        code: .foreign, path: path,
        problem: isSQLite
          ? "this is a database of another program, not a firstbad case; it was left as it is"
          : "this is not a firstbad case; it was left as it is",
        advice: isSQLite
          ? "name a file that `--case` made" : "to analyse a log, use `firstbad analyze`")
    }
    try Self.check(version: Int(userVersion), path)
  }

  /// Refuses tables of a later release.
  static func check(version: Int, _ path: String) throws(CaseFileError) {
    guard version > CaseSchema.version else { return }
    throw CaseFileError(
      code: .newer, path: path,
      problem: "the case was written by a newer firstbad (its tables are version \(version), "
        + "this one knows \(CaseSchema.version)); it was left as it is",
      advice: "open it with that release")
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
  }

  private static func denied(_ path: String, cause: String) -> CaseFileError {
    CaseFileError(
      code: .denied, path: path, problem: "cannot be read",
      advice: "check the permissions of the file and of its folder", cause: cause)
  }
}
