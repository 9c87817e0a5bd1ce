internal import Chance
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

  /// Where the randomness of one run comes from: runs of different builds meet different faults.
  private func seed(of request: TestRequest) -> UInt64 {
    let attempt = UInt64(clamping: request.attempt)
    guard !realLife.isPeaceful else { return seed &+ attempt }
    return LabSetup.mixed(seed, request.recipe.label, attempt)
  }

  /// What can go wrong in a run of a build: whether it installs and boots at all is the same in all of its runs.
  private func faults(of recipe: BuildRecipe) -> RealLife {
    var faults = realLife
    for fault in [RealLife.Fault.noInstall, .noBoot] where realLife[fault] > 0 {
      let key = LabSetup.mixed(seed, "\(fault.rawValue) \(recipe.label)", 0)
      faults[fault] = Double(key >> 11) * 0x1p-53 < realLife[fault] ? 1 : 0
    }
    return faults
  }

  /// A number that depends on all three: the SplitMix64 finaliser, folded over them.
  private static func mixed(_ seed: UInt64, _ text: String, _ number: UInt64) -> UInt64 {
    let bytes = text.utf8.map(UInt64.init)
    return ([seed] + bytes + [number]).reduce(0) {
      SplitMix64.finalized(($0 &+ SplitMix64.increment) ^ $1)
    }
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
    scenario.seed = seed(of: request)
    scenario.realLife = faults(of: request.recipe)
    switch axis {
    case .restoreHost: scenario.underTest = .restoreHost
    case .saveHost: scenario.underTest = .saveHost
    case .guest: scenario.underTest = .guest
    }
    return scenario
  }
}
