/// The answer of a bisection, in build and change numbers.
public struct Conclusion: Sendable, Hashable, Codable {
  /// How it ended.
  public var outcome: BisectionReport.Outcome
  /// The build below the first bad one.
  public var lastGood: Int?
  /// The first bad build.
  public var firstBad: Int?
  /// The first good build above it; nil unless that build was run and passed.
  public var firstFixed: Int?
  /// The probability, 0...1, that the answer is right.
  public var confidence: Double
  /// The narrowest range known.
  public var range: Range?
  /// The smallest set of changes that fails together; empty where it was not looked for.
  public var changes: [Int] = []
  /// Those of them without which the others do not build, so that it is not known whether they
  /// matter by themselves.
  public var inseparable: [Int] = []
  /// The runs that prove it; nil where there is no first bad build.
  public var proof: BisectionReport.Proof?
  /// Runs by purpose.
  public var runsBy = BisectionReport.RunsBy()
  /// What should be known beside the answer: each one sentence.
  public var remarks: [String]

  /// Builds above `lastGood` up to and including `firstBad`: one of them is the culprit.
  public struct Range: Sendable, Hashable, Codable {
    /// Known good, below it; nil where none is.
    public var lastGood: Int?
    /// Known bad, its upper end; nil where none is.
    public var firstBad: Int?
    /// How probable it is that the answer lies in it, 0...1.
    public var probability: Double
    /// The builds in it that could not be tested, or lie between such builds.
    public var untestable: [Int]

    /// A range of builds.
    public init(lastGood: Int?, firstBad: Int?, probability: Double, untestable: [Int] = []) {
      self.lastGood = lastGood
      self.firstBad = firstBad
      self.probability = probability
      self.untestable = untestable
    }
  }

  /// An answer at the level of builds; the rest is filled in later.
  public init(
    outcome: BisectionReport.Outcome, lastGood: Int? = nil, firstBad: Int? = nil,
    firstFixed: Int? = nil, confidence: Double = 0, range: Range? = nil, remarks: [String] = []
  ) {
    self.outcome = outcome
    self.lastGood = lastGood
    self.firstBad = firstBad
    self.firstFixed = firstFixed
    self.confidence = confidence
    self.range = range
    self.remarks = remarks
  }
}
