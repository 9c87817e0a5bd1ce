import Bisection
import CaseFile
import Correlation
import LogModel

/// A report as JSON: the interface `firstbad.report.v1`, described by Documentation/schemas/report.v1.json.
public enum ReportJSON {
  /// One object over several lines, a line feed at the end.
  public static func text(_ report: IncidentReport) -> String { value(report).prettyText }

  static func value(_ report: IncidentReport) -> JSONValue {
    .object([
      "schema": .string(report.schema),
      "title": .string(report.title),
      "severity": .optional(report.severity?.rawValue),
      "summary": .array(report.summary.map(value)),
      "incidents": .array(report.incidents.map(value)),
      "crashes": .array(report.crashes.map(AnalysisJSON.value)),
      "unexplained": .array(report.unexplained.map(AnalysisJSON.value)),
      "bisections": .array(report.bisections.map(value)),
      "matrices": .array(
        report.matrices.map { MatrixJSON.value($0.matrix, command: $0.command) }),
      "related": report.supplement.related.map(value) ?? .null,
      "difference": report.supplement.difference.map(DiffJSON.value) ?? .null,
      "commands": .strings(report.commands),
      "environment": .array(
        report.environment.map {
          .object([
            "name": .string($0.name), "value": .string($0.value),
            "place": .optional($0.place?.description),
          ])
        }),
      "inputs": .array(report.inputs.map(value)),
      "notes": .strings(report.notes),
    ])
  }

  private static func value(_ related: RelatedCases) -> JSONValue {
    .object([
      "folder": .string(related.folder), "cases": .number(related.cases),
      "same": .number(related.same),
      "matches": .array(related.matches.map(CaseListJSON.value)),
    ])
  }

  private static func value(_ claim: Claim) -> JSONValue {
    .object([
      "text": .string(claim.text),
      "sources": .array(
        claim.sources.map { source in
          switch source {
          case .line(let place): .object(["place": .string(place)])
          case .run(let number): .object(["run": .number(number)])
          }
        }),
    ])
  }

  /// The incident as in the analysis, and how often and to whom it happened.
  private static func value(_ incident: Incident) -> JSONValue {
    var members = AnalysisJSON.members(of: incident)
    members["impact"] = .array(IncidentReport.impact(incident).map(value))
    return .object(members)
  }

  static func value(_ bisection: StoredBisection) -> JSONValue {
    .object([
      "arguments": .object(
        Dictionary(
          bisection.arguments.named.map { ($0.name, JSONValue.string($0.value)) }
        ) { first, _ in first }),
      "command": .optional(bisection.invocation),
      "answer": bisection.conclusion.map(BisectionJSON.value) ?? .null,
      "runs": .array(
        bisection.runs.enumerated().map { index, run in
          guard case .object(var members) = BisectionJSON.value(run) else { return .null }
          members["run"] = .number(index + 1)
          let digests = index < bisection.journal.count ? bisection.journal[index].logDigests : [:]
          members["logs"] = .object(digests.mapValues(JSONValue.string))
          return .object(members)
        }),
    ])
  }

  static func value(_ input: InputRecord) -> JSONValue {
    .object([
      "name": .string(input.name),
      "sha256": .string(input.sha256),
      "bytes": .int(input.bytes),
      "role": .optional(input.role),
    ])
  }
}
