internal import Chance

/// Plays scenarios.
public enum Laboratory {
  /// Plays one scenario; the same scenario gives the same bytes.
  ///
  /// - Throws: ``LabError`` where a number of the scenario is out of range. A guest that loses its
  ///   network, or dies, is a result.
  /// - Complexity: O(pages of the guest + packets).
  public static func run(_ scenario: Scenario) throws(LabError) -> TestRun {
    try runWithTruth(scenario).run
  }

  /// Plays one scenario and tells what really happened as well, for measuring how right others are.
  ///
  /// - Throws: as ``run(_:)``.
  public static func runWithTruth(
    _ scenario: Scenario
  ) throws(LabError) -> (run: TestRun, truth: LabTruth) {
    try scenario.check()
    let lab = Lab(scenario)
    play(lab)
    return (lab.testRun(), lab.truth)
  }

  private static func play(_ lab: Lab) {
    let scenario = lab.scenario
    guard !lab.happens(.noInstall) else {
      lab.note("the build under test could not be installed")
      return
    }
    guard lab.host.isUp else {
      lab.note("\(lab.host.profile.release) did not boot")
      return
    }
    lab.boot()
    guard lab.guest?.hasOopsed == false else {
      lab.note("the guest did not boot")
      return
    }
    // Before or after the action; where there is nothing before, after.
    let crashesBefore =
      lab.happens(.guestCrash) && lab.damage.below(2) == 0 && scenario.action != .boot
    if scenario.action != .boot {
      lab.pings.before = lab.traffic(scenario.packetsBefore, crashes: crashesBefore)
      lab.modeBefore = lab.mode
    }
    guard lab.guest?.hasOopsed == false else {
      lab.note("the guest crashed")
      return
    }
    act(scenario, in: lab)
    guard lab.guest != nil else { return }
    let packets = lab.happens(.quietTest) ? 0 : scenario.packets
    lab.pings.after = lab.traffic(packets, crashes: lab.happens(.guestCrash) && !crashesBefore)
    if scenario.action == .detach {
      lab.detach()
      lab.attach(handle: 1)
      lab.pings.afterReattach = lab.traffic(packets)
    }
  }

  private static func act(_ scenario: Scenario, in lab: Lab) {
    let first = lab.booted(scenario.restoreHost, as: .restoreHost)
    let journey = [first] + scenario.furtherHosts
    switch scenario.action {
    case .boot: for host in scenario.furtherHosts { lab.saveAndRestore(on: host) }
    case .save, .detach: for host in journey { lab.saveAndRestore(on: host) }
    case .migrate: for host in journey { lab.migrate(to: host) }
    case .cancel: lab.cancelSuspend()
    }
  }
}
