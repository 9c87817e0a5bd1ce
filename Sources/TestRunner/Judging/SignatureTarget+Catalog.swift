public import PatternCatalog
internal import Wording

extension SignatureTarget {
  /// What is wrong with the target in view of the patterns in force; nil where it can be found.
  ///
  /// A mistyped name would never be found, and every build would pass.
  public func problem(in catalog: Catalog) -> String? {
    switch self {
    case .any: nil
    case .pattern(let id):
      catalog.pattern(id) == nil
        ? SignatureTarget.unknown(
          "pattern", id, catalog.patterns.map(\.id), "`firstbad patterns list` shows them") : nil
    case .correlation(let id):
      catalog.correlation(id) == nil
        ? SignatureTarget.unknown(
          "correlation", id, catalog.correlations.map(\.id),
          "known are \(catalog.correlations.map(\.id).joined(separator: ", "))") : nil
    case .signature(let text): SignatureTarget.hypothesisProblem(text, catalog)
    }
  }

  /// A signature of a rule must name one of its hypotheses; others are those of crashes, which are not listed anywhere.
  private static func hypothesisProblem(_ text: String, _ catalog: Catalog) -> String? {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let rule = catalog.correlation(parts[0]) else { return nil }
    let known = rule.hypotheses.map(\.id) + ["unexplained"]
    guard !known.contains(parts[1]) else { return nil }
    return unknown(
      "cause of \(rule.id)", parts[1], known, "known are \(known.joined(separator: ", "))")
  }

  private static func unknown(
    _ kind: String, _ name: String, _ known: [String], _ advice: String
  ) -> String {
    let hint = Spelling.nearest(to: name, in: known).map { "did you mean '\($0)'?" } ?? advice
    return "there is no \(kind) '\(name)'; \(hint)"
  }
}
