/// Which of a test's machines runs the build that is tested.
public enum MachineUnderTest: String, Sendable, Hashable, Codable, CaseIterable {
  /// The host that the guest is saved on.
  case saveHost = "save-host"
  /// The host that it is restored on.
  case restoreHost = "restore-host"
  /// The guest.
  case guest
}
