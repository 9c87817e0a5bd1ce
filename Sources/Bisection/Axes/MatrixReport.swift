/// Which pairs of hosts a guest can be moved between, as `firstbad.matrix.v1` lists it.
public struct MatrixReport: Sendable, Hashable {
  /// How it is known what a cell says.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// The cell was run.
    case tested
    /// Other cells that were run say so, if hosts that behaved alike go on doing so; ``Cell/restsOn`` names them.
    case implied
    /// Neither run nor implied.
    case unknown
  }

  /// Where a cell lies.
  public struct Place: Sendable, Hashable {
    /// The guest's index in ``MatrixReport/guests``.
    public let guest: Int
    /// The save host's index in ``MatrixReport/saveHosts``.
    public let saveHost: Int
    /// The restore host's index in ``MatrixReport/restoreHosts``.
    public let restoreHost: Int

    /// A place.
    public init(guest: Int, saveHost: Int, restoreHost: Int) {
      self.guest = guest
      self.saveHost = saveHost
      self.restoreHost = restoreHost
    }
  }

  /// One guest moved from one host to another.
  public struct Cell: Sendable, Hashable {
    /// Where it lies.
    public let place: Place
    /// How it is known.
    public let basis: Basis
    /// What it says; nil where it is unknown.
    public let result: CellResult?
    /// The signature of the incident that the run's logs show.
    public let signature: String?
    /// Why the cell says what it says, in a sentence.
    public let reason: String
    /// Pings sent after the move; nil where the run was not made or nobody counted.
    public let pingsSent: Int?
    /// Pings answered.
    public let pingsReceived: Int?
    /// How often it was run: more than once where the first runs could not tell.
    public let runs: Int
    /// The tested cells an implied one rests on.
    public let restsOn: [Place]

    /// A cell.
    public init(
      place: Place, basis: Basis, result: CellResult?, signature: String? = nil, reason: String,
      pingsSent: Int? = nil, pingsReceived: Int? = nil, runs: Int = 0, restsOn: [Place] = []
    ) {
      self.place = place
      self.basis = basis
      self.result = result
      self.signature = signature
      self.reason = reason
      self.pingsSent = pingsSent
      self.pingsReceived = pingsReceived
      self.runs = runs
      self.restsOn = restsOn
    }
  }

  /// What is done with the guest: `save` or `migrate`.
  public let action: String
  /// Whether pings were counted.
  public let countsPings: Bool
  /// Whether cells were left out that others imply.
  public let usesFewRuns: Bool
  /// Where all randomness came from.
  public let seed: UInt64
  /// The hosts that save, as the user named them.
  public let saveHosts: [String]
  /// The hosts that restore.
  public let restoreHosts: [String]
  /// The guests.
  public let guests: [String]
  /// All cells: by guest, then save host, then restore host.
  public let cells: [Cell]
  /// How many runs were made.
  public let runs: Int
  /// What the reader should know: predictions that failed, runs that were not made.
  public let remarks: [String]

  /// A matrix.
  public init(
    action: String, countsPings: Bool, usesFewRuns: Bool, seed: UInt64, saveHosts: [String],
    restoreHosts: [String], guests: [String], cells: [Cell], runs: Int, remarks: [String]
  ) {
    self.action = action
    self.countsPings = countsPings
    self.usesFewRuns = usesFewRuns
    self.seed = seed
    self.saveHosts = saveHosts
    self.restoreHosts = restoreHosts
    self.guests = guests
    self.cells = cells
    self.runs = runs
    self.remarks = remarks
  }

  /// The cell of a place; nil where there is none.
  public func cell(_ place: Place) -> Cell? {
    guard guests.indices.contains(place.guest), saveHosts.indices.contains(place.saveHost),
      restoreHosts.indices.contains(place.restoreHost)
    else { return nil }
    let row = place.guest * saveHosts.count + place.saveHost
    return cells[row * restoreHosts.count + place.restoreHost]
  }
}
