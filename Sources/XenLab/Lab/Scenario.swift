internal import Chance

/// What is done in one run, and with what.
public struct Scenario: Sendable, Hashable, Codable {
  /// What happens to the guest.
  public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    /// Boots on the save host, is saved there and restored on the restore host.
    case save
    /// Boots on the save host and is moved to the restore host while it runs.
    case migrate
    /// Boots on the save host, is told to suspend, and the suspend is cancelled.
    case cancel
    /// Boots on the restore host; the save host is not used.
    case boot
    /// As `save`; afterwards its interface is removed and a new one attached.
    case detach
  }

  /// Where the guest boots first.
  public var saveHost: HostProfile
  /// Where it goes.
  public var restoreHost: HostProfile
  /// Where it goes after that, by the same way.
  public var furtherHosts: [HostProfile] = []
  /// The guest.
  public var guest: GuestProfile
  /// What happens to it.
  public var action: Action
  /// Pings to the guest before anything happens to it.
  public var packetsBefore = 64
  /// Pings to it afterwards.
  public var packets = 25
  /// How many pings come before the guest looks at its ring.
  public var packetsPerPoll = 1
  /// Fragments of each ping beside its head, a page each.
  public var fragmentsPerPacket = 0
  /// The time from one ping to the next, in microseconds.
  public var packetIntervalMicroseconds = 40_000
  /// The width of the guest's words.
  public var guestBits = GuestBits.bits64
  /// The guest's memory in pages of 4 KiB; a model needs few.
  public var memoryPages = 1024
  /// The memory that the guest's boot log tells, in MiB; the model keeps only ``memoryPages`` of it.
  public var guestMegabytes = 256
  /// How many pages more than its memory the guest may own.
  public var maxmemSlackPages = 0
  /// How many pages the guest may own in all; setting it below the memory leaves a negative slack,
  /// which a run refuses.
  public var maxmemPages: Int {
    get { Self.clampedSum(memoryPages, maxmemSlackPages) }
    set { maxmemSlackPages = Self.clampedSum(newValue, -memoryPages) }
  }
  /// Where a backend's data begins in its page, in bytes; a flipping backend tells the guest.
  public var flipDataOffset = 16
  /// How many pages the guest can spare for receive buffers before the action; nil: enough.
  public var bufferBudget: Int?
  /// The seed of everything that is left to chance: domain numbers, frames, the hardware address.
  public var seed: UInt64 = 1
  /// What goes wrong in the lab itself, and how often.
  public var realLife = RealLife()
  /// Which machine runs the build under test; boot and installation faults meet that one.
  public var underTest = MachineUnderTest.restoreHost
  /// How the guest's kernel log is stamped; nil: as its kernel does unasked.
  public var guestStamps: KernelStamps?
  /// Whether machines print the logs of their boots; without them a run is several times faster.
  public var printsBootLogs = true
  /// The rules of the model.
  public var rules = Rules()

  /// A scenario; the rest is set member by member.
  public init(
    saveHost: HostProfile, restoreHost: HostProfile, guest: GuestProfile, action: Action = .save
  ) {
    self.saveHost = saveHost
    self.restoreHost = restoreHost
    self.guest = guest
    self.action = action
  }

  /// When the run begins: some days after the youngest kernel in it was built, as the seed says.
  var startEpochSeconds: Int64 {
    let days = ([saveHost, restoreHost] + furtherHosts).map(\.date) + [guest.date]
    let youngest = days.map { CivilTime.epochSeconds(ofDay: $0) }.max() ?? 0
    var generator = SplitMix64(seed: seed ^ 0x5741_4C4C_434C_4F43)
    return youngest + 86_400 + Int64(generator.below(20 * 86_400))
  }

  /// Checks that every number is one the model can work with.
  ///
  /// - Throws: ``LabError`` `.outOfRange`.
  func check() throws(LabError) {
    try Self.check("packetsBefore", packetsBefore, 0...10_000_000)
    try Self.check("packets", packets, 0...10_000_000)
    try Self.check("packetsPerPoll", packetsPerPoll, 1...64)
    try Self.check("fragmentsPerPacket", fragmentsPerPacket, 0...17)
    try Self.check("packetIntervalMicroseconds", packetIntervalMicroseconds, 0...3_600_000_000)
    try Self.check("memoryPages", memoryPages, 600...65_536)
    try Self.check("guestMegabytes", guestMegabytes, 128...1_048_576)
    try Self.check("maxmemSlackPages", maxmemSlackPages, 0...65_536)
    try Self.check("flipDataOffset", flipDataOffset, 0...3_998)
    if let bufferBudget { try Self.check("bufferBudget", bufferBudget, 0...65_536) }
  }

  private static func clampedSum(_ first: Int, _ second: Int) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? .max : sum
  }

  private static func check(
    _ name: String, _ value: Int, _ allowed: ClosedRange<Int>
  ) throws(LabError) {
    guard allowed.contains(value) else {
      throw .outOfRange(name: name, value: value, allowed: allowed)
    }
  }
}
