/// The parts of a pattern that only people and its tests read.
public struct PatternDocumentation: Sendable, Hashable {
  /// What happened when this is printed, and what follows from it.
  public var explanation: String
  /// What to do, most useful first.
  public var nextSteps: [String]
  /// Where the facts come from.
  public var references: [String]
  /// Lines that it must match.
  public var examples: [Example]
  /// Lines that it must not match.
  public var counterexamples: [Counterexample]

  /// A documentation with all its parts.
  public init(
    explanation: String, nextSteps: [String], references: [String], examples: [Example],
    counterexamples: [Counterexample]
  ) {
    self.explanation = explanation
    self.nextSteps = nextSteps
    self.references = references
    self.examples = examples
    self.counterexamples = counterexamples
  }

  /// A line that the pattern must match.
  public struct Example: Sendable, Hashable {
    /// The line, with its prefixes.
    public var line: String
    /// The captures it must give: name and text, value or symbolic name.
    public var captures: [String: String]
    /// Whether it was really printed or rendered from the format.
    public var provenance: Provenance
    /// Where: a log, or file, function and version.
    public var origin: String
    /// Where it stands in the pattern file.
    public var place: SourcePlace

    /// An example.
    public init(
      line: String, captures: [String: String], provenance: Provenance, origin: String,
      place: SourcePlace
    ) {
      self.line = line
      self.captures = captures
      self.provenance = provenance
      self.origin = origin
      self.place = place
    }
  }

  /// How an example came about.
  public enum Provenance: String, Sendable, Hashable, CaseIterable {
    /// A line that was really printed.
    case log
    /// Rendered from the printk format.
    case source
  }

  /// A line that the pattern must not match.
  public struct Counterexample: Sendable, Hashable {
    /// The line, with its prefixes.
    public var line: String
    /// Why it is not this message.
    public var why: String
    /// Where it stands in the pattern file.
    public var place: SourcePlace

    /// A counterexample.
    public init(line: String, why: String, place: SourcePlace) {
      self.line = line
      self.why = why
      self.place = place
    }
  }
}
