internal import ArgumentParser
internal import KernelSeries
internal import XenLab

/// What is done in a simulated run beside its three kernels.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: """
      What happens to the guest: save (and restore), migrate, cancel (a suspend taken back), boot (on \
      the restore host), detach (save, then the interface is replaced).
      """)
  var action: String = Scenario.Action.save.rawValue

  @Option(
    name: .customLong("guest-option"),
    help: "A parameter of the guest's network driver: rx_copy=1 or rx_flip=1 (repeatable).")
  var guestOptions: [String] = []

  @Option(name: .customLong("guest-bits"), help: "The width of the guest's words: 32 or 64.")
  var guestBits: Int = 64

  @Option(
    name: .customLong("memory-pages"), help: "The guest's memory in pages; a model needs few.")
  var memoryPages: Int = 1024

  @Option(
    name: .customLong("maxmem-pages"),
    help: "How many pages the guest may own in all (default: its memory).")
  var maxmemPages: Int?

  @Option(
    name: .customLong("buffer-pages"),
    help: "How many pages the guest can spare for receive buffers before the action.")
  var bufferPages: Int?

  @Option(
    name: .customLong("packets-before"), help: "Pings to the guest before anything happens to it.")
  var packetsBefore: Int = 64

  @Option(help: "Pings to the guest afterwards.")
  var packets: Int = 25

  @Option(
    name: .customLong("packets-per-poll"),
    help: "How many pings come before the guest looks at its ring, 1 to 64.")
  var packetsPerPoll: Int = 1

  @Option(
    name: .customLong("fragments"), help: "Fragments of each ping beside its head, a page each.")
  var fragments: Int = 0

  @Option(
    name: .customLong("real-life"),
    help: ArgumentHelp(
      """
      Something that goes wrong in real tests, with its chance in one run: quiet-test, guest-crash, \
      boot-hang, no-boot, no-install, lab-fault, wrong-kernel, truncated-log, interleaved-log, \
      other-stamps (repeatable; a name alone means always).
      """, valueName: "fault=chance"))
  var realLife: [String] = []

  @Option(
    name: .customLong("under-test"),
    help: "Which machine the faults of boot and installation meet: save-host, restore-host, guest.")
  var underTest: String = MachineUnderTest.restoreHost.rawValue

  @Option(
    name: .customLong("guest-stamps"),
    help: "How the guest's log is stamped: none, uptime or syslog (default: as its kernel does).")
  var guestStamps: String?

  @Option(help: "Where all randomness comes from.")
  var seed: UInt64 = 1

  /// The scenario of three kernels.
  func scenario(
    saveHost: HostProfile, restoreHost: HostProfile, guest: GuestProfile
  ) throws -> Scenario {
    guard let bits = GuestBits(rawValue: guestBits) else {
      throw CommandFailure(message: "--guest-bits is \(guestBits); give 32 or 64", status: nil)
    }
    var guest = guest
    var realLife = RealLife()
    do {
      for option in guestOptions { try guest.setOption(option) }
      for fault in self.realLife { try realLife.set(fault) }
    } catch {
      throw CommandFailure(message: error.description, status: nil)
    }
    var scenario = Scenario(
      saveHost: saveHost, restoreHost: restoreHost, guest: guest,
      action: try Choice.read(action, as: Scenario.Action.self, option: "--action"))
    scenario.guestBits = bits
    scenario.memoryPages = memoryPages
    if let maxmemPages { scenario.maxmemPages = maxmemPages }
    scenario.bufferBudget = bufferPages
    scenario.packetsBefore = packetsBefore
    scenario.packets = packets
    scenario.packetsPerPoll = packetsPerPoll
    scenario.fragmentsPerPacket = fragments
    scenario.realLife = realLife
    scenario.underTest = try Choice.read(
      underTest, as: MachineUnderTest.self, option: "--under-test")
    scenario.guestStamps = try guestStamps.map {
      try Choice.read($0, as: KernelStamps.self, option: "--guest-stamps")
    }
    scenario.seed = seed
    return scenario
  }
}
