public import LogModel

/// Which events of several streams belong together, and the hypotheses that may explain them.
public struct CorrelationRule: Sendable, Hashable {
  /// Stable: `netfront-grant-failure`.
  public var id: String
  /// What it finds, in a line.
  public var title: String
  /// What happened, for the incident; `{device}`, `{guest}` and the like are replaced by what was seen.
  public var explanation: String
  /// How bad it is; nil for as bad as the worst of its anchors.
  public var severity: Severity?
  /// What one incident is about.
  public var subject: Subject
  /// Patterns that make an incident: one of them, in one stream, grouped by `groupBy`.
  public var anchors: [String]
  /// Whose lines are taken as anchors, the side that tells most first; empty for any stream.
  public var streams: [StreamRole]
  /// What tells one incident from another: a capture's name (`device`), a capture's role (`guest.domid`), or `input`.
  public var groupBy: [String]
  /// When anchors of one group belong to one episode.
  public var episode: Episode
  /// Patterns on other streams that are the other side of the same events.
  public var partners: [String]
  /// How a status that the anchors print goes with the partners' texts; nil where none does.
  public var status: Status?
  /// Roles of captures that must agree where both sides have them: `gref`, `guest.domid`.
  public var linkBy: [String]
  /// Whether a partner that several episodes could claim goes to the last of them only: a domain ends once.
  public var partnersEndEpisode: Bool
  /// Patterns that are neither but weigh: mode lines, suspend and resume.
  public var context: [String]
  /// Whether context ends where the last anchor stands: the hypervisor says why before it says that a domain crashed.
  public var contextEndsAtAnchor: Bool
  /// How far an anchor and its partner may lie apart, in seconds.
  public var timespanSeconds: Double
  /// Rules whose incidents take lines away from this one: what they explain is not told twice.
  public var yieldsTo: [String]
  /// Rules whose incidents can be consequences of this one's, in the same stream and soon after.
  public var leadsTo: [String]
  /// The hypotheses.
  public var hypotheses: [HypothesisRule]
  /// What to do, whatever the cause.
  public var nextSteps: [String]
  /// Where it is defined.
  public var source: SourcePlace

  /// A rule with all its parts.
  public init(
    id: String, title: String, explanation: String, severity: Severity?, subject: Subject,
    anchors: [String], streams: [StreamRole], groupBy: [String], episode: Episode,
    partners: [String], status: Status? = nil, linkBy: [String], partnersEndEpisode: Bool,
    context: [String], contextEndsAtAnchor: Bool = false,
    timespanSeconds: Double, yieldsTo: [String], leadsTo: [String] = [],
    hypotheses: [HypothesisRule],
    nextSteps: [String], source: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.severity = severity
    self.subject = subject
    self.anchors = anchors
    self.streams = streams
    self.groupBy = groupBy
    self.episode = episode
    self.partners = partners
    self.status = status
    self.linkBy = linkBy
    self.partnersEndEpisode = partnersEndEpisode
    self.context = context
    self.contextEndsAtAnchor = contextEndsAtAnchor
    self.timespanSeconds = timespanSeconds
    self.yieldsTo = yieldsTo
    self.leadsTo = leadsTo
    self.hypotheses = hypotheses
    self.nextSteps = nextSteps
    self.source = source
  }
}

extension CorrelationRule {
  /// What one incident is about; it decides which domains are asked for.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// A network interface or another split device: a frontend in a guest and its backend.
    case device
    /// A domain as a whole: no backend takes part.
    case domain
    /// The host: the hypervisor or the domain that runs it.
    case host
  }

  /// A status that the other side answers, and what it refused: `Bad grant reference` goes with -3.
  public struct Status: Sendable, Hashable {
    /// The anchors' capture.
    public var capture: String
    /// What every failure reads where the backend does not pass the status on.
    public var plain: String
    /// The backend kernel's first release that passes it on.
    public var passedFrom: String
    /// By partner the statuses that go with it; a partner that is not here goes with all.
    public var answers: [Answer]

    /// The statuses that go with one partner.
    public struct Answer: Sendable, Hashable {
      /// The partner's pattern.
      public var partner: String
      /// The statuses, in decimal.
      public var statuses: [String]

      /// A partner with its statuses.
      public init(partner: String, statuses: [String]) {
        self.partner = partner
        self.statuses = statuses
      }
    }

    /// A rule for statuses.
    public init(capture: String, plain: String, passedFrom: String, answers: [Answer]) {
      self.capture = capture
      self.plain = plain
      self.passedFrom = passedFrom
      self.answers = answers
    }
  }

  /// When anchors of one group belong to one episode.
  public struct Episode: Sendable, Hashable {
    /// A longer pause between two anchors parts two episodes; nil if no pause alone does.
    public var gapSeconds: Double?
    /// A pause longer than this parts two episodes where a mark lies in it.
    public var gapAtMarkSeconds: Double
    /// Marks of a life: suspend and resume.
    public var marks: [String]
    /// Marks of a new life: a boot parts episodes whatever the pause.
    public var boots: [String]

    /// A rule for episodes.
    public init(gapSeconds: Double?, gapAtMarkSeconds: Double, marks: [String], boots: [String]) {
      self.gapSeconds = gapSeconds
      self.gapAtMarkSeconds = gapAtMarkSeconds
      self.marks = marks
      self.boots = boots
    }
  }
}
