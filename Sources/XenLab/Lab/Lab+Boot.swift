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
    let guest = GuestKernel(
      profile: scenario.guest, rules: scenario.rules, memory: memory,
      log: KernelLog(clock: clock), host: host.hypervisor, domain: domain)
    self.guest = guest
    note("guest booted as domain \(domid) on \(host.profile.release)")
    createInterface(domid: domid, handle: 0, features: host.profile.features)
    printBoot(guest)
    clock.advance(microseconds: Self.bootMicroseconds)
    guard !guest.profile.hasContradictoryParameters else {
      // netif_init returns -EINVAL: no driver, so no interface.
      guest.log.print("netfront: Cannot specify both rx_copy and rx_flip.")
      return
    }
    guest.log.print(
      guest.profile.printsMode
        ? "netfront: Initialising virtual ethernet driver."
        : "Initialising Xen virtual ethernet driver.")
    openInterface(handle: 0)
  }

  /// How long a guest takes to boot.
  private static let bootMicroseconds: UInt64 = 20_000_000

  private func printBoot(_ guest: GuestKernel) {
    let log = guest.log
    let profile = guest.profile
    log.print(
      """
      Linux version \(profile.release)\(profile.flavour) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) #1 SMP \(BuildDate.banner(profile.date))
      """)
    let parameters =
      (profile.rxCopy ? " xennet.rx_copy=1" : "") + (profile.rxFlip ? " xennet.rx_flip=1" : "")
    let words = scenario.guestBits == .bits64 ? "Command line" : "Kernel command line"
    log.print("\(words): ro root=/dev/VolGroup00/LogVol00 console=xvc0\(parameters)")
    log.print("Xen reported: 2400.000 MHz processor.")
    log.print("Grant table initialized")
    log.print("Brought up 1 CPUs")
    log.print("xen_mem: Initialising balloon driver.")
    log.print("Xen virtual console successfully installed as xvc0")
    log.print("XENBUS: Device with no driver: device/vif/0")
    log.print("XENBUS: Device with no driver: device/console/0")
  }
}
