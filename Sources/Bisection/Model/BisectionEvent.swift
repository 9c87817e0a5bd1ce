/// Something that happened while a bisection ran: what `firstbad.bisection-event.v1` tells of.
public enum BisectionEvent: Sendable, Hashable {
  /// It begins, or goes on from its journal.
  case started(Start)
  /// A run is about to be made.
  case chosen(Choice)
  /// A run ended, or was taken from the journal.
  case observed(Outcome)
  /// What is known has changed.
  case narrowed(Progress)
  /// The answer is there.
  case finished(BisectionReport)

  /// How a bisection begins.
  public struct Start: Sendable, Hashable {
    /// The series' name.
    public var series: String
    /// The older end, as the series names it.
    public var good: String
    /// The newer end.
    public var bad: String
    /// How many builds lie above the good end, the bad end among them.
    public var suspects: Int
    /// How many runs the journal has.
    public var recorded: Int
    /// How many verdicts of earlier bisections are used.
    public var reused: Int

    /// A beginning.
    public init(
      series: String, good: String, bad: String, suspects: Int, recorded: Int, reused: Int
    ) {
      self.series = series
      self.good = good
      self.bad = bad
      self.suspects = suspects
      self.recorded = recorded
      self.reused = reused
    }
  }

  /// A run that is about to be made.
  public struct Choice: Sendable, Hashable {
    /// Its number, from 1.
    public var run: Int
    /// The build, as reports name it.
    public var build: String
    /// Earlier runs of that build, from 0.
    public var attempt: Int
    /// What the run is for.
    public var purpose: Purpose
    /// Why this one, as a clause.
    public var reason: String

    /// A choice with its reason.
    public init(run: Int, build: String, attempt: Int, purpose: Purpose, reason: String) {
      self.run = run
      self.build = build
      self.attempt = attempt
      self.purpose = purpose
      self.reason = reason
    }
  }

  /// A run that ended.
  public struct Outcome: Sendable, Hashable {
    /// Its number, from 1.
    public var run: Int
    /// What the run was for.
    public var purpose: Purpose
    /// What it came to.
    public var observation: BisectionReport.Observation
    /// True where it was made before and is in the journal.
    public var isRecorded: Bool

    /// A run with its outcome.
    public init(
      run: Int, purpose: Purpose, observation: BisectionReport.Observation, isRecorded: Bool
    ) {
      self.run = run
      self.purpose = purpose
      self.observation = observation
      self.isRecorded = isRecorded
    }
  }

  /// How far it has come.
  public struct Progress: Sendable, Hashable {
    /// The newest build below the suspects.
    public var lastGood: String
    /// The newest suspect.
    public var firstBad: String
    /// How many suspects there are.
    public var suspects: Int
    /// P(the first bad build is the most probable one), 0...1.
    public var confidence: Double
    /// Runs made so far.
    public var runs: Int
    /// About how many more it takes among builds; nil once the search is below them.
    public var runsLeft: Int?
    /// About how many seconds they take; nil where runs take no time, or none has been timed.
    public var secondsLeft: Double?

    /// A state of knowledge.
    public init(
      lastGood: String, firstBad: String, suspects: Int, confidence: Double, runs: Int,
      runsLeft: Int?, secondsLeft: Double?
    ) {
      self.lastGood = lastGood
      self.firstBad = firstBad
      self.suspects = suspects
      self.confidence = confidence
      self.runs = runs
      self.runsLeft = runsLeft
      self.secondsLeft = secondsLeft
    }
  }
}
