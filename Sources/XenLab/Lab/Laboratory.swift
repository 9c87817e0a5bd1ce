/// Plays scenarios.
public enum Laboratory {
  /// Plays one scenario; the same scenario gives the same bytes.
  ///
  /// - Throws: ``LabError`` where a number of the scenario is out of range. A guest that loses its
  ///   network, or dies, is a result.
  /// - Complexity: O(pages of the guest + packets).
  public static func run(_ scenario: Scenario) throws(LabError) -> TestRun {
    try scenario.check()
    let startsOnSaveHost = scenario.action != .boot
    let lab = Lab(scenario, on: startsOnSaveHost ? scenario.saveHost : scenario.restoreHost)
    lab.boot()
    let before =
      startsOnSaveHost
      ? lab.traffic(scenario.packetsBefore) : RunRecord.PingCount(sent: 0, received: 0)
    let modeBefore = startsOnSaveHost ? lab.mode : nil
    act(scenario, in: lab)
    let after = lab.traffic(scenario.packets)
    var pings = RunRecord.Pings(before: before, after: after)
    if scenario.action == .detach {
      lab.detach()
      lab.attach(handle: 1)
      pings.afterReattach = lab.traffic(scenario.packets)
    }
    return lab.testRun(pings: pings, modeBefore: modeBefore)
  }

  private static func act(_ scenario: Scenario, in lab: Lab) {
    let journey = [scenario.restoreHost] + scenario.furtherHosts
    switch scenario.action {
    case .boot: for host in scenario.furtherHosts { lab.saveAndRestore(on: host) }
    case .save, .detach: for host in journey { lab.saveAndRestore(on: host) }
    case .migrate: for host in journey { lab.migrate(to: host) }
    case .cancel: lab.cancelSuspend()
    }
  }
}
