internal import KernelSeries

/// One machine with everything on it but the guest.
final class Host {
  let profile: HostProfile
  let hypervisor: Hypervisor
  let domainZero: Domain
  let store = Xenstore()
  /// The kernel log of domain 0.
  let log: KernelLog
  /// The backend of the guest's interface, while there is one.
  var backend: Netback?
  /// What that backend published.
  var offered = BackendFeatures.none
  /// The number the next domain gets.
  var nextDomid: DomainID

  /// A host that has just booted.
  init(
    profile: HostProfile, clock: EventClock, guestPages: Int, generator: inout LabGenerator
  ) {
    self.profile = profile
    let console = HypervisorConsole(clock: clock, guestLoglevel: profile.guestLoglevel)
    var shuffler = LabGenerator(seed: generator.next())
    hypervisor = Hypervisor(
      release: profile.hypervisor, frameCount: guestPages + Self.otherFrames, console: console,
      shuffle: { shuffler.shuffle(&$0) })
    domainZero = hypervisor.createDomain(0, maxPages: .max)
    log = KernelLog(clock: clock)
    nextDomid = DomainID(1 + generator.below(40))
    let built = BuildDate.banner(profile.date)
    hypervisor.printBoot(builtOn: built, guestLoglevel: profile.guestLoglevel)
    let flavour = profile.release.contains(".el5") ? "xen" : ""
    log.print(
      """
      Linux version \(profile.release)\(flavour) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) #1 SMP \(built)
      """)
    log.print("Xen reported: 2400.000 MHz processor.")
    log.print("Grant table initialized")
    log.print("xen_mem: Initialising balloon driver.")
    log.print("Bridge firewalling registered")
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

  /// What the kernel of domain 0 prints as an interface joins the bridge.
  func printJoin(_ vif: String) {
    log.print("device \(vif) entered promiscuous mode")
    log.print("ADDRCONF(NETDEV_UP): \(vif): link is not ready")
    log.print("ADDRCONF(NETDEV_CHANGE): \(vif): link becomes ready")
    log.print("xenbr0: topology change detected, propagating")
    log.print("xenbr0: port 3(\(vif)) entering forwarding state")
  }

  /// What it prints as the interface leaves.
  func printLeave(_ vif: String) {
    log.print("xenbr0: port 3(\(vif)) entering disabled state")
    log.print("device \(vif) left promiscuous mode")
    log.print("xenbr0: port 3(\(vif)) entering disabled state")
  }
}
