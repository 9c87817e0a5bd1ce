internal import ArgumentParser
internal import Foundation
internal import LogModel
internal import PatternCatalog
internal import Wording

extension PatternsCommand {
  /// `patterns list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the patterns.")
    @OptionGroup var pattern: PatternOptions
    @Option(help: "Only patterns of this stream: guest, hypervisor, dom0, kernel, toolstack, any.")
    var stream: String?
    @Option(help: "Only patterns at or above this severity.")
    var severity: Severity?
    @Option(help: "text or json.") var format = PatternFormat.text
    @Flag(help: "The expressions instead: id, tab, expression, one line a variant.")
    var expressions = false
    @Flag(help: "The literals that the scan looks for instead: id, tab, literal.")
    var literals = false
    @Flag(help: "The examples instead: id, tab, line.")
    var examples = false

    mutating func run() throws {
      if let stream, StreamSelector(rawValue: stream) == nil {
        let known = StreamSelector.allCases.map(\.rawValue)
        let hint = Spelling.nearest(to: stream, in: known).map { "; did you mean \($0)?" } ?? ""
        throw CommandFailure(
          message: "\(stream) is no stream\(hint) (\(known.joined(separator: ", ")))", status: nil)
      }
      let listed = try pattern.catalog().patterns.filter {
        (stream == nil || $0.stream.rawValue == stream) && $0.severity >= severity ?? .debug
      }
      guard !expressions && !literals && !examples else {
        for pattern in listed {
          let texts =
            (expressions ? pattern.variants.map(\.expression) : [])
            + (literals ? pattern.variants.compactMap(\.literal) : [])
            + (examples ? pattern.documentation.examples.map(\.line) : [])
          for text in texts { Console.write("\(pattern.id)\t\(text)\n") }
        }
        return
      }
      Console.write(format == .json ? try PatternList.json(listed) : PatternList.text(listed))
    }
  }

  /// `patterns coverage`.
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count patterns, versions and examples by family, as Markdown.")
    @OptionGroup var pattern: PatternOptions

    mutating func run() throws {
      Console.write(CatalogCoverage(try pattern.catalog()).markdown)
    }
  }
}
