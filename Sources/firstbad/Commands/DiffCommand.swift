internal import ArgumentParser
internal import Reporting
internal import RunDiff

/// `firstbad diff`: what a bad run has that a good one has not.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare a good run with a bad one: what has one that the other has not?",
    discussion: """
      Each run is a folder, an archive, a file or a case. Stamps, addresses, ports, process and domain \
      numbers and the order of lines are no difference; what only one run could have shown is listed \
      apart. Exit status: 0 no difference, 1 differences, 2 usage or pattern error, 3 a run can't be read.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: "The good run: a folder, an archive, a file or a case.")
  var good: String

  @Argument(help: "The bad run.")
  var bad: String

  @Option(help: "text, markdown or json (which is complete).")
  var format: Format = .text

  @Option(help: "How many items of less note text and markdown show.")
  var most: Int = 20

  @OptionGroup var redaction: RedactionOptions

  @OptionGroup var pattern: PatternOptions

  mutating func run() throws {
    let (found, runs) = try RunAccess.difference(
      good: good, bad: bad, catalog: try pattern.catalog())
    let diff = try redaction.apply(to: found, names: [], runs: runs).masked
    switch format {
    case .text: Console.write(DiffText.text(diff, mostLines: max(0, most)))
    case .markdown: Console.write(DiffMarkdown.text(diff, mostLines: max(0, most)))
    case .json: Console.write(DiffJSON.text(diff))
    }
    if !diff.differences.isEmpty { throw ExitCode(1) }
  }
}
