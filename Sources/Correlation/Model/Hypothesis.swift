internal import Foundation

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

  /// The power that the product of the ratios counts with.
  ///
  /// The mean logarithmic loss of the even cases of Benchmarks' `calibration`, each situation counted once, is 0.188 at 1,
  /// 0.089 at 2 and 0.085 at 3; that of the odd ones 0.231, 0.092 and 0.099.
  public static let evidencePower = 2.0

  /// What arguments say together: the factor that a prior is multiplied by.
  public static func weight(of arguments: [Argument]) -> Double {
    pow(arguments.reduce(1) { $0 * $1.ratio }, evidencePower)
  }

  /// The weight before scaling: the prior times what all arguments say; 0 where no prior was kept.
  public var weight: Double { (prior ?? 0) * Self.weight(of: self.for + against) }
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
