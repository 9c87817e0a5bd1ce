public import Bisection

/// A matrix as JSON: the interface `firstbad.matrix.v1`, described by Documentation/schemas/matrix.v1.json.
public enum MatrixJSON {
  /// One object over several lines, a line feed at the end.
  public static func text(_ report: MatrixReport) -> String { value(report).prettyText }

  static func value(_ report: MatrixReport) -> JSONValue {
    .object([
      "schema": .string("firstbad.matrix.v1"),
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
