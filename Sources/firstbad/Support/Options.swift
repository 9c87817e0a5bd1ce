public import ArgumentParser
internal import BuiltInPatterns
internal import Foundation
public import LogModel
internal import PatternCatalog

extension Severity: ExpressibleByArgument {}

/// When to colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Which patterns are in force.
struct PatternOptions: ParsableArguments {
  @Option(help: "A folder of pattern files that replaces the built-in ones (or FIRSTBAD_PATTERNS).")
  var patterns: String?

  @Option(
    name: .customLong("extra-patterns"),
    help: "A folder of pattern files that adds, overrides by id, or switches off (repeatable).")
  var extraPatterns: [String] = []

  /// The catalogue in force; a problem in a folder that the user named ends the command.
  func catalog() throws -> Catalog {
    let (catalog, problems) = try load()
    guard problems.isEmpty else {
      for problem in problems { Console.error("\(problem)") }
      throw CommandFailure(
        message: "\(problems.count) problem\(problems.count == 1 ? "" : "s") in the pattern files",
        status: nil)
    }
    return catalog
  }

  /// The catalogue and what is wrong with it.
  func load() throws -> (catalog: Catalog, problems: [CatalogProblem]) {
    let loader = CatalogLoader.resolving(
      patterns: patterns, extra: extraPatterns,
      environment: ProcessInfo.processInfo.environment)
    do {
      return try loader.load(builtIn: BuiltInCatalog.load)
    } catch {
      throw CommandFailure(
        message: "the built-in patterns can't be read at byte \(error.position): build the program "
          + "anew", status: nil)
    }
  }
}
