import Bisection
import CaseFile
import Foundation
import Testing

@Suite("The journal of a folder")
struct JournalFolderTests {
  private func header(bad: String = "c", words: [String] = ["bisect"]) -> JournalHeader {
    JournalHeader(
      arguments: BisectionArguments(series: "s", good: "a", bad: bad), commandLine: words)
  }

  private func entry(_ build: String, _ attempt: Int = 0, _ verdict: String = "good")
    -> JournalEntry
  {
    JournalEntry(
      observation: BisectionReport.Observation(
        build: build, attempt: attempt, verdict: verdict, reason: "the test \"passed\"\n",
        signature: nil, seconds: 1.5),
      purpose: "search", logDigests: ["guest.dmesg": "00"])
  }

  /// A folder with a journal of some entries; gives the journal's path.
  private func filled(_ folder: TemporaryFolder, count: Int) throws -> String {
    let state = folder.path(".firstbad")
    let journal = try JournalFolder(path: state).open(header())
    for number in 0..<count { try journal.append(entry("b\(number)")) }
    return JournalFolder.journalPath(in: state)
  }

  @Test("gives back what was appended")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder, count: 3)
    let present = try #require(try JournalFolder.present(in: folder.path(".firstbad")))
    #expect(present.header == header())
    #expect(present.entries == (0..<3).map { entry("b\($0)") })
    #expect(!present.isConcluded)
  }

  @Test("cut off at any byte it keeps every whole entry, and is continued behind them")
  func cutOff() throws {
    let source = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(fileURLWithPath: try filled(source, count: 3)))
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for length in 0..<whole.count {
      let folder = try TemporaryFolder()
      let state = folder.path(".firstbad")
      try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
      let path = JournalFolder.journalPath(in: state)
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      let kept = max(0, ends.count { $0 <= length } - 1)
      let journal = try JournalFolder(path: state).open(header())
      #expect(journal.entries.count == kept, "cut at byte \(length)")
      try journal.append(entry("new"))
      let after = try JournalContents.read(path: path)
      #expect(after.entries.count == kept + 1, "cut at byte \(length)")
      #expect(after.entries.last == entry("new"))
    }
  }

  @Test("a line that is no entry is named, and nothing is thrown away")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder, count: 3)
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    lines[2] = "{\"entry\": {}}"
    let broken = lines.joined(separator: "\n")
    try broken.write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: CaseFileError.self) {
      try JournalFolder(path: folder.path(".firstbad")).open(header())
    }
    #expect(error?.code == .damaged)
    #expect(error?.path == "\(path):3")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == broken)
  }

  @Test("a bisection whose budget is used up is not answered")
  func undecided() throws {
    let folder = try TemporaryFolder()
    let journal = try JournalFolder(path: folder.path(".firstbad")).open(header())
    let path = JournalFolder.journalPath(in: folder.path(".firstbad"))
    try journal.conclude(BisectionReport(outcome: .undecided))
    #expect(try !JournalContents.read(path: path).isConcluded)
    try journal.conclude(BisectionReport(outcome: .range))
    #expect(try JournalContents.read(path: path).isConcluded)
  }

  @Test("another question is refused while the first has no answer, and put aside once it has")
  func otherArguments() throws {
    let folder = try TemporaryFolder()
    let state = folder.path(".firstbad")
    _ = try filled(folder, count: 2)
    let error = #expect(throws: CaseFileError.self) {
      try JournalFolder(path: state).open(header(bad: "d"))
    }
    #expect(error?.code == .otherArguments)
    #expect(error?.problem.contains("bad is `d` here and `c` there") == true)
    try JournalFolder(path: state).open(header()).conclude(BisectionReport(outcome: .found))
    let next = try JournalFolder(path: state).open(header(bad: "d"))
    #expect(next.entries.isEmpty)
    #expect(JournalFolder.earlier(in: state).map(\.entries.count) == [2])
  }

  @Test("a run that is taken back no longer counts, but is still there")
  func retraction() throws {
    let entries = [
      entry("a"), entry("b", 0, "bad"), .retraction(of: 2, entry("b", 0, "bad"), reason: "flake"),
      entry("b", 1),
    ]
    let runs = entries.runs
    #expect(runs.map(\.number) == [1, 2, 4])
    #expect(runs.map(\.isRetracted) == [false, true, false])
  }

  @Test("one process at a time; whoever ends lets go, and nothing stale is left")
  func lock() throws {
    let folder = try TemporaryFolder()
    let state = folder.path(".firstbad")
    var first: JournalFolder? = try JournalFolder(path: state)
    let error = #expect(throws: CaseFileError.self) { try JournalFolder(path: state) }
    #expect(error?.code == .busy)
    #expect(error?.problem.contains("(process \(getpid()))") == true)
    #expect(first?.path == state)
    first = nil
    _ = try JournalFolder(path: state)
    #expect(!FileManager.default.fileExists(atPath: "\(state)/lock"))
  }
}
