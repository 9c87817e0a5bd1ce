public import LogModel

extension AnalysisResult {
  /// Gaps of the catalogue, seen and not silent.
  public struct Unrecognized: Sendable, Codable, Hashable {
    /// How many such lines there are.
    public let count: Int
    /// The first few.
    public let first: [UnknownLine]

    /// Suspicious lines; none unless given.
    public init(count: Int = 0, first: [UnknownLine] = []) {
      self.count = count
      self.first = first
    }
  }

  /// Errors that a pattern knows and that no incident has taken, told by pattern.
  public struct Unexplained: Sendable, Codable, Hashable {
    /// How many such lines there are.
    public let count: Int
    /// The worst patterns, each with its first line.
    public let first: [Kind]

    /// Errors by pattern; none unless given.
    public init(count: Int = 0, first: [Kind] = []) {
      self.count = count
      self.first = first
    }

    /// The lines of one pattern.
    public struct Kind: Sendable, Codable, Hashable {
      /// The pattern.
      public let pattern: String
      /// What it is, in a line.
      public let title: String
      /// How bad the pattern says it is.
      public let severity: Severity
      /// How many of its lines belong to no incident.
      public let count: Int
      /// Where the first of them stands.
      public let place: Place
      /// That line, damaged UTF-8 repaired.
      public let text: String

      /// A pattern's lines.
      public init(
        pattern: String, title: String, severity: Severity, count: Int, place: Place, text: String
      ) {
        self.pattern = pattern
        self.title = title
        self.severity = severity
        self.count = count
        self.place = place
        self.text = text
      }
    }
  }
}
