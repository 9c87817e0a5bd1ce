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
      let contents = try CaseAccess.with(path, mode: .read) { try $0.contents() }
      return Run(
        facts: RunFacts(name: path, contents: contents), inputs: [], names: contents.names)
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

  /// Whether a file begins as SQLite's do.
  private static func isCase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}
