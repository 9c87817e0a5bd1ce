internal import ArgumentParser
internal import CaseFile
internal import Foundation
internal import Reporting

/// `firstbad case search`: whether something was seen before.
struct CaseSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the cases below a folder: have we seen this signature before?",
    discussion: """
      Asked for a signature, it lists the cases with the same one first, then those of the same \
      kind with another cause. Asked with a case file, it takes that case's signatures. Asked for \
      anything else, it lists titles with all the words. Exit status: 0 something was found, \
      1 nothing.
      """)

  @Argument(help: "A signature, a correlation, words of a title, or a case file.")
  var query: [String]

  @Option(name: .customLong("in"), help: "The folder whose cases (*.firstbad) are searched.")
  var folder: String = "."

  @Option(help: "The most findings to list.")
  var limit: Int = 20

  @Option(help: "How the findings are written.")
  var format: CaseCommand.Format = .text

  @Flag(name: .customLong("no-cache"), help: "Read every case anew and keep no index.")
  var noCache = false

  mutating func run() throws {
    guard limit >= 1 else {
      throw CommandFailure(message: "--limit is \(limit); give 1 or more", status: nil)
    }
    let asked = try signatures()
    let index = try CaseCommand.index(of: folder, isCached: !noCache)
    defer { index.close() }
    let matches: [CaseMatch]
    do {
      matches = try RelatedCaseSearch.matches(
        asked.queries, in: index, except: asked.ownPath)
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
    switch format {
    case .text:
      Console.write(
        CaseListText.text(matches, queries: asked.queries, folder: folder, most: limit))
    case .json:
      Console.write(CaseListJSON.text(Array(matches.prefix(limit)), queries: asked.queries))
    }
    if matches.isEmpty { throw ExitCode(1) }
  }

  /// What to look for: the words as one query, or the signatures of a case, which itself is no answer.
  private func signatures() throws -> (queries: [String], ownPath: String?) {
    let words = query.joined(separator: " ")
    guard words.contains(where: { $0 != " " }) else {
      throw CommandFailure(
        message: "nothing is asked for; give a signature, words of a title, or a case file",
        status: nil)
    }
    guard query.count == 1, words.hasSuffix(".firstbad"),
      FileManager.default.fileExists(atPath: words)
    else { return ([words], nil) }
    let contents = try CaseAccess.with(words, mode: .read) { try $0.contents() }
    let signatures = contents.signatures
    guard !signatures.isEmpty else {
      throw CommandFailure(
        message: "\(words): the case holds no incident whose signature could be searched for",
        status: nil)
    }
    return (signatures, RelatedCaseSearch.ownPath(of: words, in: folder))
  }
}
