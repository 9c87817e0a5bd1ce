/// One run that was made, and its verdict.
public struct Observation: Sendable, Hashable, Codable {
  /// What was run, and what for.
  public var probe: Probe
  /// What it said.
  public var verdict: Verdict

  /// A run with its verdict.
  public init(probe: Probe, verdict: Verdict) {
    self.probe = probe
    self.verdict = verdict
  }
}
