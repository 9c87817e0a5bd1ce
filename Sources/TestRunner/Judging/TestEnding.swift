internal import Bisection

/// How the test of one run ended, before anybody has looked into its logs.
public struct TestEnding: Sendable, Hashable {
  /// What kind of end it was.
  public enum Kind: Sendable, Hashable {
    /// The test says that all is well.
    case passed
    /// The test says that something failed.
    case failed
    /// The test, or what prepares it, says that it can't tell.
    case cannotTell
    /// It was silent or ran for too long.
    case hung
    /// The build did not come up, or nobody could log in.
    case notBooted
    /// The test says that it was another failure.
    case otherFailure
    /// The bench failed, not the build.
    case infra
  }

  /// What kind of end it was.
  public var kind: Kind
  /// The same in a clause: `the test exited with 3`.
  public var words: String
  /// Whether it was seen that the build came up; nil where nobody looked.
  public var booted: Bool?
  /// Where its logs may be incomplete: why, and what would make them whole.
  public var loss: Loss?

  /// Something that kept lines out of the logs.
  public struct Loss: Sendable, Hashable {
    /// What it was, in a clause.
    public var why: String
    /// What to do about it.
    public var advice: String

    /// A loss of lines.
    public init(why: String, advice: String) {
      self.why = why
      self.advice = advice
    }
  }

  /// An end.
  public init(_ kind: Kind, _ words: String, booted: Bool? = nil, loss: Loss? = nil) {
    self.kind = kind
    self.words = words
    self.booted = booted
    self.loss = loss
  }

  /// The end that an exit code stands for, where codes have their usual meaning: 0 passed, 124 hung, 125 can't tell.
  public init(status: Int) {
    switch status {
    case 0: self.init(.passed, "the test passed")
    case 124: self.init(.hung, "the test says it hung")
    case 125: self.init(.cannotTell, "the test says it can't tell")
    default: self.init(.failed, "the test failed (status \(status))")
    }
  }

  /// The end that a verdict of a command stands for.
  init(_ verdict: Verdict, _ words: String) {
    let kind: Kind =
      switch verdict {
      case .good: .passed
      case .bad: .failed
      case .skip: .cannotTell
      case .hung: .hung
      case .infra: .infra
      case .otherFailure: .otherFailure
      }
    self.init(kind, words)
  }
}
