/// The series to bisect: the good end first, the bad end last.
public struct Problem: Sendable, Hashable, Codable {
  /// One build of the series.
  public struct Build: Sendable, Hashable, Codable {
    /// Its name, for explanations.
    public var name: String
    /// Its changes over the build before it, named, in changelog order; empty where unknown.
    public var changes: [String]
    /// By change, how much it is suspected before any run, against the others; empty: all alike.
    public var changeWeights: [Double]
    /// How much this build is suspected before any run, against the others; from 0 up.
    ///
    /// Weights rank and never exclude: every build keeps a share of a uniform floor.
    public var weight: Double
    /// What one run on this build costs, in any one unit (seconds); above 0.
    public var cost: Double
    /// What every further run on it costs, as it is already built or installed; nil: the same.
    public var repeatCost: Double?

    /// A build by name.
    public init(
      name: String, changes: [String] = [], changeWeights: [Double] = [], weight: Double = 1,
      cost: Double = 1, repeatCost: Double? = nil
    ) {
      self.name = name
      self.changes = changes
      self.changeWeights = changeWeights
      self.weight = weight
      self.cost = cost
      self.repeatCost = repeatCost
    }
  }

  /// The builds, oldest first: `[0]` is said to be good, the last is said to be bad.
  public var builds: [Build]

  /// A series.
  public init(builds: [Build]) { self.builds = builds }

  /// A series of `suspects` builds above the good end, named by their numbers.
  public init(suspects: Int) {
    builds = (0...max(1, suspects)).map { Build(name: "build \($0)") }
  }

  /// The index of the bad end, which is also the number of suspects.
  var last: Int { builds.count - 1 }

  func name(_ index: Int) -> String {
    builds.indices.contains(index) ? builds[index].name : "build \(index)"
  }

  /// `-129 ... -151`, or one name.
  func names(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? name(range.lowerBound) : "\(name(range.lowerBound)) ... \(name(range.upperBound))"
  }
}
