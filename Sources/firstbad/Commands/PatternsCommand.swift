internal import ArgumentParser
internal import LogModel
internal import PatternCatalog
internal import Recognition
internal import Wording

/// `firstbad patterns`: the catalogue.
struct PatternsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patterns", abstract: "List, show, check and try the patterns in force.",
    subcommands: [
      List.self, Show.self, Lint.self, Trial.self, Verify.self, Coverage.self,
    ])

  /// `patterns show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one pattern like a manual page.", aliases: ["explain"])
    @OptionGroup var pattern: PatternOptions
    @Argument(help: "The pattern's id.") var id: String

    mutating func run() throws {
      let catalog = try pattern.catalog()
      guard let found = catalog.pattern(id) else {
        let hint = Spelling.nearest(to: id, in: catalog.patterns.map(\.id))
        throw CommandFailure(
          message: "no pattern \(id)" + (hint.map { "; did you mean \($0)?" } ?? ""), status: nil)
      }
      Console.write(PatternPage.text(found))
    }
  }

  /// `patterns lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that every pattern has what it must have.")
    @OptionGroup var pattern: PatternOptions

    mutating func run() throws {
      let (catalog, problems) = try pattern.load()
      let all = problems.isEmpty ? CatalogLint.problems(in: catalog) : problems
      for problem in all { Console.error("\(problem)") }
      Console.write(
        "\(catalog.patterns.count) patterns, \(catalog.correlations.count) correlations, "
          + "\(all.count) problems\n")
      if !all.isEmpty { throw ExitCode(1) }
    }
  }

  /// `patterns test`.
  struct Trial: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Run every example against every pattern.")
    @OptionGroup var pattern: PatternOptions

    mutating func run() throws {
      let outcome = CatalogTrial.run(try pattern.catalog())
      for problem in outcome.problems { Console.error("\(problem)") }
      Console.write("\(outcome.trials) examples, \(outcome.problems.count) problems\n")
      if !outcome.problems.isEmpty { throw ExitCode(1) }
    }
  }
}
