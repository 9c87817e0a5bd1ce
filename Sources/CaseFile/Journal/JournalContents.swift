internal import Bisection
import Foundation

/// A journal as it was read.
public struct JournalContents: Sendable, Hashable {
  /// What is asked.
  public let header: JournalHeader
  /// Runs and retractions, in the order of recording.
  public let entries: [JournalEntry]
  /// True if an answer was recorded after the last of them; that the budget was used up is none.
  public let isConcluded: Bool
  /// How many bytes of the file are whole lines; what follows was cut off while it was written.
  let soundBytes: Int

  /// Reads a journal file; a last line that was cut off by the end of the process or of the machine is left out.
  ///
  /// - Throws: `missing`, `denied`, `foreign` where the file is no journal, `damaged` naming the line.
  public static func read(path: String) throws(CaseFileError) -> JournalContents {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw CaseFileError(
        code: isThere ? .denied : .missing, path: path,
        problem: isThere ? "the journal cannot be read" : "there is no such journal",
        advice: isThere
          ? "check the permissions of the file" : "`firstbad bisect` begins one")
    }
    return try JournalContents(data, path: path)
  }

  init(_ data: Data, path: String) throws(CaseFileError) {
    let end =
      data.lastIndex(of: UInt8(ascii: "\n")).map { data.index(after: $0) } ?? data.startIndex
    soundBytes = data.distance(from: data.startIndex, to: end)
    let lines = data[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    let decoder = JSONDecoder()
    guard let first = lines.first, let header = try? decoder.decode(JournalHeader.self, from: first)
    else {
      throw CaseFileError(
        code: .foreign, path: path, problem: "this is not a journal of firstbad",
        advice: "name a `journal.jsonl` that `firstbad bisect` made, or a `git bisect log`")
    }
    guard header.schema == JournalHeader(arguments: header.arguments, commandLine: []).schema else {
      throw CaseFileError(
        code: .newer, path: path,
        problem: "the journal is of another release: its schema is \(header.schema)",
        advice: "read it with that release")
    }
    var entries: [JournalEntry] = []
    var isConcluded = false
    for (number, line) in zip(2..., lines.dropFirst()) {
      do {
        switch try decoder.decode(JournalLine.self, from: line) {
        case .entry(let entry):
          entries.append(entry)
          isConcluded = false
        case .conclusion(let outcome):
          isConcluded = outcome != BisectionReport.Outcome.undecided.rawValue
        }
      } catch {
        throw CaseFileError(
          code: .damaged, path: "\(path):\(number)", problem: "the line is no journal entry",
          advice:
            "take the file from a backup; `firstbad bisect reset` puts it aside and begins anew")
      }
    }
    self.header = header
    self.entries = entries
    self.isConcluded = isConcluded
  }
}
