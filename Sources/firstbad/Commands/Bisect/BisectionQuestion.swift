internal import Bisection
internal import CaseFile
internal import GitSeries
internal import KernelSeries
internal import TestRunner

/// What a command line of `bisect` asks, with the names of its series resolved.
struct BisectionQuestion {
  /// What tests the builds.
  enum Test {
    /// The simulated lab, with what makes a run bad there.
    case lab(LabSetup, badWhen: Set<BadWhen>)
    /// The user's commands.
    case commands(CommandTest)
    /// The same, where nothing is to be run.
    case none
  }

  /// The builds, and how they are bisected; of a repository the line of first parents.
  let plan: BisectionPlan
  /// What makes runs comparable: those with other arguments are of another bisection.
  let arguments: BisectionArguments
  /// What tests them.
  let test: Test
  /// What `--signature` says.
  let signature: String?
  /// The repository whose commits are the builds.
  let repository: GitRepository?
  /// What runs cost.
  var costs: ProbeCosts { terms.costs }
  private let terms: PlanTerms
  private let firstParent: Bool

  /// Whether runs take no time, so that they can be told in order.
  var isSimulated: Bool {
    if case .lab = test { true } else { false }
  }

  /// Reads a command line; nothing is run or written.
  ///
  /// - Parameter isKept: whether it was carried out before and is only asked about now: its commands need not be there.
  init(_ command: BisectRunCommand, isKept: Bool = false) async throws {
    let range = command.range
    let isReal = command.runner.isGiven
    if range.git != nil, !isReal {
      throw CommandFailure(
        message: "--git needs a test: give a command after --, such as -- ./build-and-test.sh",
        status: nil)
    }
    signature = command.hosts.signature
    firstParent = range.firstParent
    var terms = try PlanTerms(command)
    if isReal, range.git == nil {
      // Without a command that can put builds together from changes, the builds are all that can be tested.
      terms.options.changes = command.runner.usesChanges
      terms.options.control = true
    }
    if terms.options.noise == .auto, !isReal || command.hosts.signature != nil,
      command.runner.badWhen(hasSignature: true) == [.incident]
    {
      // A failure that is told by its signature in the logs is no false alarm.
      terms.options.falsePositiveRate = terms.options.falsePositiveRate ?? 0
    }
    if !isReal, command.hosts.signature == nil, command.lab.noise != nil {
      // Where anything may go wrong, one run of the bad end does not show which failure it is about.
      terms.options.endFailures = 3
    }
    let source = try await Source(range, firstParent: firstParent)
    repository = source.repository
    try await terms.resolveCached(
      in: source.series, repository: source.repository, isKept: isKept)
    self.terms = terms
    do {
      plan = try terms.plan(source.series, older: source.older, newer: source.newer)
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    try Self.check(terms.priors, match: plan, range)
    let (older, newer) = (plan.builds[0].version, plan.builds[plan.builds.count - 1].version)
    let (good, bad) = range.findFix ? (newer, older) : (older, newer)
    if isKept {
      test = .none
      arguments = BisectionArguments(series: source.series.name, good: good, bad: bad)
    } else if isReal {
      let commands = try CommandTest(
        command, hosts: try command.hosts.hosts(good: good),
        isBuiltIn: KernelSeries.builtIn.contains { $0.name == source.series.name })
      test = .commands(commands)
      arguments = BisectionArguments(command, commands, good: good, bad: bad)
    } else {
      guard command.dryRun || source.series.canBeSimulated else {
        throw CommandFailure(
          message:
            "the test is missing: \(source.series.name) has no builds that the simulated lab knows, "
            + "so give a command after --, such as -- ./boot-and-test.sh {build} {logs}",
          status: nil)
      }
      let setup = try command.lab.setup(command.hosts, good: good)
      test = .lab(setup, badWhen: command.runner.badWhen(hasSignature: true))
      arguments = BisectionArguments(command, setup, good: good, bad: bad)
    }
  }

  private static func check(
    _ priors: SuspicionRules, match plan: BisectionPlan, _ range: RangeOptions
  ) throws {
    guard let rule = priors.unmatched(in: plan.builds).first else { return }
    throw CommandFailure(
      message: "no change between \(range.older) and \(range.newer) has the "
        + "\(rule.kind.rawValue) \(rule.text); see `firstbad series show \(range.series ?? "")`",
      status: nil)
  }

  /// Bisects the builds, for a repository line by line.
  ///
  /// - Parameters:
  ///   - recorded: runs made before.
  ///   - search: bisects by one plan, with the runs of its builds and the number of other runs; tells the function that it
  ///     is given of each event.
  func bisect(
    recorded: [RecordedRun],
    search: (BisectionPlan, BisectionLine, @escaping (BisectionEvent) -> Void) async throws ->
      BisectionReport
  ) async throws -> BisectionReport {
    guard let repository else {
      return try await search(plan, BisectionLine(recorded: recorded), { _ in })
    }
    let commits = CommitBisection(repository: repository, firstParent: firstParent)
    return try await CommandFailure.wrapping {
      try await commits.run(
        older: plan.builds[0].version, newer: plan.builds[plan.builds.count - 1].version,
        recorded: recorded
      ) { line, tell in
        var lineTerms = terms.less(line.runsElsewhere)
        // On a branch it is asked only whether the failure that its merge has came from there.
        if !line.isMain { lineTerms.options.window = false }
        let plan = try lineTerms.plan(
          line.series, older: line.older, newer: line.newer)
        return try await search(
          plan,
          BisectionLine(
            recorded: line.recorded, runsElsewhere: line.runsElsewhere, isMain: line.isMain), tell)
      }
    }
  }
}

/// What is known of the builds of one plan when its bisection begins.
struct BisectionLine {
  /// Runs of its builds.
  let recorded: [RecordedRun]
  /// How many runs were made on other builds.
  var runsElsewhere = 0
  /// False for a branch that the first bad commit has merged.
  var isMain = true
}

/// The series of a command line, and its ends as the series calls them.
private struct Source {
  let series: KernelSeries
  let older: String
  let newer: String
  let repository: GitRepository?

  init(_ range: RangeOptions, firstParent: Bool) async throws {
    guard let path = range.git else {
      series = try SeriesAccess.series(range.series ?? "")
      (older, newer, repository) = (range.older, range.newer, nil)
      return
    }
    do throws(GitError) {
      let repository = try await GitRepository.open(path: path)
      older = try await repository.commit(range.older)
      newer = try await repository.commit(range.newer)
      series = try await CommitBisection(repository: repository, firstParent: firstParent)
        .mainLine(older: older, newer: newer, seeksRepair: range.findFix)
      self.repository = repository
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
  }
}
