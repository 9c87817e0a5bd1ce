public import Bisection

/// Where the runs of one bisection are kept: a case file, or a folder.
public protocol BisectionJournal: Sendable {
  /// What is asked.
  var arguments: BisectionArguments { get }
  /// Runs and retractions recorded before it was opened, in order.
  var entries: [JournalEntry] { get }
  /// Records a run or a retraction; when it returns, the entry is on the disk.
  func append(_ entry: JournalEntry) throws(CaseFileError)
  /// Records the answer.
  func conclude(_ report: BisectionReport) throws(CaseFileError)
}

/// The journal of a folder, open for writing.
public struct FolderJournal: BisectionJournal {
  // Keeps the folder's lock.
  let folder: JournalFolder
  /// How it was begun.
  public let header: JournalHeader
  /// What was recorded before it was opened.
  public let entries: [JournalEntry]
  let file: JournalFile

  /// What is asked.
  public var arguments: BisectionArguments { header.arguments }

  /// Appends one line and waits for the disk.
  public func append(_ entry: JournalEntry) throws(CaseFileError) {
    try file.write(JournalLine.entry(entry))
  }

  /// Appends that the answer is there.
  public func conclude(_ report: BisectionReport) throws(CaseFileError) {
    try file.write(JournalLine.conclusion(outcome: report.outcome.rawValue))
  }
}

/// One bisection of a case file, open for writing.
public struct CaseJournal: BisectionJournal {
  private let store: CaseStore
  private let handle: BisectionHandle
  private let lock: FileLock
  /// What was recorded before it was opened.
  public let entries: [JournalEntry]

  /// What is asked.
  public var arguments: BisectionArguments { handle.arguments }

  /// Opens or makes a case file, and begins the bisection in it or takes it up again.
  ///
  /// - Parameter beside: whether to begin one though the case holds an unfinished one with other arguments.
  /// - Throws: `busy` where another process bisects in this case; `otherArguments`, naming each difference, where an
  ///   unfinished bisection would be abandoned; and whatever opening and reading the case throw.
  public init(
    path: String, arguments: BisectionArguments, invocation: String?, beside: Bool = false
  ) throws(CaseFileError) {
    lock = try FileLock(path: path + "-lock", protecting: path)
    store = try CaseStore.open(path: path, mode: .writeOrCreate)
    let held = try store.contents().bisections
    if !beside, !held.contains(where: { $0.arguments == arguments }),
      let other = held.last(where: { ($0.conclusion?.outcome ?? .undecided) == .undecided })
    {
      throw CaseFileError(
        code: .otherArguments, path: path,
        problem: "an unfinished bisection with other arguments is kept here: "
          + arguments.differences(from: other.arguments).map(\.description)
          .joined(separator: "; ") + " (in the case)",
        advice: "repeat those arguments to continue it, or begin another one beside it with `--new`"
      )
    }
    handle = try store.begin(arguments, invocation: invocation)
    entries = try store.observations(of: handle)
  }

  /// Takes up the bisection of a case that was begun last.
  ///
  /// - Throws: `noBisection` where the case holds none; `busy` where another process bisects in it.
  public init(latestIn path: String) throws(CaseFileError) {
    lock = try FileLock(path: path + "-lock", protecting: path)
    store = try CaseStore.open(path: path, mode: .write)
    guard let latest = try store.bisections().last else {
      throw CaseFileError(
        code: .noBisection, path: path, problem: "the case holds no bisection",
        advice: "`firstbad bisect --case \(path)` begins one")
    }
    handle = latest
    entries = try store.observations(of: latest)
  }

  /// The other bisections of the case, oldest first.
  public func others() throws(CaseFileError) -> [StoredBisection] {
    try store.contents().bisections.filter { $0.arguments != arguments }
  }

  /// The command with which it was begun, as it can be typed again; nil where not recorded.
  public func invocation() throws(CaseFileError) -> String? {
    try store.contents().bisections.first { $0.arguments == arguments }?.invocation
  }

  /// Appends one row and waits for the disk.
  public func append(_ entry: JournalEntry) throws(CaseFileError) {
    try store.append(entry, to: handle)
  }

  /// Records the answer.
  public func conclude(_ report: BisectionReport) throws(CaseFileError) {
    try store.record(conclusion: report, of: handle)
  }
}
