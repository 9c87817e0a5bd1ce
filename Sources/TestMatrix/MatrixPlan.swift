public import Bisection

/// What a matrix is made of: the names on its axes and what is asked of every cell.
public struct MatrixPlan: Sendable {
  /// The hosts that save, the rows.
  public var saveHosts: [String]
  /// The hosts that restore, the columns.
  public var restoreHosts: [String]
  /// The guests, a grid each.
  public var guests: [String]
  /// Pairs of one host with itself: what it saved, it may treat like nothing else.
  public var sameHosts: [AxisSearch.Cell]
  /// What is done with the guest: `save` or `migrate`.
  public var action: String
  /// Whether the tester counted pings.
  public var countsPings: Bool
  /// Where all randomness came from.
  public var seed: UInt64
  /// How often a cell is run at most, until a run can tell.
  public var tries = 1

  /// A plan; hosts of one name are one host.
  public init(
    saveHosts: [String], restoreHosts: [String], guests: [String], action: String = "save",
    countsPings: Bool = true, seed: UInt64 = 0
  ) {
    self.saveHosts = saveHosts
    self.restoreHosts = restoreHosts
    self.guests = guests
    self.action = action
    self.countsPings = countsPings
    self.seed = seed
    sameHosts = Self.pairs(saveHosts, restoreHosts, where: ==)
  }

  /// The cells whose two hosts are one by some measure.
  static func pairs<Host>(
    _ saveHosts: [Host], _ restoreHosts: [Host], where isSame: (Host, Host) -> Bool
  ) -> [AxisSearch.Cell] {
    saveHosts.enumerated().flatMap { save, first in
      restoreHosts.enumerated().compactMap { restore, second in
        isSame(first, second) ? AxisSearch.Cell(row: save, column: restore) : nil
      }
    }
  }

  /// All cells: by guest, then save host, then restore host.
  public var places: [MatrixReport.Place] {
    guests.indices.flatMap { guest in
      saveHosts.indices.flatMap { save in
        restoreHosts.indices.map {
          MatrixReport.Place(guest: guest, saveHost: save, restoreHost: $0)
        }
      }
    }
  }
}
