internal import Analysis
internal import Bisection
internal import BuiltInPatterns
internal import Correlation
internal import KernelSeries
internal import TestRunner
internal import Testing
internal import XenLab

@Suite("The analysis of simulated runs")
struct LabAnalysisTests {
  private static let correlation = "netfront-grant-failure"

  private static let analyzer = Result { Analyzer(catalog: try BuiltInCatalog.load()) }

  private func analyze(_ run: TestRun) throws -> AnalysisResult {
    try Self.analyzer.get().analyze(LabRunner.inputs(of: run))
  }

  private func plan(
    _ restore: HostProfile, change: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    var plan = Scenario(saveHost: .flipDefault, restoreHost: restore, guest: .buggy)
    change(&plan)
    return plan
  }

  @Test("finds in a broken run what it finds in the logs of the bug report", arguments: 1...5)
  func founding(seed: Int) throws {
    let run = try Laboratory.run(plan(.development5_4) { $0.seed = UInt64(seed) })
    let result = try analyze(run)
    #expect(result.incidents.map(\.correlation) == [Self.correlation])
    let reported = try analyze(
      TestRun.reported(
        guest: """
          netfront: device eth0 has copying receive path.

          """ + String(repeating: "netfront: rx->offset: 0, size: 4294967295\n", count: 10),
        hypervisor: String(
          repeating: "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.\n", count: 9),
        like: run))
    #expect(
      result.incidents.first?.hypotheses.first?.id
        == reported.incidents.first?.hypotheses.first?.id)
    #expect(result.incidents.first?.signature == reported.incidents.first?.signature)
  }

  @Test("finds nothing in the run of the build before", arguments: 1...5)
  func clean(seed: Int) throws {
    let run = try Laboratory.run(plan(try HostProfile.named("144")) { $0.seed = UInt64(seed) })
    let result = try analyze(run)
    #expect(result.incidents.isEmpty && result.crashes.isEmpty)
  }

  @Test(
    "accuses no network of what real life does to a clean run", arguments: RealLife.Fault.allCases)
  func realLife(fault: RealLife.Fault) throws {
    for seed in UInt64(1)...8 {
      for machine in MachineUnderTest.allCases {
        let run = try Laboratory.run(
          plan(try HostProfile.named("144")) {
            $0.seed = seed
            $0.underTest = machine
            $0.realLife[fault] = 1
          })
        // A crash is an incident of its own; nothing else may be found.
        let crashes: Set<String> =
          [.guestCrash, .noBoot].contains(fault) ? ["guest-crash", "dom0-crash"] : []
        let found = Set(try analyze(run).incidents.map(\.correlation)).subtracting(crashes)
        #expect(found.isEmpty, "\(fault.rawValue), seed \(seed), \(machine)")
      }
    }
  }

  @Test(
    "finds the incident through damaged logs",
    arguments: [RealLife.Fault.interleavedLog, .otherStamps])
  func damaged(fault: RealLife.Fault) throws {
    for seed in UInt64(1)...8 {
      let run = try Laboratory.run(
        plan(.development5_4) {
          $0.seed = seed
          $0.realLife[fault] = 1
        })
      let found = try analyze(run).incidents.map(\.correlation)
      #expect(found == [Self.correlation], "\(fault.rawValue), seed \(seed)")
    }
  }

  @Test(
    "a verdict says what kept a test from telling",
    arguments: [
      (RealLife.Fault.noInstall, Verdict.skip), (.noBoot, .skip), (.bootHang, .hung),
      (.labFault, .infra), (.wrongKernel, .infra), (.quietTest, .good),
      (.guestCrash, .otherFailure),
    ])
  func verdicts(fault: RealLife.Fault, verdict: Verdict) async throws {
    var setup = LabSetup(
      axis: .restoreHost, saveHost: "5.3", restoreHost: "5.4-dev", guest: "buggy", seed: 3)
    setup.realLife[fault] = 1
    let runner = LabRunner(
      series: .rhel5KernelXen, setup: setup,
      analyzer: try Self.analyzer.get(),
      sought: SoughtFailure(named: .correlation(Self.correlation), badEnd: "151"))
    // A good build shows a crash of its own, a bad one may fail before it crashes.
    let build = fault == .guestCrash ? "144" : "145"
    let outcome = try await runner.run(
      TestRequest(recipe: BuildRecipe(base: build), attempt: 0))
    #expect(outcome.verdict == verdict, "\(outcome.reason)")
  }
}

extension TestRun {
  /// A run's folder with other logs in it.
  fileprivate static func reported(
    guest: String, hypervisor: String, like run: TestRun
  ) -> TestRun {
    var run = run
    run.guestDmesg = guest
    run.hypervisorLog = hypervisor
    run.dom0Dmesg = ""
    return run
  }
}
