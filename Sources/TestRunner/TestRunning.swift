public import Bisection
public import KernelSeries

/// One run of a test to make: on which build, and how often that build was run before.
public struct TestRequest: Sendable, Hashable {
  /// The build under test.
  public let recipe: BuildRecipe
  /// Earlier runs of that build, from 0.
  public let attempt: Int

  /// A run to make.
  public init(recipe: BuildRecipe, attempt: Int) {
    self.recipe = recipe
    self.attempt = attempt
  }
}

/// What one run came to.
public struct TestOutcome: Sendable, Hashable {
  /// What it says of its build.
  public let verdict: Verdict
  /// Why, in a sentence.
  public let reason: String
  /// The incident's signature, where one was found.
  public let signature: String?
  /// How long it took; 0 for a simulated run.
  public let seconds: Double
  /// The logs it left: name and SHA-256 in hex.
  public let logDigests: [String: String]
  /// When it began, in microseconds since 1970-01-01 00:00 UTC; nil for a simulated run.
  public let startedMicroseconds: Int64?

  /// What a run came to.
  public init(
    verdict: Verdict, reason: String, signature: String?, seconds: Double,
    logDigests: [String: String], startedMicroseconds: Int64? = nil
  ) {
    self.startedMicroseconds = startedMicroseconds
    self.verdict = verdict
    self.reason = reason
    self.signature = signature
    self.seconds = seconds
    self.logDigests = logDigests
  }
}

/// Something that makes one run of a test: the simulated lab, a local command, later a batch system.
public protocol TestRunning: Sendable {
  /// Makes one run; a test that fails is an outcome, not an error.
  ///
  /// - Throws: ``TestRunnerError`` where no run could be made at all and none will.
  func run(_ request: TestRequest) async throws(TestRunnerError) -> TestOutcome
}

/// Why no run could be made.
public struct TestRunnerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kept it from being made.
  public enum Kind: Sendable, Hashable {
    /// Something has to be mended before it can be made.
    case setUp
    /// The user ended it: what ran before stays, and it can be taken up again.
    case interrupted
  }

  /// What is wrong and what to do.
  public let description: String
  /// What kept it from being made.
  public let kind: Kind

  /// An error with its sentence.
  public init(_ description: String, kind: Kind = .setUp) {
    self.description = description
    self.kind = kind
  }
}
