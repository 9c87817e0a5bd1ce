public import Analysis
public import Bisection
internal import Ingest
public import TestRunner
public import XenLab

/// Runs the cells of a matrix in the simulated lab.
public struct LabCells: CellTesting {
  /// A host or guest with the name the user gave it.
  public struct Named<Profile: Sendable>: Sendable {
    /// As the user named it.
    public let name: String
    /// What it is.
    public let profile: Profile

    /// A profile under a name.
    public init(name: String, profile: Profile) {
      self.name = name
      self.profile = profile
    }
  }

  /// The hosts that save, the rows.
  public var saveHosts: [Named<HostProfile>]
  /// The hosts that restore, the columns.
  public var restoreHosts: [Named<HostProfile>]
  /// The guests.
  public var guests: [Named<GuestProfile>]
  /// The run of a cell; its hosts, guest and seed are set for each.
  public var scenario: Scenario
  /// Whether the tester counted pings.
  public var countsPings = true
  private let analyzer: Analyzer
  private let keep: (@Sendable (MatrixReport.Place, TestRun) throws -> Void)?

  /// The cells of these axes.
  ///
  /// - Parameter keep: called with every run, from any worker, for those who want the logs.
  public init(
    saveHosts: [Named<HostProfile>], restoreHosts: [Named<HostProfile>],
    guests: [Named<GuestProfile>], scenario: Scenario, analyzer: Analyzer,
    keep: (@Sendable (MatrixReport.Place, TestRun) throws -> Void)? = nil
  ) {
    self.saveHosts = saveHosts
    self.restoreHosts = restoreHosts
    self.guests = guests
    self.scenario = scenario
    self.analyzer = analyzer
    self.keep = keep
  }

  /// The plan of these cells; hosts that are made alike are one host, whatever they are called.
  public var plan: MatrixPlan {
    var plan = MatrixPlan(
      saveHosts: saveHosts.map(\.name), restoreHosts: restoreHosts.map(\.name),
      guests: guests.map(\.name), action: scenario.action.rawValue, countsPings: countsPings,
      seed: scenario.seed)
    plan.sameHosts = MatrixPlan.pairs(saveHosts, restoreHosts) { $0.profile == $1.profile }
    return plan
  }

  /// Plays a cell once.
  ///
  /// - Throws: ``TestRunnerError`` where the lab can't play it, or its logs can't be kept.
  public func test(
    _ place: MatrixReport.Place, attempt: Int
  ) async throws(TestRunnerError) -> CellTest {
    do {
      let run = try Laboratory.run(scenario(place, attempt: attempt))
      try keep?(place, run)
      let after = Self.counted(run.record.pings.after)
      return CellTest(judgement: judge(run), pings: countsPings ? after : nil)
    } catch let error as LabError {
      throw TestRunnerError(error.description)
    } catch {
      throw TestRunnerError("\(error)")
    }
  }

  private func judge(_ run: TestRun) -> CellJudge.Judgement {
    let judge = CellJudge()
    if let judgement = judge.judge(run.observation) { return judgement }
    let pings = run.record.pings
    let (result, streams) = analyzer.examine(LabRunner.inputs(of: run))
    return judge.judge(
      result, streams: streams, before: countsPings ? Self.counted(pings.before) : nil,
      after: countsPings ? Self.counted(pings.after) : nil)
  }

  private static func counted(_ count: RunRecord.PingCount) -> CellJudge.Pings {
    CellJudge.Pings(sent: count.sent, received: count.received)
  }

  /// The scenario of a cell; its seed follows from its place and attempt, whichever cells are run.
  private func scenario(
    _ place: MatrixReport.Place, attempt: Int
  ) throws(LabError) -> Scenario {
    var scenario = scenario
    scenario.saveHost = saveHosts[place.saveHost].profile
    scenario.restoreHost = restoreHosts[place.restoreHost].profile
    scenario.guest = guests[place.guest].profile
    let row = place.guest * saveHosts.count + place.saveHost
    let cell = row * restoreHosts.count + place.restoreHost
    let cells = guests.count * saveHosts.count * restoreHosts.count
    scenario.seed &+= UInt64(cell + attempt * cells)
    return scenario
  }
}
