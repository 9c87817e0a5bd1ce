internal import CaseFile
internal import Foundation
internal import Reporting

/// Looks in a folder of cases for those that saw what a case saw.
enum RelatedCaseSearch {
  /// The most findings that are listed.
  private static let most = 20

  /// The findings with the signatures of a case, which itself is no answer.
  static func related(
    to contents: CaseContents, at path: String, in folder: String
  ) throws -> RelatedCases {
    let index = try CaseCommand.index(of: folder, isCached: true)
    defer { index.close() }
    let own = ownPath(of: path, in: folder)
    do {
      let matches = try matches(contents.signatures, in: index, except: own)
      let isInside = own.map { FileManager.default.fileExists(atPath: "\(folder)/\($0)") } ?? false
      return RelatedCases(
        folder: folder, cases: try index.count() - (isInside ? 1 : 0),
        same: CaseMatch.sameCases(matches), matches: Array(matches.prefix(most)))
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// The findings of some signatures, each once: the same ones first, those of the first signature before the others'.
  static func matches(
    _ queries: [String], in index: CaseIndex, except own: String?
  ) throws -> [CaseMatch] {
    var seen: Set<CaseFinding> = []
    let found = try queries.flatMap { try index.matches($0) }
      .filter { $0.finding.path != own }
    let best = found.filter { $0.closeness == .same } + found.filter { $0.closeness != .same }
    return best.filter { seen.insert($0.finding).inserted }
  }

  /// A case's path within a folder; nil where it lies elsewhere.
  static func ownPath(of path: String, in folder: String) -> String? {
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/"
    let own = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return own.hasPrefix(root) ? String(own.dropFirst(root.count)) : nil
  }
}
