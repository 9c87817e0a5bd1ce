internal import Chance

extension Lab {
  /// Builds the guest on its host and boots it.
  func boot() {
    let domid = host.nextDomid
    host.nextDomid += 1
    let domain = host.hypervisor.createDomain(domid, maxPages: maxPages)
    let frames = (0..<scenario.memoryPages).compactMap { _ in host.hypervisor.allocate(for: domain)
    }
    var memory = GuestMemory(frames: frames, bits: scenario.guestBits)
    memory.bufferBudget = scenario.bufferBudget
    let profile = guestProfile
    let log = KernelLog(
      clock: clock, kernel: profile.kernel,
      stamps: scenario.guestStamps ?? (profile.kernel.isXenLinux ? .none : .uptime),
      hostName: Self.guestName)
    let guest = GuestKernel(
      profile: profile, rules: scenario.rules, memory: memory, log: log, host: host.hypervisor,
      domain: domain)
    self.guest = guest
    note("guest booted as domain \(domid) on \(host.profile.release)")
    createInterface(domid: domid, handle: 0, features: host.profile.features)
    printDomainStart(domid)
    guard printBoot(guest) else { return }
    guard !guest.profile.hasContradictoryParameters else {
      // netif_init returns -EINVAL: no driver, so no interface.
      guest.log.print("netfront: Cannot specify both rx_copy and rx_flip.")
      return
    }
    guest.log.print(Self.driverBanner(profile.kernel))
    openInterface(handle: 0)
  }

  /// Prints the guest's boot; false where it fails.
  private func printBoot(_ guest: GuestKernel) -> Bool {
    guard scenario.printsBootLogs else { return true }
    let script = BootText.guest(
      guest.profile, on: host.profile, scenario: scenario,
      startEpochSeconds: clock.startEpochSeconds + clock.now / 1_000_000, seed: generator.next())
    let failure = bootFailure(of: .guest)
    let printed = failure?.printed(of: script.lines.count) ?? script.lines.count
    for line in script.lines.prefix(printed) {
      guest.log.print(line.text, atUptime: line.uptimeMicroseconds)
    }
    let took =
      failure == nil
      ? script.uptimeMicroseconds
      : script.lines.prefix(printed).last?
        .uptimeMicroseconds ?? 0
    clock.advance(microseconds: UInt64(clamping: took))
    guard failure != nil else {
      clock.advance(microseconds: Self.userSpaceMicroseconds)
      return true
    }
    if case .panic = failure {
      for text in BootText.rootPanic(guest.profile.kernel) { guest.log.print(text) }
    }
    guest.stop()
    return false
  }

  /// How long a guest takes from its kernel's last driver to its network.
  private static let userSpaceMicroseconds: UInt64 = 8_000_000

  private static func driverBanner(_ kernel: KernelVersion) -> String {
    if kernel.isXenLinux { return "netfront: Initialising virtual ethernet driver." }
    return kernel < KernelVersion(3, 16)
      ? "Initialising Xen virtual ethernet driver."
      : "xen_netfront: Initialising Xen virtual ethernet driver"
  }

  /// What Xen prints as a domain begins: words of a new PV guest's first code, and a debug build's own.
  private func printDomainStart(_ domid: DomainID) {
    let release = host.profile.hypervisor
    guard release.series >= XenSeries(4, 6) else { return }
    let console = host.hypervisor.console
    console.print("mapping kernel into physical memory", writer: "d\(domid)")
    console.print("about to get started...", writer: "d\(domid)")
    guard release.isDebugBuild else { return }
    console.print(
      "arch/x86/pv/emul-priv-op.c:1030:d\(domid)v0 RDMSR 0xc0010055 unimplemented")
  }
}
