internal import Bisection

/// What a matrix's cells say beside that all is well: cells of one guest, result and signature together.
struct MatrixFinding {
  let guest: String
  let result: CellResult
  let signature: String?
  /// `5.3 to 5.4-dev`, tested ones first.
  let pairs: [String]
  /// The first tested cell's reason, with its pair.
  let example: (pair: String, reason: String)?

  /// The findings of a matrix: by guest, then in the order of their first cells.
  static func findings(of report: MatrixReport) -> [MatrixFinding] {
    struct Key: Hashable {
      let guest: Int
      let result: CellResult
      let signature: String?
    }
    var order: [Key] = []
    var cells: [Key: [MatrixReport.Cell]] = [:]
    for cell in report.cells {
      guard let result = cell.result, result != .works else { continue }
      // An implied cell has no logs; it goes with the cell that it rests on first.
      let signature = cell.signature ?? cell.restsOn.first.flatMap(report.cell)?.signature
      let key = Key(guest: cell.place.guest, result: result, signature: signature)
      if cells[key] == nil { order.append(key) }
      cells[key, default: []].append(cell)
    }
    return order.map { key in
      let found = cells[key] ?? []
      let tested = found.filter { $0.basis == .tested }
      let implied = found.filter { $0.basis != .tested }
      return MatrixFinding(
        guest: report.guests[key.guest], result: key.result, signature: key.signature,
        pairs: (tested + implied).map { pair($0, in: report) },
        example: tested.first.map { (pair($0, in: report), $0.reason) })
    }
  }

  /// `5.3 to 5.4-dev`; in parentheses where nobody ran it.
  private static func pair(_ cell: MatrixReport.Cell, in report: MatrixReport) -> String {
    let hosts =
      "\(report.saveHosts[cell.place.saveHost]) to \(report.restoreHosts[cell.place.restoreHost])"
    return cell.basis == .tested ? hosts : "(\(hosts))"
  }

  /// The first few pairs, and how many more there are.
  func pairList(limit: Int) -> String {
    let shown = pairs.prefix(limit).joined(separator: ", ")
    return pairs.count > limit ? shown + " and \(pairs.count - limit) more" : shown
  }
}
