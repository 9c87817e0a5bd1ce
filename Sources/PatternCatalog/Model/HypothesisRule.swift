/// A possible cause, with what speaks for and against it.
public struct HypothesisRule: Sendable, Hashable {
  /// Stable: `flip-to-copy-at-restore`.
  public var id: String
  /// The cause in one sentence.
  public var title: String
  /// Its weight before any evidence; the weights of a rule are scaled to add up to 1.
  public var prior: Double
  /// What it expects to see and how much that weighs.
  public var evidence: [EvidenceRule]
  /// The partner patterns that it causes; their number decides which cause leads an episode.
  public var causes: [String]
  /// What to do if it is this.
  public var nextSteps: [String]
  /// What helps against it, and what became of that.
  public var remedies: [RemedyRule]

  /// A hypothesis with all its parts.
  public init(
    id: String, title: String, prior: Double, evidence: [EvidenceRule], causes: [String],
    nextSteps: [String], remedies: [RemedyRule] = []
  ) {
    self.id = id
    self.title = title
    self.prior = prior
    self.evidence = evidence
    self.causes = causes
    self.nextSteps = nextSteps
    self.remedies = remedies
  }
}
