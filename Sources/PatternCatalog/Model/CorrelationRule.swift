public import LogModel

/// Which events of several streams belong together, and the hypotheses that may explain them.
public struct CorrelationRule: Sendable, Hashable {
  /// Stable: `netfront-grant-failure`.
  public var id: String
  /// What it finds, in a line.
  public var title: String
  /// What happened, for the incident; `{device}`, `{guest}` and the like are replaced by what was seen.
  public var explanation: String
  /// How bad it is.
  public var severity: Severity
  /// Patterns that make an incident: one of them, in one stream, grouped by `groupBy`.
  public var anchors: [String]
  /// The captures that tell one incident from another: `device`.
  public var groupBy: [String]
  /// Patterns on other streams that are the other side of the same events.
  public var partners: [String]
  /// Patterns that are neither but weigh: mode lines, suspend and resume.
  public var context: [String]
  /// How far an anchor and its partner may lie apart, in seconds.
  public var timespanSeconds: Double
  /// Partner events without an anchor form an incident of their own from so many on; 0 for never.
  public var partnersAloneFrom: Int
  /// The hypotheses.
  public var hypotheses: [HypothesisRule]
  /// What to do, whatever the cause.
  public var nextSteps: [String]
  /// Where it is defined.
  public var source: SourcePlace

  /// A rule with all its parts.
  public init(
    id: String, title: String, explanation: String, severity: Severity, anchors: [String],
    groupBy: [String], partners: [String], context: [String], timespanSeconds: Double,
    partnersAloneFrom: Int, hypotheses: [HypothesisRule], nextSteps: [String], source: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.severity = severity
    self.anchors = anchors
    self.groupBy = groupBy
    self.partners = partners
    self.context = context
    self.timespanSeconds = timespanSeconds
    self.partnersAloneFrom = partnersAloneFrom
    self.hypotheses = hypotheses
    self.nextSteps = nextSteps
    self.source = source
  }
}

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

  /// A hypothesis with all its parts.
  public init(
    id: String, title: String, prior: Double, evidence: [EvidenceRule], causes: [String],
    nextSteps: [String]
  ) {
    self.id = id
    self.title = title
    self.prior = prior
    self.evidence = evidence
    self.causes = causes
    self.nextSteps = nextSteps
  }
}

/// One piece of evidence and its weight.
public struct EvidenceRule: Sendable, Hashable {
  /// What must hold of the pattern's events.
  public var when: Condition
  /// The pattern.
  public var pattern: String
  /// What its captures must be: name to accepted texts, values or symbolic names; `not` in front negates.
  public var captures: [CaptureCondition]
  /// How many times more likely this is if the hypothesis holds than if it does not.
  public var ratio: Double
  /// Why, in a sentence.
  public var reason: String

  /// Evidence with its weight.
  public init(
    when: Condition, pattern: String, captures: [CaptureCondition], ratio: Double, reason: String
  ) {
    self.when = when
    self.pattern = pattern
    self.captures = captures
    self.ratio = ratio
    self.reason = reason
  }

  /// What must hold of a pattern's events.
  public enum Condition: String, Sendable, Hashable, CaseIterable {
    /// At least one is in the incident.
    case seen
    /// One stands before the first anchor, in the anchor's stream.
    case seenBefore = "seen-before"
    /// The last one before the first anchor fulfils the capture conditions.
    case lastBefore = "last-before"
    /// One follows the first anchor in its stream.
    case seenAfter = "seen-after"
    /// None that fulfils the capture conditions stands before the first anchor, in the anchor's stream.
    case missing
    /// None is there, and it could not have been printed or kept.
    case invisible
    /// None is there though it would have been printed and kept.
    case absent
  }

  /// What a capture must be.
  public struct CaptureCondition: Sendable, Hashable {
    /// The capture.
    public var name: String
    /// The accepted texts, values or symbolic names.
    public var accepted: [String]
    /// True if it must be none of them.
    public var negated: Bool

    /// A condition.
    public init(name: String, accepted: [String], negated: Bool) {
      self.name = name
      self.accepted = accepted
      self.negated = negated
    }

    /// Whether a capture fulfils it; a missing capture fulfils none.
    public func holds(for value: CaptureValue?) -> Bool {
      guard let value else { return false }
      let found = accepted.contains { accepted in
        accepted == value.text || accepted == value.name
          || value.value.map { String($0) == accepted } ?? false
      }
      return found != negated
    }
  }
}
