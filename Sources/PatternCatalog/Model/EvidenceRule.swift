public import LogModel

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

  /// Whether an event is of the pattern, with captures as they must be.
  public func isFulfilled(by event: Event) -> Bool {
    event.pattern == pattern && captures.allSatisfy { $0.holds(for: event.captures[$0.name]) }
  }

  /// What must hold of a pattern's events.
  public enum Condition: String, Sendable, Hashable, CaseIterable {
    /// At least one is in the incident; it weighs by its share of its side's events.
    case seen
    /// At least one is in the incident or in its context, whatever its share.
    case present
    /// None that fulfils the capture conditions is in the incident or in its context.
    case lacking
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

    /// Whether a capture fulfils it.
    ///
    /// A missing capture fulfils none. A `*` stands for any characters of the text.
    public func holds(for value: CaptureValue?) -> Bool {
      guard let value else { return false }
      let found = accepted.contains { accepted in
        accepted == value.text || accepted == value.name
          || value.value.map { String($0) == accepted } ?? false
          || accepted.contains("*") && Self.matches(value.text, glob: accepted)
      }
      return found != negated
    }

    /// Whether a text is what a pattern of literals and `*` says.
    private static func matches(_ text: String, glob: String) -> Bool {
      let parts = glob.split(separator: "*", omittingEmptySubsequences: false).map {
        Array($0.utf8)
      }
      var rest = Array(text.utf8)[...]
      for (index, part) in parts.enumerated() {
        if index == 0 {
          guard rest.starts(with: part) else { return false }
          rest = rest.dropFirst(part.count)
        } else if index == parts.count - 1 {
          return rest.count >= part.count && rest.suffix(part.count).elementsEqual(part)
        } else {
          guard let found = rest.indices.first(where: { rest[$0...].starts(with: part) }) else {
            return false
          }
          rest = rest[found...].dropFirst(part.count)
        }
      }
      return rest.isEmpty
    }
  }
}
