/// What a run costs, in seconds: making the build, booting it, and the test itself.
public struct ProbeCosts: Sendable, Hashable {
  /// Building or fetching and installing a build that is not there.
  public var build: Double
  /// Booting it.
  public var boot: Double
  /// The test.
  public var test: Double
  /// Versions that are there already.
  public var cached: Set<String>

  /// Costs; one second a test and nothing else unless given.
  public init(build: Double = 0, boot: Double = 0, test: Double = 1, cached: Set<String> = []) {
    self.build = build
    self.boot = boot
    self.test = test
    self.cached = cached
  }

  /// What the first run on a version costs.
  public func first(of version: String) -> Double {
    (cached.contains(version) ? 0 : build) + again
  }

  /// What every further run on it costs: the build is there, but the machine boots anew.
  public var again: Double { boot + test }

  /// True where a build's first run costs more than the next.
  public var areUneven: Bool { build > 0 }
}
