internal import ArgumentParser
internal import CaseFile
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import RunDiff

/// Opens one run of a comparison, whatever it lies in.
enum RunAccess {
  /// A run: what a comparison looks at, and where names of people and machines can be learned from.
  struct Run {
    let facts: RunFacts
    let inputs: [LogInput]
    let names: [StoredName]
  }

  /// The difference of two runs, its lines not masked yet, and what was read for it.
  static func difference(
    good: String, bad: String, catalog: Catalog
  ) throws -> (difference: RunDifference, runs: [Run]) {
    let runs = [try run(good, catalog: catalog), try run(bad, catalog: catalog)]
    let comparer = RunComparer(good: runs[0].facts, bad: runs[1].facts, catalog: catalog)
    return (comparer.unmasked(), runs)
  }

  /// A folder, an archive, a file or a case.
  ///
  /// - Throws: with status 3 where nothing of it can be read, or no line of it is a log's or a tool's.
  private static func run(_ path: String, catalog: Catalog) throws -> Run {
    if isCase(path) {
      let (contents, inputs) = try CaseAccess.with(path, mode: .read) { store in
        let contents = try store.contents()
        return (contents, try embedded(contents, in: store))
      }
      let facts =
        inputs.map { RunFacts(name: path, inputs: $0, catalog: catalog) }
        ?? RunFacts(name: path, contents: contents, catalog: catalog)
      return Run(facts: facts, inputs: inputs ?? [], names: contents.names)
    }
    let (inputs, problems) = InputOpener().open(paths: [path])
    for problem in problems { Console.error("firstbad: \(problem)") }
    let facts = RunFacts(name: path, inputs: inputs, catalog: catalog)
    guard !inputs.isEmpty, facts.hasContent else {
      if problems.isEmpty {
        Console.error(
          "firstbad: \(path): error: there is no log and no state file in it "
            + "(give the folder of a run's dmesg, xl dmesg, xenstore-ls -f and xl info)")
      }
      throw ExitCode(3)
    }
    return Run(facts: facts, inputs: inputs, names: [])
  }

  /// The logs of a case's current analyses; nil where it does not have them all.
  private static func embedded(_ contents: CaseContents, in store: CaseStore) throws -> [LogInput]?
  {
    let records = Set(contents.currentAnalyses.flatMap(\.inputs)).sorted()
    guard !records.isEmpty, Set(records.map(\.sha256)).isSubset(of: contents.embedded) else {
      return nil
    }
    var inputs: [LogInput] = []
    for record in records {
      guard let data = try store.embeddedLog(sha256: record.sha256) else { return nil }
      inputs.append(LogInput(name: record.name, bytes: LogBytes([UInt8](data))))
    }
    return inputs
  }

  /// Whether a file begins as SQLite's do.
  private static func isCase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}
