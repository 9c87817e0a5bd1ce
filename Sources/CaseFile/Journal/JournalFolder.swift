import Foundation

/// The folder `.firstbad`: the journal of the bisection under way, and those put aside.
///
/// `journal.jsonl` is the present one, `earlier/1.jsonl` and so on are those before it, `lock` is held while it is
/// written to.
public final class JournalFolder: Sendable {
  /// The folder as the caller named it.
  public let path: String
  private let lock: FileLock

  /// Opens the folder for writing; it is made where it is missing.
  ///
  /// - Throws: `busy` where another process bisects in it.
  public init(path: String) throws(CaseFileError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CaseFileError(
        code: .denied, path: path, problem: "the folder for the journal cannot be made",
        advice: "name another with `--state`, or keep the runs in a case file with `--case`")
    }
    lock = try FileLock(path: "\(path)/lock", protecting: path)
  }

  /// Where the present journal of a folder lies.
  public static func journalPath(in folder: String) -> String { "\(folder)/journal.jsonl" }

  /// The present journal, nil where there is none.
  public static func present(in folder: String) throws(CaseFileError) -> JournalContents? {
    let path = journalPath(in: folder)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    // The process was killed before the first line was whole: nothing has begun.
    guard size > 0 else { return nil }
    do {
      return try JournalContents.read(path: path)
    } catch {
      let isTorn = error.code == .foreign && Self.hasNoWholeLine(path)
      if isTorn { return nil }
      throw error
    }
  }

  /// The journals put aside, oldest first; such as cannot be read are left out.
  public static func earlier(in folder: String) -> [JournalContents] {
    numbers(in: folder).compactMap {
      try? JournalContents.read(path: "\(folder)/earlier/\($0).jsonl")
    }
  }

  /// Takes up the journal of these arguments, or begins it.
  ///
  /// A journal with other arguments whose bisection has its answer is put aside; one without is not abandoned.
  ///
  /// - Parameter beside: whether to put aside an unfinished one as well.
  /// - Throws: `otherArguments`, naming each difference, where an unfinished bisection is in the way.
  public func open(
    _ header: JournalHeader, beside: Bool = false
  ) throws(CaseFileError) -> FolderJournal {
    let journal = Self.journalPath(in: path)
    if let present = try Self.present(in: path) {
      let differences = header.arguments.differences(from: present.header.arguments)
      if differences.isEmpty {
        return FolderJournal(
          folder: self, header: present.header, entries: present.entries,
          file: try JournalFile(
            path: journal, header: present.header, soundBytes: present.soundBytes))
      }
      guard present.isConcluded || beside else {
        throw CaseFileError(
          code: .otherArguments, path: path,
          problem: "an unfinished bisection with other arguments is kept here: "
            + differences.map(\.description).joined(separator: "; ") + " (in its journal)",
          advice: "repeat those arguments to continue it, put it aside with `--new` or "
            + "`firstbad bisect reset`, or work in another folder")
      }
      try putAside()
    } else {
      // What was left of a header that was cut off.
      try? FileManager.default.removeItem(atPath: journal)
    }
    return FolderJournal(
      folder: self, header: header, entries: [],
      file: try JournalFile(path: journal, header: header, soundBytes: nil))
  }

  /// Takes up the present journal whatever it asks.
  ///
  /// - Throws: `noBisection` where there is none.
  public func openPresent() throws(CaseFileError) -> FolderJournal {
    guard let present = try Self.present(in: path) else {
      throw CaseFileError(
        code: .noBisection, path: path, problem: "no bisection is kept here",
        advice: "`firstbad bisect` begins one; `--state` or `--case` names another place")
    }
    return try open(present.header)
  }

  /// Moves the present journal to those put aside; gives its new path, nil where there is none.
  @discardableResult
  public func putAside() throws(CaseFileError) -> String? {
    let journal = Self.journalPath(in: path)
    guard FileManager.default.fileExists(atPath: journal) else { return nil }
    let target = "\(path)/earlier/\((Self.numbers(in: path).last ?? 0) + 1).jsonl"
    do {
      try FileManager.default.createDirectory(
        atPath: "\(path)/earlier", withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: journal, toPath: target)
    } catch {
      throw CaseFileError(
        code: .denied, path: path, problem: "the journal cannot be put aside",
        advice: "check the permissions of the folder", cause: "\(error)")
    }
    return target
  }

  private static func numbers(in folder: String) -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/earlier")) ?? []
    return names.compactMap { name in
      name.hasSuffix(".jsonl") ? Int(name.dropLast(".jsonl".count)) : nil
    }.sorted()
  }

  private static func hasNoWholeLine(_ path: String) -> Bool {
    let data = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
    return !data.contains(UInt8(ascii: "\n"))
  }
}
