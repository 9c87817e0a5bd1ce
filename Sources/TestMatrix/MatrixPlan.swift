public import XenLab

/// What a matrix is made of: the hosts and guests of its axes, and what is done in every cell.
public struct MatrixPlan: Sendable {
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
  /// The guests, a grid each.
  public var guests: [Named<GuestProfile>]
  /// The run of a cell; its hosts, guest and seed are set for each.
  public var scenario: Scenario
  /// Whether the tester counted pings.
  public var countsPings: Bool
  /// How often a cell is run at most, until a run can tell.
  public var tries = 1

  /// A plan.
  public init(
    saveHosts: [Named<HostProfile>], restoreHosts: [Named<HostProfile>],
    guests: [Named<GuestProfile>], scenario: Scenario, countsPings: Bool = true
  ) {
    self.saveHosts = saveHosts
    self.restoreHosts = restoreHosts
    self.guests = guests
    self.scenario = scenario
    self.countsPings = countsPings
  }
}
