public import KernelSeries

/// What was done in a run and what a tester could count, as `run.json` keeps it.
///
/// It says that the run was simulated; the logs beside it look as real ones do.
public struct RunRecord: Sendable, Codable, Hashable {
  /// Always `firstbad.run.v1`.
  public var schema = "firstbad.run.v1"
  /// Whether a model made the logs.
  public var simulated = true
  /// The seed.
  public var seed: UInt64
  /// What happened to the guest.
  public var action: Scenario.Action
  /// Where it was first; nil where it booted on the restore host.
  public var saveHost: HostSummary?
  /// Where it went.
  public var restoreHost: HostSummary
  /// Where it went after that.
  public var furtherHosts: [HostSummary]
  /// The guest.
  public var guest: GuestSummary
  /// The logs whose boot lines are derived from sources and published logs, no real one being at hand.
  public var derivedLogs: [String]
  /// What could go wrong in the lab, with its rates; not what did.
  public var realLife: [Rate]
  /// What was done, in order.
  public var steps: [Step]
  /// Pings before the action and after it.
  public var pings: Pings
  /// The state of the guest's interface at the end.
  public var interface: InterfaceState
  /// How the test went for the one who made it.
  public var observation: TestObservation

  /// The rate of a fault.
  public struct Rate: Sendable, Codable, Hashable {
    /// What goes wrong.
    public var fault: RealLife.Fault
    /// The chance in one run.
    public var rate: Double

    init(_ fault: RealLife.Fault, _ rate: Double) {
      self.fault = fault
      self.rate = rate
    }
  }

  /// A step of the run.
  public struct Step: Sendable, Codable, Hashable {
    /// When, in microseconds since the guest began to boot.
    public var atMicroseconds: UInt64
    /// What.
    public var what: String
  }

  /// A host in short.
  public struct HostSummary: Sendable, Codable, Hashable {
    /// The profile's name.
    public var name: String
    /// The release of its kernel.
    public var kernel: String
    /// The version of its hypervisor.
    public var hypervisor: String
    /// What its backend publishes to a new guest.
    public var features: BackendFeatures

    init(_ profile: HostProfile) {
      name = profile.name
      kernel = profile.release
      hypervisor = profile.hypervisor.version
      features = profile.features
    }
  }

  /// A guest in short.
  public struct GuestSummary: Sendable, Codable, Hashable {
    /// The profile's name.
    public var name: String
    /// The release of its kernel.
    public var kernel: String
    /// The width of its words.
    public var bits: GuestBits
    /// Whether `rx_copy=1` is given.
    public var rxCopy: Bool
    /// Whether `rx_flip=1` is given.
    public var rxFlip: Bool
  }

  /// Pings sent and answered.
  public struct PingCount: Sendable, Codable, Hashable {
    /// Requests sent to the guest.
    public var sent: Int
    /// Answers that came back.
    public var received: Int

    /// A count.
    public init(sent: Int, received: Int) {
      self.sent = sent
      self.received = received
    }
  }

  /// Pings by phase.
  public struct Pings: Sendable, Codable, Hashable {
    /// Before the action.
    public var before: PingCount
    /// While the guest was moved live, or asked to suspend and taken back; nil for other actions.
    public var during: PingCount?
    /// After it.
    public var after: PingCount
    /// After the interface was replaced; nil where it was not.
    public var afterReattach: PingCount?
  }
}
