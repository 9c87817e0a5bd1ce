public import LogModel

/// The answer of one analysis, in the shape of `firstbad.analysis.v1`.
public struct AnalysisResult: Sendable, Codable, Hashable {
  /// Always `firstbad.analysis.v1`.
  public let schema: String
  /// The streams found in the inputs, guest first.
  public let streams: [StreamSummary]
  /// The incidents, most severe first.
  public let incidents: [Incident]
  /// Kernel and hypervisor crashes, in the order of their streams and lines.
  public let crashes: [Crash]
  /// Lines that look like errors and that no pattern knows.
  public let unrecognized: Unrecognized
  /// Errors that a pattern knows and that belong to no incident.
  public let unexplained: Unexplained
  /// What was wrong with the inputs.
  public let diagnostics: [Diagnostic]

  /// An answer with all its parts.
  public init(
    streams: [StreamSummary], incidents: [Incident], crashes: [Crash],
    unrecognized: Unrecognized = Unrecognized(), unexplained: Unexplained = Unexplained(),
    diagnostics: [Diagnostic]
  ) {
    self.schema = "firstbad.analysis.v1"
    self.streams = streams
    self.incidents = incidents
    self.crashes = crashes
    self.unrecognized = unrecognized
    self.unexplained = unexplained
    self.diagnostics = diagnostics
  }

  /// The most severe incident or crash; nil where there is none.
  public var worst: Severity? {
    (incidents.map(\.severity) + crashes.map(\.severity)).max()
  }
}
