internal import KernelSeries
public import XenLab

/// One save/restore test in the simulated lab: which of its three kernels the build under test is, and what the others are.
public struct LabSetup: Sendable {
  /// Which kernel of the test the build under test is.
  public enum Axis: String, Sendable, Hashable, CaseIterable {
    case restoreHost = "restore-host"
    case saveHost = "save-host"
    case guest
  }

  /// What the build under test is.
  public var axis: Axis
  /// The host that saves, where it is not the build under test: a build or a named profile.
  public var saveHost: String
  /// The host that restores, where it is not the build under test.
  public var restoreHost: String
  /// The guest's kernel, where it is not the build under test.
  public var guest: String
  /// Where all randomness comes from.
  public var seed: UInt64
  /// What goes wrong in the lab itself, and how often.
  public var realLife = RealLife()

  /// A test with its fixed kernels.
  public init(axis: Axis, saveHost: String, restoreHost: String, guest: String, seed: UInt64) {
    self.axis = axis
    self.saveHost = saveHost
    self.restoreHost = restoreHost
    self.guest = guest
    self.seed = seed
  }

  /// The scenario of one run.
  ///
  /// - Throws: `LabError` for a build or profile that the lab does not have.
  func scenario(of request: TestRequest, in series: KernelSeries) throws(LabError) -> Scenario {
    let tested = try HostProfile(recipe: request.recipe, in: series)
    var scenario = Scenario(
      saveHost: axis == .saveHost ? tested : try HostProfile.named(saveHost, in: series),
      restoreHost: axis == .restoreHost ? tested : try HostProfile.named(restoreHost, in: series),
      guest: axis == .guest
        ? try GuestProfile.named(request.recipe.base, in: series)
        : try GuestProfile.named(guest, in: series))
    scenario.seed = seed &+ UInt64(clamping: request.attempt)
    scenario.realLife = realLife
    switch axis {
    case .restoreHost: scenario.underTest = .restoreHost
    case .saveHost: scenario.underTest = .saveHost
    case .guest: scenario.underTest = .guest
    }
    return scenario
  }
}
