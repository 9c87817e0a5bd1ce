extension BootText {
  /// The lines of domain 0's boot.
  static func domainZero(_ profile: HostProfile, seed: UInt64) -> BootScript {
    var script = BootScript(seed: seed)
    let flavour = profile.release.contains(".el5") ? "xen" : ""
    script.say(
      """
      Linux version \(profile.release)\(flavour) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) #1 SMP \(BuildDate.banner(profile.date))
      Xen reported: 2400.000 MHz processor.
      Grant table initialized
      xen_mem: Initialising balloon driver.
      Bridge firewalling registered
      """)
    return script
  }

  /// The lines of a guest's boot, up to its network driver.
  static func guest(_ profile: GuestProfile, scenario: Scenario, seed: UInt64) -> BootScript {
    var script = BootScript(seed: seed)
    let parameters =
      (profile.rxCopy ? " xennet.rx_copy=1" : "") + (profile.rxFlip ? " xennet.rx_flip=1" : "")
    let words = scenario.guestBits == .bits64 ? "Command line" : "Kernel command line"
    script.say(
      """
      Linux version \(profile.release)\(profile.flavour) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) #1 SMP \(BuildDate.banner(profile.date))
      \(words): ro root=/dev/VolGroup00/LogVol00 console=xvc0\(parameters)
      Xen reported: 2400.000 MHz processor.
      Grant table initialized
      Brought up 1 CPUs
      xen_mem: Initialising balloon driver.
      Xen virtual console successfully installed as xvc0
      XENBUS: Device with no driver: device/vif/0
      XENBUS: Device with no driver: device/console/0
      """)
    return script
  }
}
