/// One run to make: on what, what for, and why just there.
public struct Probe: Sendable, Hashable, Codable {
  /// What the run is made on.
  public var position: Position
  /// What the run is for.
  public var purpose: Purpose
  /// Why this one was chosen, as a clause: `it splits the 22 suspects ... 11 to 11`.
  public var explanation: String

  /// A run to make.
  public init(position: Position, purpose: Purpose, explanation: String) {
    self.position = position
    self.purpose = purpose
    self.explanation = explanation
  }
}

/// What a run is for: the keys of `runsBy`.
public enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
  /// Checking that the good end passes and the bad end fails.
  case ends
  /// Narrowing the range of builds.
  case search
  /// Repeating the first bad build and the last good one.
  case confirm
  /// Narrowing the changes inside the first bad build.
  case changes
  /// The first bad build without the change, the last good one with only the change.
  case proof
}
