public import Bisection

/// One observation as the journal keeps it: what the bisection saw, and what proves it.
public struct JournalEntry: Sendable, Hashable, Codable {
  /// The build, its verdict and the reason.
  public var observation: BisectionReport.Observation
  /// What the run was for: `ends`, `search`, `confirm`, `changes`, `proof`; nil where the caller does not say.
  public var purpose: String?
  /// SHA-256 of each log of the run, by the log's name.
  public var logDigests: [String: String]
  /// When the run began, in microseconds since 1970-01-01 00:00 UTC; nil for a simulated run.
  public var startedMicroseconds: Int64?

  /// An observation with its logs' digests.
  public init(
    observation: BisectionReport.Observation, purpose: String? = nil,
    logDigests: [String: String] = [:], startedMicroseconds: Int64? = nil
  ) {
    self.observation = observation
    self.purpose = purpose
    self.logDigests = logDigests
    self.startedMicroseconds = startedMicroseconds
  }
}
