/// How to bisect.
public struct Options: Sendable, Hashable, Codable {
  /// What is believed about a test that does not always say the same.
  public enum Noise: String, Sendable, Hashable, Codable, CaseIterable {
    /// Believe every answer until two contradict each other, then weigh all of them.
    case auto
    /// Believe every answer; a contradiction ends the bisection.
    case none
    /// A bad build may pass; a good one never fails.
    case oneSided = "one-sided"
    /// A bad build may pass and a good one may fail.
    case twoSided = "two-sided"
  }

  /// Which edge is looked for.
  public enum Aim: String, Sendable, Hashable, Codable, CaseIterable {
    /// The older end is good and the newer one bad: where did the fault come in?
    case firstBad = "first-bad"
    /// The older end is bad and the newer one good: where was it repaired?
    case firstGood = "first-good"
  }

  /// Whether the two ends are run before the search.
  public enum Ends: String, Sendable, Hashable, Codable, CaseIterable {
    /// Run both first.
    case check
    /// Take the user's word for them; they are run only where the answer hangs on them.
    case given
  }

  /// How often a run that says neither good nor bad is repeated before the build counts as
  /// untestable; a `skip` is never repeated.
  public struct Retries: Sendable, Hashable, Codable {
    /// After another failure than the one looked for.
    public var otherFailure: Int
    /// After a hang.
    public var hung: Int
    /// After a fault of the machinery.
    public var infra: Int

    /// Limits of repetition.
    public init(otherFailure: Int = 2, hung: Int = 1, infra: Int = 3) {
      self.otherFailure = otherFailure
      self.hung = hung
      self.infra = infra
    }
  }

  /// Which edge is looked for.
  public var aim: Aim
  /// The words for the two states, for explanations.
  public var terms: Terms
  /// What is believed about noise.
  public var noise: Noise
  /// P(a bad build passes), where it is known; nil to learn it from the answers.
  public var falseNegativeRate: Double?
  /// P(a good build fails), where it is known; nil to learn it from the answers.
  public var falsePositiveRate: Double?
  /// How sure to be before naming a build, 0...1.
  public var confidence: Double
  /// How often the first bad build must have failed and the last good one passed, all runs
  /// counted.
  public var confirmations: Int
  /// The most runs to make, all kinds together; nil for no limit.
  public var maxRuns: Int?
  /// How many runs may be made at once.
  public var workers: Int
  /// Whether the fault may have been taken back below the bad end; both ends may then be good.
  public var window: Bool
  /// Whether to run the ends first.
  public var ends: Ends
  /// How often the bad end has to fail before the search, where the ends are checked.
  ///
  /// More than once where its runs have to show first which failure is looked for.
  public var endFailures: Int
  /// Whether to go on to the changes inside the first bad build.
  public var changes: Bool
  /// Whether to make sure that changes are applied at all, before it is believed that only all of them fail together.
  ///
  /// For tests by the user's command; the lab applies what it is told.
  public var control: Bool
  /// Whether to prove the change by revert and transplant.
  public var proof: Bool
  /// Repetition of runs that say nothing.
  public var retries: Retries

  /// The options of a plain bisection.
  public init(
    noise: Noise = .auto, falseNegativeRate: Double? = nil, falsePositiveRate: Double? = nil,
    confidence: Double = 0.95, confirmations: Int = 2, maxRuns: Int? = nil, workers: Int = 1,
    window: Bool = false, ends: Ends = .check, endFailures: Int = 1, changes: Bool = true,
    control: Bool = false, proof: Bool = true, retries: Retries = Retries(), aim: Aim = .firstBad,
    terms: Terms? = nil
  ) {
    self.aim = aim
    self.terms = terms ?? Terms(aim)
    self.noise = noise
    self.falseNegativeRate = falseNegativeRate
    self.falsePositiveRate = falsePositiveRate
    self.confidence = confidence
    self.confirmations = confirmations
    self.maxRuns = maxRuns
    self.workers = workers
    self.window = window
    self.ends = ends
    self.endFailures = endFailures
    self.changes = changes
    self.control = control
    self.proof = proof
    self.retries = retries
  }
}
