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
      let matches = try matches(contents.signatures, in: index, except: own, limit: most)
      let isInside = own.map { FileManager.default.fileExists(atPath: "\(folder)/\($0)") } ?? false
      return RelatedCases(
        folder: folder, cases: try index.count() - (isInside ? 1 : 0), matches: matches)
    } catch {
      throw CommandFailure(message: "\(error)", status: nil)
    }
  }

  /// The findings of some signatures, each once, those of the first signature first.
  static func matches(
    _ queries: [String], in index: CaseIndex, except own: String?, limit: Int
  ) throws -> [CaseMatch] {
    var found: [CaseMatch] = []
    for query in queries {
      // The case itself may fill the list.
      for match in try index.matches(query, limit: limit + queries.count + 1)
      where found.count < limit && match.finding.path != own
        && !found.contains(where: { $0.finding == match.finding })
      {
        found.append(match)
      }
    }
    return found
  }

  /// A case's path within a folder; nil where it lies elsewhere.
  static func ownPath(of path: String, in folder: String) -> String? {
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/"
    let own = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return own.hasPrefix(root) ? String(own.dropFirst(root.count)) : nil
  }
}
