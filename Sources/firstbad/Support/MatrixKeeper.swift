internal import Bisection
internal import Foundation
internal import Reporting
internal import Synchronization
internal import TestMatrix

/// Keeps the finished cells of a matrix of real hosts, so that what took hours is not lost with the process.
final class MatrixKeeper: Sendable {
  private let plan: MatrixPlan
  private let path: String
  private let cells: Mutex<[MatrixReport.Place: MatrixReport.Cell]>
  /// Whether a cell was written.
  private let hasWritten = Mutex(false)

  /// A keeper that writes a `firstbad.matrix.v1` document anew with each cell.
  ///
  /// - Parameter known: the cells of an earlier matrix, which stand in the new document as well.
  init(plan: MatrixPlan, path: String, known: [MatrixReport.Place: MatrixReport.Cell]) {
    self.plan = plan
    self.path = path
    cells = Mutex(known)
  }

  /// Where the cells are that were run, and how they are taken up again; nil where none was.
  var advice: String? {
    hasWritten.withLock { $0 }
      ? "the cells that were run are in \(path): with --known \(path) they are not run again" : nil
  }

  /// Puts the document of an earlier matrix aside: its cells took hours, and this one's begins empty.
  ///
  /// - Parameter known: the document that this matrix takes up, which goes on in its place.
  static func putAside(_ path: String, known: String?) {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path), known.map(same) != same(path) else { return }
    let name = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    guard
      let free = (1...9_999).lazy.map({ "\(name).\($0).json" })
        .first(where: { !manager.fileExists(atPath: $0) }),
      (try? manager.moveItem(atPath: path, toPath: free)) != nil
    else { return }
    Console.error("firstbad: an earlier matrix is kept as \(free); --known takes its cells over")
  }

  private static func same(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// Tells of a cell and keeps it.
  func keep(_ cell: MatrixReport.Cell) {
    let place = cell.place
    Console.error(
      "firstbad: \(plan.saveHosts[place.saveHost]) to \(plan.restoreHosts[place.restoreHost]), "
        + "\(plan.guests[place.guest]): \(cell.result?.rawValue ?? "unknown") (\(cell.reason))")
    cells.withLock { cells in
      cells[place] = cell
      let url = URL(fileURLWithPath: path)
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(MatrixJSON.text(document(cells)).utf8).write(to: url, options: .atomic)
        hasWritten.withLock { $0 = true }
      } catch {
        Console.error("firstbad: \(path) can't be written: \(error.localizedDescription)")
      }
    }
  }

  private func document(_ cells: [MatrixReport.Place: MatrixReport.Cell]) -> MatrixReport {
    let all = plan.places.map { place in
      cells[place]
        ?? MatrixReport.Cell(place: place, basis: .unknown, result: nil, reason: "not run yet")
    }
    return MatrixReport(
      action: plan.action, countsPings: plan.countsPings, usesFewRuns: false, seed: plan.seed,
      saveHosts: plan.saveHosts, restoreHosts: plan.restoreHosts, guests: plan.guests, cells: all,
      runs: all.reduce(0) { $0 + $1.runs }, remarks: [])
  }

  /// The cells of an earlier matrix that were run and could tell, at their places in a plan.
  ///
  /// - Throws: `CommandFailure` where the file is no matrix, or one of another question.
  static func cells(
    in path: String, of plan: MatrixPlan
  ) throws -> [MatrixReport.Place: MatrixReport.Cell] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(message: "--known: \(path) can't be read", status: nil)
    }
    guard let matrix = MatrixJSON.matrix(from: String(decoding: data, as: UTF8.self))?.matrix else {
      throw CommandFailure(
        message: "--known: \(path) is no \(MatrixJSON.schema) document; `matrix --format json` "
          + "writes one", status: nil)
    }
    guard matrix.action == plan.action, matrix.countsPings == plan.countsPings else {
      throw CommandFailure(
        message: "--known: \(path) is of --action \(matrix.action)"
          + "\(matrix.countsPings ? "" : " --no-counts"), which says other things of a cell",
        status: nil)
    }
    let places = matrix.cells.compactMap { cell -> (MatrixReport.Place, MatrixReport.Cell)? in
      guard cell.basis == .tested, cell.result?.isDecided == true,
        let guest = plan.guests.firstIndex(of: matrix.guests[cell.place.guest]),
        let save = plan.saveHosts.firstIndex(of: matrix.saveHosts[cell.place.saveHost]),
        let restore = plan.restoreHosts.firstIndex(
          of: matrix.restoreHosts[cell.place.restoreHost])
      else { return nil }
      let place = MatrixReport.Place(guest: guest, saveHost: save, restoreHost: restore)
      return (
        place,
        MatrixReport.Cell(
          place: place, basis: .tested, result: cell.result, signature: cell.signature,
          reason: cell.reason, pingsSent: cell.pingsSent, pingsReceived: cell.pingsReceived,
          runs: cell.runs)
      )
    }
    return Dictionary(places, uniquingKeysWith: { first, _ in first })
  }
}
