public import Bisection
import Foundation

/// A matrix as a case holds it: with the command that made it.
public struct StoredMatrix: Sendable, Hashable {
  /// Which pairs work and which don't.
  public let matrix: MatrixReport
  /// The command that made it, as it can be typed again; nil where it is not recorded.
  public let command: String?

  /// A matrix with its command.
  public init(matrix: MatrixReport, command: String?) {
    self.matrix = matrix
    self.command = command
  }

  /// Whether the same cells are asked for, so that the later one of two replaces the other.
  func asksTheSame(as other: StoredMatrix) -> Bool {
    matrix.action == other.matrix.action && matrix.saveHosts == other.matrix.saveHosts
      && matrix.restoreHosts == other.matrix.restoreHosts && matrix.guests == other.matrix.guests
      && matrix.countsPings == other.matrix.countsPings
  }
}

extension MatrixJSON {
  /// What `text` wrote; nil for a text that is no such document, or one without a cell for each pair of each guest.
  public static func matrix(from text: String) -> StoredMatrix? {
    guard let read = try? JSONDecoder().decode(Document.self, from: Data(text.utf8)),
      read.schema == schema, let seed = UInt64(read.seed), actions.contains(read.action)
    else { return nil }
    var cells: [MatrixReport.Place: MatrixReport.Cell] = [:]
    for cell in read.cells {
      guard let place = read.place(cell.place) else { return nil }
      cells[place] = MatrixReport.Cell(
        place: place, basis: cell.basis, result: cell.result, signature: cell.signature,
        reason: cell.reason, pingsSent: cell.pings?.sent, pingsReceived: cell.pings?.received,
        runs: cell.runs, restsOn: cell.restsOn.compactMap(read.place))
    }
    let places = read.guests.indices.flatMap { guest in
      read.saveHosts.indices.flatMap { save in
        read.restoreHosts.indices.map {
          MatrixReport.Place(guest: guest, saveHost: save, restoreHost: $0)
        }
      }
    }
    let ordered = places.compactMap { cells[$0] }
    guard ordered.count == places.count else { return nil }
    return StoredMatrix(
      matrix: MatrixReport(
        action: read.action, countsPings: read.countsPings, usesFewRuns: read.fewRuns, seed: seed,
        saveHosts: read.saveHosts, restoreHosts: read.restoreHosts, guests: read.guests,
        cells: ordered, runs: read.runs, remarks: read.remarks), command: read.command)
  }

  private static let actions: Set = ["save", "migrate"]

  private struct Document: Decodable {
    let schema: String
    let action: String
    let countsPings: Bool
    let fewRuns: Bool
    let seed: String
    let saveHosts: [String]
    let restoreHosts: [String]
    let guests: [String]
    let cells: [Cell]
    let runs: Int
    let remarks: [String]
    let command: String?

    func place(_ names: Names) -> MatrixReport.Place? {
      guard let guest = guests.firstIndex(of: names.guest),
        let save = saveHosts.firstIndex(of: names.saveHost),
        let restore = restoreHosts.firstIndex(of: names.restoreHost)
      else { return nil }
      return MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore)
    }
  }

  private struct Names: Decodable {
    let guest: String
    let saveHost: String
    let restoreHost: String
  }

  private struct Cell: Decodable {
    let guest: String
    let saveHost: String
    let restoreHost: String
    let basis: MatrixReport.Basis
    let result: CellResult?
    let signature: String?
    let reason: String
    let pings: Pings?
    let runs: Int
    let restsOn: [Names]

    var place: Names { Names(guest: guest, saveHost: saveHost, restoreHost: restoreHost) }
  }

  private struct Pings: Decodable {
    let sent: Int
    let received: Int?
  }
}
