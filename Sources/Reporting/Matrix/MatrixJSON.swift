public import Bisection

/// A matrix as JSON: the interface `firstbad.matrix.v1`, described by Documentation/schemas/matrix.v1.json.
public enum MatrixJSON {
  /// The interface's name.
  public static let schema = "firstbad.matrix.v1"

  /// One object over several lines, a line feed at the end.
  ///
  /// - Parameter command: the command that made it, as it can be typed again; nil to leave it out.
  public static func text(_ report: MatrixReport, command: String? = nil) -> String {
    value(report, command: command).prettyText
  }

  /// One line for a list of documents.
  public static func title(_ report: MatrixReport) -> String {
    "Which hosts a guest can be moved between: " + MatrixWords.headline(report)
  }

  static func value(_ report: MatrixReport, command: String? = nil) -> JSONValue {
    guard case .object(var members) = value(report) else { return .null }
    if let command { members["command"] = .string(command) }
    return .object(members)
  }

  private static func value(_ report: MatrixReport) -> JSONValue {
    .object([
      "schema": .string(schema),
      "action": .string(report.action),
      "countsPings": .bool(report.countsPings),
      "fewRuns": .bool(report.usesFewRuns),
      "seed": .string(String(report.seed)),
      "saveHosts": .strings(report.saveHosts),
      "restoreHosts": .strings(report.restoreHosts),
      "guests": .strings(report.guests),
      "cells": .array(report.cells.map { cell($0, of: report) }),
      "runs": .number(report.runs),
      "remarks": .strings(report.remarks),
    ])
  }

  private static func cell(_ cell: MatrixReport.Cell, of report: MatrixReport) -> JSONValue {
    let pings: JSONValue =
      cell.pingsSent.map { sent in
        .object(["sent": .number(sent), "received": .optional(cell.pingsReceived)])
      } ?? .null
    return .object(
      place(cell.place, of: report).merging([
        "basis": .string(cell.basis.rawValue),
        "result": .optional(cell.result?.rawValue),
        "signature": .optional(cell.signature),
        "reason": .string(cell.reason),
        "pings": pings,
        "runs": .number(cell.runs),
        "restsOn": .array(cell.restsOn.map { .object(place($0, of: report)) }),
      ]) { $1 })
  }

  private static func place(
    _ place: MatrixReport.Place, of report: MatrixReport
  ) -> [String: JSONValue] {
    [
      "guest": .string(report.guests[place.guest]),
      "saveHost": .string(report.saveHosts[place.saveHost]),
      "restoreHost": .string(report.restoreHosts[place.restoreHost]),
    ]
  }
}
