/// What one run of the test says about the build it ran on.
///
/// Only `good` and `bad` move the answer; the others are counted and shown.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// The failure did not show, and it could have been seen.
  case good
  /// The failure showed.
  case bad
  /// The build cannot be tested, or the failure could not have been seen.
  case skip
  /// It failed, but with another failure than the one that is looked for.
  case otherFailure = "other-failure"
  /// It printed nothing for too long or ran into its time limit.
  case hung
  /// The machinery failed, not the build: a lost connection, the wrong kernel.
  case infra

  /// True for the verdicts that move the answer.
  public var isInformative: Bool { self == .good || self == .bad }
}
