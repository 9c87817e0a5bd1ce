internal import CaseFile
internal import Correlation
internal import PatternCatalog
internal import TestRunner

/// Reads `--signature`.
enum SignatureOption {
  /// What a text asks for.
  ///
  /// - Throws: `CommandFailure` for a text of another form, a name that the patterns in force don't have, and a case file
  ///   without an incident or with several.
  static func target(_ text: String, catalog: Catalog) throws -> SignatureTarget {
    if text.hasPrefix("case:") {
      return try target(ofCase: String(text.dropFirst("case:".count)))
    }
    guard let target = SignatureTarget(text) else {
      throw CommandFailure(
        message:
          "'\(text)' is no signature; give correlation:ID, pattern:ID, signature:S or case:FILE",
        status: nil)
    }
    if let problem = target.problem(in: catalog) {
      throw CommandFailure(message: "--signature \(text): \(problem)", status: nil)
    }
    return target
  }

  /// The signature of the one incident, or else crash, of a case.
  private static func target(ofCase path: String) throws -> SignatureTarget {
    let contents = try CaseAccess.with(path, mode: .read) { try $0.contents() }
    let results = contents.currentAnalyses.map(\.result)
    let incidents = results.flatMap(\.incidents).map(\.signature)
    let crashes = results.flatMap(\.crashes).map(\.signature)
    let signatures = Set(incidents.isEmpty ? crashes : incidents).sorted()
    guard let first = signatures.first else {
      throw CommandFailure(
        message:
          "the case \(path) has no incident; record one with `firstbad analyze --case \(path) LOG...`",
        status: nil)
    }
    guard signatures.count == 1 else {
      throw CommandFailure(
        message: "the case \(path) has several incidents; name one of "
          + signatures.map { "signature:\($0)" }.joined(separator: ", "), status: nil)
    }
    return .signature(first)
  }
}
