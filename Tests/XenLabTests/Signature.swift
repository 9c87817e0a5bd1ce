import XenLab

/// The lines a test looks for, exactly as the real programs print them.
enum Line {
  static let copying = "netfront: device eth0 has copying receive path."
  static let flipping = "netfront: device eth0 has flipping receive path."
  static let guestError = "netfront: rx->offset: 0, size: 4294967295"
  static let guestErrorFlip = "netfront: rx->offset: 10, size: 4294967295"
  static let badFrame = "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid."
  static let badFrame32 = "(XEN) grant_table.c:1145:d0 destination frame 7fffffff invalid."
}

extension String {
  /// How many lines are exactly this one.
  func count(ofLine line: String) -> Int {
    split(separator: "\n", omittingEmptySubsequences: false).count { $0 == line }
  }

  /// The lines that contain a text.
  func lines(with text: String) -> [String] {
    split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }
}

extension TestRun {
  /// Whether every ping after the action was answered and nobody complained.
  var isClean: Bool {
    record.pings.after.received == record.pings.after.sent
      && guestDmesg.lines(with: "rx->offset").isEmpty
      && hypervisorLog.lines(with: "grant_table.c").isEmpty
      && observation.loggedIn
  }
}

/// A scenario with everything at its default.
func scenario(
  _ save: HostProfile, _ restore: HostProfile, _ guest: GuestProfile = .buggy,
  _ action: Scenario.Action = .save, change: (inout Scenario) -> Void = { _ in }
) -> Scenario {
  var scenario = Scenario(saveHost: save, restoreHost: restore, guest: guest, action: action)
  change(&scenario)
  return scenario
}
