public import Bisection

/// A run that a journal holds.
public struct RecordedRun: Sendable, Hashable {
  /// What it came to.
  public let observation: BisectionReport.Observation
  /// What it was for; nil where the journal does not say.
  public let purpose: Purpose?
  /// True for a verdict of another bisection: it is evidence here, but no run of this one.
  public let isReused: Bool

  /// A run as it was recorded.
  public init(
    observation: BisectionReport.Observation, purpose: Purpose?, isReused: Bool = false
  ) {
    self.observation = observation
    self.purpose = purpose
    self.isReused = isReused
  }
}
