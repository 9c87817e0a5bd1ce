public import LogModel

/// Events of several streams that one cause explains: one guest interface (or device, or domain) and one episode.
public struct Incident: Sendable, Codable, Hashable {
  /// Unique within its analysis: `incident-1`, in the order of the list.
  public var id: String
  /// Stable over runs: the correlation's id and the leading hypothesis, `netfront-grant-failure/flip-to-copy-at-restore`.
  public let signature: String
  /// The id of the correlation that found it.
  public let correlation: String
  /// One line for a list.
  public let title: String
  /// What happened, in two or three sentences, with the values seen.
  public let explanation: String
  /// How bad it is.
  public let severity: Severity
  /// The probability, 0...1, that pairing, guest and leading cause are all right.
  public let confidence: Double
  /// Whether these logs belong to the same machine.
  public let pairing: Pairing
  /// Why `pairing` is what it is.
  public let pairingWhy: String
  /// All hypotheses, most probable first; their probabilities add up to 1.
  public let hypotheses: [Hypothesis]
  /// The causes that act in this episode, that of the most events first.
  public let causes: [Cause]
  /// Which domains take part.
  public let domains: Domains
  /// What was seen, hypervisor and guest, one entry for each pattern and stream.
  public let evidence: [Evidence]
  /// How the streams' clocks were laid over each other; nil where no stamps allow it.
  public let alignment: Alignment?
  /// What happened in which order on which side; nil where an older answer does not say.
  public let timeline: Timeline?
  /// For each expected partner message, whether it could have been seen.
  public let visibility: [Visibility]
  /// What keeps lines of the other side from being joined: times, statuses, releases that can't be; nil where an older
  /// answer does not say.
  public let contradictions: [String]?
  /// The incidents that followed in the same stream and may be its consequences, by their ids; nil where an older answer
  /// does not say.
  public let consequences: [String]?
  /// The hypervisor releases that have every seen text at its seen source line.
  public let releases: [String]
  /// Where there is none, as for a vendor's tree: those that have all the texts at lines the least away, a guess and no
  /// proof; nil where an older answer does not say.
  public let nearestReleases: [String]?
  /// What could not be seen and would tell the hypotheses apart; nil where an older answer does not say.
  public let wouldDecide: [String]?
  /// What to do next, most useful first.
  public let nextSteps: [String]
  /// What helps against the leading cause, and what became of that; nil where an older answer does not say.
  public let remedies: [Remedy]?

  /// An incident with all its parts.
  public init(
    id: String, signature: String, correlation: String, title: String, explanation: String,
    severity: Severity, confidence: Double, pairing: Pairing, pairingWhy: String,
    hypotheses: [Hypothesis], causes: [Cause], domains: Domains, evidence: [Evidence],
    alignment: Alignment?, timeline: Timeline? = nil, visibility: [Visibility],
    contradictions: [String]? = nil, consequences: [String]? = nil, releases: [String],
    nearestReleases: [String]? = nil, wouldDecide: [String]? = nil,
    nextSteps: [String], remedies: [Remedy]? = nil
  ) {
    self.id = id
    self.signature = signature
    self.correlation = correlation
    self.title = title
    self.explanation = explanation
    self.severity = severity
    self.confidence = confidence
    self.pairing = pairing
    self.pairingWhy = pairingWhy
    self.hypotheses = hypotheses
    self.causes = causes
    self.domains = domains
    self.evidence = evidence
    self.alignment = alignment
    self.timeline = timeline
    self.visibility = visibility
    self.contradictions = contradictions
    self.consequences = consequences
    self.releases = releases
    self.nearestReleases = nearestReleases
    self.wouldDecide = wouldDecide
    self.nextSteps = nextSteps
    self.remedies = remedies
  }
}

/// Whether the logs of an incident belong to the same machine, from proof to the user's word.
public enum Pairing: String, Sendable, Codable, Hashable {
  /// Both are in one file, or one names the other.
  case proven
  /// Stamps, references or lifecycle marks agree.
  case probable
  /// Nothing contradicts, little supports.
  case possible
  /// Nothing in the logs can tell; the user gave them together.
  case claimed
}
