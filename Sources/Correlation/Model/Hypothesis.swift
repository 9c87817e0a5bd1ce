/// One possible cause, weighed.
public struct Hypothesis: Sendable, Codable, Hashable {
  /// The hypothesis's id in its correlation file: `flip-to-copy-at-restore`.
  public let id: String
  /// The cause in one sentence.
  public let title: String
  /// Its share of the probability, 0...1.
  public let probability: Double
  /// Its share before any evidence, 0...1; nil where an older answer does not say.
  public let prior: Double?
  /// What speaks for it, each with its place and its weight in words.
  public let `for`: [Argument]
  /// What speaks against it.
  public let against: [Argument]

  /// A weighed hypothesis.
  public init(
    id: String, title: String, probability: Double, prior: Double? = nil,
    for supporting: [Argument], against: [Argument]
  ) {
    self.id = id
    self.title = title
    self.probability = probability
    self.prior = prior
    self.for = supporting
    self.against = against
  }
}

/// One reason for or against a hypothesis.
public struct Argument: Sendable, Codable, Hashable {
  /// The reason, in a sentence.
  public let reason: String
  /// The likelihood ratio it was given: above 1 for, below 1 against.
  public let ratio: Double
  /// The line it rests on; nil where it rests on something not seen.
  public let place: String?

  /// A reason with its weight.
  public init(reason: String, ratio: Double, place: String?) {
    self.reason = reason
    self.ratio = ratio
    self.place = place
  }
}

/// A cause that acts in an incident and the evidence it explains.
public struct Cause: Sendable, Codable, Hashable {
  /// The hypothesis's id.
  public let hypothesis: String
  /// The ids of the patterns whose events it explains.
  public let evidence: [String]

  /// A cause and what it explains.
  public init(hypothesis: String, evidence: [String]) {
    self.hypothesis = hypothesis
    self.evidence = evidence
  }
}
