internal import Bisection

/// The sentences of a matrix.
enum MatrixWords {
  /// What was run, how many cells say what.
  static func headline(_ report: MatrixReport) -> String {
    let cells = report.cells.count
    let counts = CellResult.allCases.compactMap { result -> String? in
      let count = report.cells.count { $0.result == result }
      return count == 0 ? nil : "\(result.rawValue) \(count)"
    }
    let unknown = report.cells.count { $0.result == nil }
    let all = counts + (unknown == 0 ? [] : ["unknown \(unknown)"])
    let made = report.runs == cells ? "" : " of \(Words.count(cells, "cell"))"
    return
      "\(Words.count(report.runs, "run"))\(made), action \(report.action): "
      + all.joined(separator: ", ") + "."
  }

  /// What words and letters mean, only those that occur and need it.
  static func key(_ report: MatrixReport, lettered: Bool) -> [String] {
    var lines: [String] = []
    let present = CellResult.allCases.filter { result in
      report.cells.contains { $0.result == result }
    }
    if lettered {
      let letters = present.map { "\(MatrixGrid.letter($0)) \($0.rawValue)" }
      lines.append(
        letters.joined(separator: ", ") + (hasUnknown(report) ? ", ? unknown" : "") + ".")
    }
    if present.contains(.fails) {
      lines.append(
        "fails: the logs show an incident; without counts nobody can tell partial from total loss.")
    }
    if report.cells.contains(where: { $0.basis == .implied }) {
      let mark = lettered ? "Small letters" : "Cells in parentheses"
      lines.append(
        "\(mark) were not run: hosts that behaved alike in every cell that was run are taken to go on "
          + "doing so.")
    }
    return lines
  }

  private static func hasUnknown(_ report: MatrixReport) -> Bool {
    report.cells.contains { $0.result == nil }
  }
}
