/// Something that a case found, as a search shows it.
public struct CaseFinding: Sendable, Hashable, Codable {
  /// What was found.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// An incident of an analysis.
    case incident
    /// A crash in a log.
    case crash
    /// A bisection's first bad build.
    case bisection
  }

  /// The case's file, relative to the folder that was searched.
  public let path: String
  /// What was found.
  public let kind: Kind
  /// The incident's or crash's signature; of a bisection the signature that made a run bad, where one did.
  public let signature: String
  /// One line for a list.
  public let title: String
  /// How bad it is; nil for a bisection.
  public let severity: String?
  /// How sure it is, 0...1; nil for a crash.
  public let confidence: Double?

  /// A finding with its file.
  public init(
    path: String, kind: Kind, signature: String, title: String, severity: String?,
    confidence: Double?
  ) {
    self.path = path
    self.kind = kind
    self.signature = signature
    self.title = title
    self.severity = severity
    self.confidence = confidence
  }
}

/// A finding that answers a search, and how well.
public struct CaseMatch: Sendable, Hashable, Codable {
  /// How a finding answers.
  public enum Closeness: String, Sendable, Hashable, Codable, CaseIterable {
    /// The same signature: seen before.
    case same
    /// The same correlation or class of crash with another cause.
    case related
    /// The words asked for stand in its title or signature.
    case words
  }

  /// How well it answers.
  public let closeness: Closeness
  /// The finding.
  public let finding: CaseFinding

  /// A finding with its closeness.
  public init(closeness: Closeness, finding: CaseFinding) {
    self.closeness = closeness
    self.finding = finding
  }

  /// How many cases have the same signature.
  public static func sameCases(_ matches: [CaseMatch]) -> Int {
    Set(matches.filter { $0.closeness == .same }.map(\.finding.path)).count
  }
}
