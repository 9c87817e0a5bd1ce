extension BootText {
  /// The lines of domain 0's boot.
  static func domainZero(_ profile: HostProfile, startEpochSeconds: Int64, seed: UInt64)
    -> BootScript
  {
    let kernel = profile.kernel
    let isClassic = kernel < KernelVersion(3, 0)
    return script(
      KernelBoot(
        kernel: kernel, release: profile.release + (profile.release.contains(".el5") ? "xen" : ""),
        date: profile.date, megabytes: profile.machine.domainZeroMegabytes, isDomainZero: true,
        commandLine: isClassic ? "ro root=/dev/VolGroup00/LogVol00" : "console=hvc0",
        hypervisorVersion: profile.hypervisor.version, machine: profile.machine, is64Bit: true,
        startEpochSeconds: startEpochSeconds, seed: seed))
  }

  /// The lines of a guest's boot, up to its network driver.
  static func guest(
    _ profile: GuestProfile, on host: HostProfile, scenario: Scenario, startEpochSeconds: Int64,
    seed: UInt64
  ) -> BootScript {
    let kernel = profile.kernel
    let parameters =
      (profile.rxCopy ? " xennet.rx_copy=1" : "") + (profile.rxFlip ? " xennet.rx_flip=1" : "")
    let commandLine =
      kernel < KernelVersion(3, 0)
      ? "ro root=/dev/VolGroup00/LogVol00 console=xvc0" + parameters
      : "console=hvc0 net.ifnames=0"
    return script(
      KernelBoot(
        kernel: kernel, release: profile.release + profile.flavour, date: profile.date,
        megabytes: scenario.guestMegabytes, isDomainZero: false, commandLine: commandLine,
        hypervisorVersion: host.hypervisor.version, machine: host.machine,
        is64Bit: scenario.guestBits == .bits64, startEpochSeconds: startEpochSeconds, seed: seed))
  }

  private static func script(_ boot: KernelBoot) -> BootScript {
    boot.kernel < KernelVersion(3, 0) ? linux2_6(boot) : linux6_1(boot)
  }
}
