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
    case .signature(let text): SignatureTarget.signatureProblem(text, catalog)
    }
  }

  /// A signature is that of a rule with one of its causes, or that of a crash: its class and the function, if one is known.
  private static func signatureProblem(_ text: String, _ catalog: Catalog) -> String? {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    if let rule = catalog.correlation(parts[0]) {
      let known = rule.hypotheses.map(\.id) + ["unexplained"]
      guard parts.count == 2 else {
        return "\(rule.id) is a correlation without a cause; give correlation:\(rule.id), or "
          + "signature:\(rule.id)/CAUSE with one of \(known.joined(separator: ", "))"
      }
      guard !known.contains(parts[1]) else { return nil }
      return unknown(
        "cause of \(rule.id)", parts[1], known, "known are \(known.joined(separator: ", "))")
    }
    let classes = Set(catalog.patterns.compactMap(\.crash)).sorted()
    guard classes.contains(parts[0]) else {
      return unknown(
        "correlation or class of crash", parts[0], catalog.correlations.map(\.id) + classes,
        "a signature is CORRELATION/CAUSE, or CLASS/FUNCTION of a crash, whose class is one of "
          + classes.joined(separator: ", "))
    }
    guard parts.count == 1 || !parts[1].isEmpty else {
      return "no function follows the slash; give signature:\(parts[0])/FUNCTION"
    }
    return nil
  }

  private static func unknown(
    _ kind: String, _ name: String, _ known: [String], _ advice: String
  ) -> String {
    let hint = Spelling.nearest(to: name, in: known).map { "did you mean '\($0)'?" } ?? advice
    return "there is no \(kind) '\(name)'; \(hint)"
  }
}
