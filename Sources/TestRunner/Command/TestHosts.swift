/// The kernels of a test that moves a guest between two hosts, one of which is the build under test.
public struct TestHosts: Sendable, Hashable {
  /// Which of them the build under test is; nil where the test moves nothing.
  public var axis: LabSetup.Axis?
  /// The host that saves.
  public var saveHost: String?
  /// The host that restores.
  public var restoreHost: String?
  /// The guest's kernel.
  public var guest: String?

  /// The fixed kernels of a test; what is nil is not put into commands.
  public init(
    axis: LabSetup.Axis? = nil, saveHost: String? = nil, restoreHost: String? = nil,
    guest: String? = nil
  ) {
    self.axis = axis
    self.saveHost = saveHost
    self.restoreHost = restoreHost
    self.guest = guest
  }

  /// Puts the three names in for a build under test.
  func fill(_ values: inout Placeholders, build: String) {
    values["save-host"] = axis == .saveHost ? build : saveHost
    values["restore-host"] = axis == .restoreHost ? build : restoreHost
    values["guest"] = axis == .guest ? build : guest
  }
}
