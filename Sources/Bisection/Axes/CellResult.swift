/// What became of the guest's network in one cell of a matrix.
public enum CellResult: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every ping was answered and the logs show nothing.
  case works
  /// Some pings were lost, or all were answered though the logs show an incident.
  case partly
  /// No ping was answered.
  case loses
  /// The logs show an incident; nobody counted pings, so how bad it is can't be told.
  case fails
  /// Something else went wrong: a crash, a boot that hung, no network from the start.
  case other
  /// The run can't tell: no traffic, or no log in which the failure could have been seen.
  case unclear

  /// Whether the cell says something of the network after the move; the others may as well not have run.
  public var isDecided: Bool { self != .other && self != .unclear }

  /// Whether the move cost the guest its network, wholly or in part.
  public var isFailure: Bool { self == .partly || self == .loses || self == .fails }
}
