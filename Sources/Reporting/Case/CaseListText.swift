public import CaseFile

/// Cases and findings as tables for a person at a terminal.
public enum CaseListText {
  /// The findings of all cases, a line each.
  public static func text(_ findings: [CaseFinding], cases: Int) -> String {
    var page = Paragraphs(width: 120)
    let files = Set(findings.map(\.path)).count
    let silent = cases - files
    var head = Words.count(cases, "case")
    if silent > 0, cases > 0 { head += ", \(silent) without a finding" }
    page.prose(head + ".")
    if !findings.isEmpty {
      page.gap()
      page.table(
        ["case", "severity", "signature", "title"],
        findings.map { [$0.path, $0.severity ?? "-", $0.signature, $0.title] }, indent: 0)
    }
    return page.text
  }

  /// The answer to a search, of which the first `most` findings are listed.
  public static func text(
    _ matches: [CaseMatch], queries: [String], folder: String, most: Int
  ) -> String {
    var page = Paragraphs(width: 120)
    func names(_ queries: [String]) -> String { Words.list(queries.map { "`\($0)`" }) }
    if matches.isEmpty {
      page.prose("Not seen before: no case in \(folder) has \(names(queries)).")
      return page.text
    }
    let same = CaseMatch.sameCases(matches)
    let seen = Set(matches.filter { $0.closeness == .same }.map(\.finding.signature))
    // A query without a cause asks for all of its kind.
    let asksForKinds = queries.allSatisfy { !$0.contains("/") }
    let ofKind = Set(
      matches.filter { match in
        queries.contains { (match.finding.signature + "/").hasPrefix($0 + "/") }
      }.map(\.finding.path)
    ).count
    let head =
      same > 0
      ? "Seen before: \(Words.count(same, "case")) with \(names(queries.filter(seen.contains)))."
      : asksForKinds && ofKind > 0
        ? "Seen before: \(Words.count(ofKind, "case")) of the kind \(names(queries)), whatever the "
          + "cause."
        : "Not this signature, but something like it."
    page.prose(head)
    page.gap()
    page.table(
      ["match", "case", "severity", "signature", "title"],
      matches.prefix(most).map {
        [
          $0.closeness.rawValue, $0.finding.path, $0.finding.severity ?? "-",
          $0.finding.signature, $0.finding.title,
        ]
      }, indent: 0)
    if matches.count > most {
      page.gap()
      page.prose("\(matches.count - most) more; --limit lists them.")
    }
    return page.text
  }
}

/// Cases and findings as JSON: the interfaces `firstbad.case-list.v1` and `firstbad.case-search.v1`.
public enum CaseListJSON {
  /// All findings, with a line feed at the end.
  public static func text(_ findings: [CaseFinding]) -> String {
    JSONValue.object([
      "schema": .string("firstbad.case-list.v1"), "findings": .array(findings.map(value)),
    ]).prettyText
  }

  /// The answer to a search, with a line feed at the end.
  public static func text(_ matches: [CaseMatch], queries: [String]) -> String {
    JSONValue.object([
      "schema": .string("firstbad.case-search.v1"), "queries": .strings(queries),
      "matches": .array(matches.map(value)),
    ]).prettyText
  }

  static func value(_ match: CaseMatch) -> JSONValue {
    guard case .object(var members) = value(match.finding) else { return .null }
    members["match"] = .string(match.closeness.rawValue)
    return .object(members)
  }

  private static func value(_ finding: CaseFinding) -> JSONValue {
    .object([
      "case": .string(finding.path), "kind": .string(finding.kind.rawValue),
      "signature": .string(finding.signature), "title": .string(finding.title),
      "severity": .optional(finding.severity),
      "confidence": finding.confidence.map { JSONValue.rounded($0) } ?? .null,
    ])
  }
}
