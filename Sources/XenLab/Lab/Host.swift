internal import Chance
internal import KernelSeries

/// One machine with everything on it but the guest.
final class Host {
  let profile: HostProfile
  let hypervisor: Hypervisor
  let domainZero: Domain
  let store = Xenstore()
  /// The kernel log of domain 0.
  let log: KernelLog
  /// Whether the machine came up.
  let isUp: Bool
  /// The backend of the guest's interface, while there is one.
  var backend: Netback?
  /// What that backend published.
  var offered = BackendFeatures.none
  /// Domains that the log says have more than one page of grants.
  var grownTables: Set<DomainID> = []
  /// The number the next domain gets.
  var nextDomid: DomainID

  /// A host that has been up for some minutes, unless its boot fails.
  init(
    profile: HostProfile, clock: EventClock, guestPages: Int, failure: BootFailure? = nil,
    printsBoot: Bool = true, generator: inout SplitMix64
  ) {
    self.profile = profile
    let upMicroseconds = Int64(120_000_000 + generator.below(480_000_000))
    let console = HypervisorConsole(
      clock: clock, guestLoglevel: profile.guestLoglevel, bootedAt: clock.now - upMicroseconds,
      stamps: profile.consoleStamps)
    var shuffler = SplitMix64(seed: generator.next())
    hypervisor = Hypervisor(
      release: profile.hypervisor, frameCount: guestPages + Self.otherFrames, console: console,
      shuffle: { shuffler.shuffle(&$0) })
    domainZero = hypervisor.createDomain(0, maxPages: .max)
    nextDomid = DomainID(1 + generator.below(40))
    isUp = failure == nil
    let seed = generator.next()
    let boot =
      printsBoot
      ? HostBoot(
        profile: profile,
        startEpochSeconds: clock.startEpochSeconds + console.bootedAt.floorDivided(1_000_000),
        seed: seed) : nil
    log = KernelLog(
      clock: clock, kernel: profile.kernel,
      bootedAt: console.bootedAt + (boot?.kernelStartMicroseconds ?? 0),
      stamps: profile.kernelStamps,
      hostName: "xenhost")
    boot?.print(to: console, and: log, failure: failure)
  }

  /// Frames for the hypervisor, domain 0 and spare.
  private static let otherFrames = 1024

  /// Where the two ends of an interface keep their keys.
  static func paths(_ domid: DomainID, handle: Int) -> (backend: String, frontend: String) {
    (
      "/local/domain/0/backend/vif/\(domid)/\(handle)",
      "/local/domain/\(domid)/device/vif/\(handle)"
    )
  }

  /// The bridge port that a guest's interface gets; physical interfaces come first on RHEL.
  private var port: Int { profile.kernel.isXenLinux ? 3 : 1 }

  /// What the kernel of domain 0 prints as an interface joins the bridge.
  func printJoin(_ vif: String) {
    if profile.kernel >= KernelVersion(4, 11) {
      log.print("xenbr0: port \(port)(\(vif)) entered blocking state")
      log.print("xenbr0: port \(port)(\(vif)) entered disabled state")
      log.print("device \(vif) entered promiscuous mode")
      return
    }
    log.print("device \(vif) entered promiscuous mode")
    log.print("ADDRCONF(NETDEV_UP): \(vif): link is not ready")
    guard profile.kernel < KernelVersion(3, 0) else { return }
    log.print("ADDRCONF(NETDEV_CHANGE): \(vif): link becomes ready")
    log.print("xenbr0: topology change detected, propagating")
    log.print("xenbr0: port \(port)(\(vif)) entering forwarding state")
  }

  /// What it prints as a mainline backend connects.
  func printConnect(_ vif: String, domid: DomainID, handle: Int) {
    guard profile.kernel >= KernelVersion(3, 0) else { return }
    if profile.kernel >= KernelVersion(4, 0) {
      log.print("vif vif-\(domid)-\(handle) \(vif): Guest Rx ready")
    }
    log.print("IPv6: ADDRCONF(NETDEV_CHANGE): \(vif): link becomes ready")
    if profile.kernel >= KernelVersion(4, 11) {
      log.print("xenbr0: port \(port)(\(vif)) entered blocking state")
    }
    log.print("xenbr0: port \(port)(\(vif)) entered forwarding state")
  }

  /// What it prints as the interface leaves.
  func printLeave(_ vif: String) {
    let word = profile.kernel < KernelVersion(3, 0) ? "entering" : "entered"
    log.print("xenbr0: port \(port)(\(vif)) \(word) disabled state")
    log.print("device \(vif) left promiscuous mode")
    log.print("xenbr0: port \(port)(\(vif)) \(word) disabled state")
  }
}
