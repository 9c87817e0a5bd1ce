internal import ArgumentParser
internal import CaseFile
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import RunDiff

/// Opens one run of a comparison, whatever it lies in.
enum RunAccess {
  /// The facts of a folder, an archive, a file or a case.
  ///
  /// - Throws: with status 3 where nothing of it can be read, or no line of it is a log's or a tool's.
  static func facts(_ path: String, catalog: Catalog) throws -> RunFacts {
    if isCase(path) {
      return RunFacts(
        name: path, contents: try CaseAccess.with(path, mode: .read) { try $0.contents() })
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
    return facts
  }

  /// Whether a file begins as SQLite's do.
  private static func isCase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}
