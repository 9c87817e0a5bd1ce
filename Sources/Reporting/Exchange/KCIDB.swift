import Bisection
import CaseFile
import Correlation
import LogModel

/// A report as KCIDB's submission JSON (schema 5.3): what kernel test systems send to the common database.
///
/// An incident is an issue, by its signature, and an incident of it: the issue is the same in every report, its
/// occurrence one for each case. A bisection's runs are tests of builds, linked to the issue as present or absent where
/// they said bad or good. Identifiers begin with the origin, `firstbad` unless given.
public enum KCIDB {
  /// The document, with a line feed at its end.
  public static func text(_ report: IncidentReport, origin: String = "firstbad") -> String {
    value(report, origin: origin).prettyText
  }

  static func value(_ report: IncidentReport, origin: String) -> JSONValue {
    let origin = name(origin)
    var issues: [JSONValue] = []
    var incidents: [JSONValue] = []
    var seen: [String] = []
    let contents = report.inputs.map(\.sha256).sorted().joined()
    for (number, incident) in report.incidents.enumerated() {
      if !seen.contains(incident.signature) {
        seen.append(incident.signature)
        issues.append(issue(incident, origin, bisected: report.bisections))
      }
      // Not its id: a case of several analyses has several with the same.
      let occurrence = "\(incident.signature)/\(short(contents))/\(number + 1)"
      incidents.append(
        .object([
          "id": .string("\(origin):\(safe(occurrence))"), "origin": .string(origin),
          "issue_id": .string(id(incident.signature, origin)), "issue_version": .number(1),
          "present": .bool(true), "comment": .string(safe(incident.title)),
          "misc": .object([
            "confidence": .rounded(incident.confidence),
            "evidence": .array(
              incident.evidence.map {
                .object([
                  "place": .string(safe($0.first.description)), "text": .string(safe($0.text)),
                  "printed": .number($0.printed), "suppressed": .number($0.suppressed),
                ])
              }),
          ]),
        ]))
    }
    var builds: [JSONValue] = []
    var tests: [JSONValue] = []
    var checkouts: [JSONValue] = []
    for (number, bisection) in report.bisections.enumerated() {
      let runs = Runs(bisection, number: number + 1, origin: origin)
      checkouts += runs.checkouts
      builds += runs.builds
      tests += runs.tests
      for (signature, present, test, reason) in runs.verdicts {
        if !seen.contains(signature) {
          seen.append(signature)
          issues.append(issue(signature: signature, origin))
        }
        incidents.append(
          .object([
            "id": .string("\(test):\(safe(signature))"), "origin": .string(origin),
            "issue_id": .string(id(signature, origin)), "issue_version": .number(1),
            "test_id": .string(test), "present": .bool(present), "comment": .string(safe(reason)),
          ]))
      }
    }
    var members: [String: JSONValue] = [
      "version": .object(["major": .number(5), "minor": .number(3)])
    ]
    for (name, list) in [
      ("checkouts", checkouts), ("builds", builds), ("tests", tests), ("issues", issues),
      ("incidents", incidents),
    ] where !list.isEmpty { members[name] = .array(list) }
    return .object(members)
  }

  private static func issue(
    _ incident: Incident, _ origin: String, bisected: [StoredBisection]
  ) -> JSONValue {
    var misc: [String: JSONValue] = [
      "signature": .string(safe(incident.signature)),
      "severity": .string(incident.severity.rawValue),
      "next_steps": .strings(incident.nextSteps.map(safe)),
    ]
    if let answer = bisected.compactMap(\.conclusion).first(where: { $0.firstBad != nil }) {
      misc["first_bad"] = .optional(answer.firstBad.map(safe))
      misc["last_good"] = .optional(answer.lastGood.map(safe))
    }
    return .object([
      "id": .string(id(incident.signature, origin)), "version": .number(1),
      "origin": .string(origin), "report_subject": .string(safe(incident.title)),
      "culprit": .object(["code": .bool(true), "tool": .bool(false), "harness": .bool(false)]),
      "comment": .string(safe(incident.hypotheses.first?.title ?? incident.explanation)),
      "misc": .object(misc),
    ])
  }

  /// An issue that is only known from runs of a bisection.
  private static func issue(signature: String, _ origin: String) -> JSONValue {
    .object([
      "id": .string(id(signature, origin)), "version": .number(1), "origin": .string(origin),
      "comment": .string(safe(signature)),
    ])
  }

  static func id(_ text: String, _ origin: String) -> String { "\(origin):\(safe(text))" }

  /// Texts in KCIDB hold no NUL; made visible, they hold nothing else either that does not show.
  static func safe(_ text: String) -> String { VisibleText.line(text, limit: 8_000) }

  /// An origin: small letters, digits, underscores.
  private static func name(_ text: String) -> String {
    let letters = text.lowercased().unicodeScalars.map { scalar -> Character in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
    }
    return letters.isEmpty ? "firstbad" : String(letters)
  }

  /// A short check of a text, to tell occurrences apart; not for security.
  private static func short(_ text: String) -> String {
    String(FNV1a(text.utf8).value, radix: 16)
  }
}
