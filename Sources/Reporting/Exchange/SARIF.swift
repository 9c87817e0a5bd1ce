import Bisection
import CaseFile
import Correlation
import LogModel

/// A report as SARIF 2.1.0 (OASIS, 2020), for code-scanning views and tools that read analyses.
///
/// An incident is a result of the rule that its correlation is. Its evidence is a code flow with one thread flow for each
/// stream, so that guest and hypervisor stand beside each other as two threads of a program would; the line's stamp is
/// its message's end, its place in the flow the order within its stream. A bisection's answer is a result of the rule
/// `first-bad-build`. Nothing has a time of its own: the same case gives the same bytes.
public enum SARIF {
  /// The log of a report, with a line feed at its end.
  public static func text(_ report: IncidentReport) -> String { value(report).prettyText }

  static func value(_ report: IncidentReport) -> JSONValue {
    let results =
      report.incidents.map { result($0, report) } + report.crashes.map(result)
      + report.bisections.compactMap(result)
    let ids = results.map(\.rule)
    var rules: [Rule] = []
    for result in results where !rules.contains(where: { $0.id == result.rule.id }) {
      rules.append(result.rule)
    }
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("firstbad"),
              "version": .string("0.1.0"),
              "rules": .array(rules.map(\.value)),
            ])
          ]),
          "columnKind": .string("unicodeCodePoints"),
          "artifacts": .array(report.inputs.map(artifact)),
          "invocations": .array([
            .object([
              "executionSuccessful": .bool(true),
              "toolExecutionNotifications": .array(report.diagnostics.map(notification)),
            ])
          ]),
          "results": .array(
            zip(results, ids).map { result, rule in
              var members = result.members
              members["ruleId"] = .string(rule.id)
              members["ruleIndex"] = .number(rules.firstIndex { $0.id == rule.id } ?? 0)
              return .object(members)
            }),
        ])
      ]),
    ])
  }

  /// What a result is an instance of.
  struct Rule {
    let id: String
    let title: String

    var value: JSONValue {
      .object([
        "id": .string(id), "shortDescription": .object(["text": .string(SARIF.filled(title))]),
      ])
    }
  }

  /// A result before it knows its rule's number.
  struct Result {
    let rule: Rule
    let members: [String: JSONValue]
  }

  /// SARIF has four levels; what is at most a notice is a note.
  static func level(_ severity: Severity) -> JSONValue {
    switch severity {
    case .critical, .error: .string("error")
    case .warning: .string("warning")
    case .notice, .info, .debug: .string("note")
    }
  }

  /// Messages must not be empty.
  static func filled(_ text: String) -> String { text.isEmpty ? "(no text)" : text }

  static func message(_ text: String) -> JSONValue { .object(["text": .string(filled(text))]) }

  private static func artifact(_ input: InputRecord) -> JSONValue {
    .object([
      "location": .object(["uri": .string(ArtifactURI.text(input.name))]),
      "length": .int(max(0, input.bytes)),
      "hashes": .object(["sha-256": .string(input.sha256)]),
      "roles": .strings(["analysisTarget"]),
    ])
  }

  private static func notification(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "level": level(diagnostic.severity),
      "message": message(diagnostic.description),
      "descriptor": .object(["id": .string(filled(diagnostic.code))]),
    ])
  }
}
