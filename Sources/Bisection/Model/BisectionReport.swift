/// The answer of one bisection, in the shape of `firstbad.bisection.v1`.
public struct BisectionReport: Sendable, Codable, Hashable {
  /// How a bisection can end.
  public enum Outcome: String, Sendable, Codable, Hashable {
    case found, window, range, undecided, contradiction
    case noChange = "no-change"
  }

  /// Always `firstbad.bisection.v1`.
  public var schema = "firstbad.bisection.v1"
  /// How it ended.
  public var outcome: Outcome
  /// The newest build known good below the first bad one.
  public var lastGood: String?
  /// The first bad build.
  public var firstBad: String?
  /// The newest build known bad below the first fixed one, where that was looked for.
  public var lastBad: String?
  /// The first good build after it; nil unless that build was really run.
  public var firstFixed: String?
  /// The probability, 0...1, that the answer is right.
  public var confidence: Double
  /// The narrowest range known, with what could not be tested.
  public var range: Range?
  /// How many times the test was run, everything included.
  public var runs: Int
  /// The same, by purpose.
  public var runsBy: RunsBy
  /// The first bad change; nil where there is none or several act together.
  public var change: Change?
  /// The smallest set of changes that fails together.
  public var changes: [Change]
  /// What was run to prove it.
  public var proof: Proof?
  /// Every run, in order.
  public var observations: [Observation]
  /// What should be known beside the answer: each one sentence.
  public var remarks: [String]

  /// An answer; everything not given is empty.
  public init(
    outcome: Outcome, lastGood: String? = nil, firstBad: String? = nil, firstFixed: String? = nil,
    lastBad: String? = nil, confidence: Double = 0, range: Range? = nil, runs: Int = 0,
    runsBy: RunsBy = RunsBy(),
    change: Change? = nil, changes: [Change] = [], proof: Proof? = nil,
    observations: [Observation] = [], remarks: [String] = []
  ) {
    self.outcome = outcome
    self.lastGood = lastGood
    self.firstBad = firstBad
    self.firstFixed = firstFixed
    self.lastBad = lastBad
    self.confidence = confidence
    self.range = range
    self.runs = runs
    self.runsBy = runsBy
    self.change = change
    self.changes = changes
    self.proof = proof
    self.observations = observations
    self.remarks = remarks
  }
}

extension BisectionReport {
  /// The range that holds the answer.
  public struct Range: Sendable, Codable, Hashable {
    /// Known good, below it.
    public var lastGood: String?
    /// Known bad, its upper end.
    public var firstBad: String?
    /// How probable it is that the answer lies in it, 0...1.
    public var probability: Double
    /// The builds in it that could not be tested.
    public var untestable: [String]

    /// A range.
    public init(lastGood: String?, firstBad: String?, probability: Double, untestable: [String]) {
      self.lastGood = lastGood
      self.firstBad = firstBad
      self.probability = probability
      self.untestable = untestable
    }
  }

  /// Runs by what they were for.
  public struct RunsBy: Sendable, Codable, Hashable {
    /// Checking the two ends.
    public var ends = 0
    /// Narrowing the range of builds.
    public var search = 0
    /// Repeating first bad and last good.
    public var confirm = 0
    /// Narrowing the changes inside the first bad build.
    public var changes = 0
    /// Revert and transplant.
    public var proof = 0

    /// Nothing run yet.
    public init() {}
  }

  /// A change as the series knows it.
  public struct Change: Sendable, Codable, Hashable {
    /// The component: `ia64`, `xen`, `net`.
    public var component: String
    /// Bug numbers.
    public var bugs: [Int]
    /// The changelog's subject.
    public var subject: String

    /// A change by its changelog entry.
    public init(component: String, bugs: [Int], subject: String) {
      self.component = component
      self.bugs = bugs
      self.subject = subject
    }
  }

  /// How many runs failed out of how many.
  public struct Tally: Sendable, Codable, Hashable {
    /// Runs with the verdict bad.
    public var failed: Int
    /// Runs with the verdict good or bad.
    public var runs: Int

    /// A tally.
    public init(failed: Int, runs: Int) {
      self.failed = failed
      self.runs = runs
    }
  }

  /// The runs that prove the answer.
  public struct Proof: Sendable, Codable, Hashable {
    /// At the bad side of the edge: the first bad build, or the last one before the repair.
    public var atFirstBad: Tally
    /// At the good side of the edge: the last good build, or the first repaired one.
    public var atLastGood: Tally
    /// The first bad build without the change; nil if not run.
    public var revert: Tally?
    /// The last good build with only the change; nil if not run.
    public var transplant: Tally?

    /// The tallies of a proof.
    public init(atFirstBad: Tally, atLastGood: Tally, revert: Tally?, transplant: Tally?) {
      self.atFirstBad = atFirstBad
      self.atLastGood = atLastGood
      self.revert = revert
      self.transplant = transplant
    }
  }

  /// One run.
  public struct Observation: Sendable, Codable, Hashable {
    /// The build; at the second level with its changes: `2.6.18-144.el5+1`.
    public var build: String
    /// Earlier runs of that build, from 0.
    public var attempt: Int
    /// `good`, `bad`, `skip`, `other-failure`, `hung`, `infra`.
    public var verdict: String
    /// Why, in a sentence.
    public var reason: String
    /// The incident's signature, where one was found.
    public var signature: String?
    /// How long it took; 0 for a simulated run.
    public var seconds: Double

    /// One run with its verdict.
    public init(
      build: String, attempt: Int, verdict: String, reason: String, signature: String?,
      seconds: Double
    ) {
      self.build = build
      self.attempt = attempt
      self.verdict = verdict
      self.reason = reason
      self.signature = signature
      self.seconds = seconds
    }
  }
}
