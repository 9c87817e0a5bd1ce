import Bisection

extension ReportDocument {
  /// Which combinations of hosts and guests are affected: each matrix of the case, drawn, as a table and in words.
  mutating func add(matrices: [StoredMatrix]) {
    guard !matrices.isEmpty else { return }
    add(.heading(2, "Affected combinations"))
    for (index, stored) in matrices.enumerated() {
      let matrix = stored.matrix
      add(.paragraph([.words(MatrixWords.headline(matrix))]))
      for (guest, name) in matrix.guests.enumerated() {
        add(.heading(3, "Guest \(name)"))
        add(
          .plot(HeatMap(matrix, guest: guest, name: "matrix-\(index + 1)-guest-\(guest + 1)").plot))
        add(.grid(Self.grid(matrix, guest: guest)))
      }
      let findings = MatrixFinding.findings(of: matrix)
      if !findings.isEmpty {
        add(.paragraph([.words("Why:")]))
        add(.bullets(findings.map(Self.line)))
      }
      if !matrix.remarks.isEmpty { add(.bullets(matrix.remarks.map { [.words($0)] })) }
    }
  }

  /// The columns of plain text.
  private static let textWidth = 72

  private static func grid(_ matrix: MatrixReport, guest: Int) -> Grid {
    let isLettered = MatrixGrid.usesLetters(matrix, width: textWidth)
    return Grid(
      headings: ["saved on"] + matrix.restoreHosts.map { "on \($0)" },
      rows: matrix.saveHosts.indices.map { save in
        [matrix.saveHosts[save]]
          + matrix.restoreHosts.indices.map { restore in
            HeatMap.Cell(
              matrix.cell(
                MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore))
            ).shown
          }
      }, key: MatrixWords.key(matrix, lettered: false),
      lines: MatrixGrid(
        report: matrix, guest: guest, width: textWidth, ink: Ink(isOn: false)
      ).lines(), lineKey: MatrixWords.key(matrix, lettered: isLettered))
  }

  private static func line(_ finding: MatrixFinding) -> [Span] {
    let what = "\(finding.result.rawValue), \(finding.pairList(limit: 6))"
    var spans: [Span] = [.code(finding.guest)]
    if let signature = finding.signature {
      spans += [.words("\(what):"), .code(signature)]
    } else {
      spans.append(.words(IncidentReport.sentence(what)))
    }
    if let example = finding.example {
      spans.append(
        .words(IncidentReport.sentence("For example \(example.pair): \(example.reason)")))
    }
    return spans
  }
}

extension HeatMap.Cell {
  /// What a table shows of it.
  fileprivate var shown: String { label.isEmpty ? "?" : label }
}
