public import Correlation
public import LogModel

/// One thing that differs between two runs.
public struct Difference: Sendable, Hashable, Codable {
  /// What kind of thing it is; in this order they are listed.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// An incident, by its signature.
    case incident
    /// A crash, by its signature.
    case crash
    /// A version or kind of build.
    case version
    /// A boot option of a kernel or of the hypervisor.
    case option
    /// What the two ends of a virtual interface say in xenstore.
    case feature
    /// A message that a pattern knows.
    case event
    /// A status or mode within such messages.
    case value
    /// How often such a message came.
    case count
    /// A line that no pattern knows.
    case line
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// Its stable name: a pattern's id, an option's name, a line with its numbers masked.
  public let subject: String
  /// What it is, in words.
  public let title: String
  /// Whose stream it is in; nil where it is of the host as a whole.
  public let role: StreamRole?
  /// How bad it is.
  public let severity: Severity
  /// What the good run has; nil where it has nothing of it.
  public let good: Finding?
  /// What the bad run has; nil where it has nothing of it.
  public let bad: Finding?
  /// Whether the run that lacks it could have shown it; nil where both have something of it.
  public let visibility: Visibility?

  /// A difference with all its parts.
  public init(
    kind: Kind, subject: String, title: String, role: StreamRole?, severity: Severity,
    good: Finding?, bad: Finding?, visibility: Visibility? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.title = title
    self.role = role
    self.severity = severity
    self.good = good
    self.bad = bad
    self.visibility = visibility
  }

  /// Whether the run that lacks it could not have shown it, or nobody can tell: then it is no difference of the runs.
  public var isHidden: Bool {
    visibility?.verdict == .invisible || visibility?.verdict == .unknown
  }

  /// Whether it deserves a look first: not hidden, and a warning at least or a difference of what was run.
  public var isOfNote: Bool {
    if isHidden { return false }
    switch kind {
    case .incident, .crash, .version, .option, .feature, .value: return true
    case .event, .count, .line: return severity >= .warning
    }
  }
}

/// What one run has of a difference.
public struct Finding: Sendable, Hashable, Codable {
  /// The value, or the first line verbatim.
  public let text: String
  /// Where it stands; nil where a case holds only the fact.
  public let place: Place?
  /// How many lines were printed; nil where it is no line.
  public let printed: Int?
  /// How many more a rate limit admitted to have dropped.
  public let suppressed: Int
  /// Whether `printed` is only a lower bound, because a rate limit or repeated input may hide some.
  public let isLowerBound: Bool

  /// A value or a line with its count.
  public init(
    text: String, place: Place?, printed: Int? = nil, suppressed: Int = 0,
    isLowerBound: Bool = false
  ) {
    self.text = text
    self.place = place
    self.printed = printed
    self.suppressed = suppressed
    self.isLowerBound = isLowerBound
  }
}
