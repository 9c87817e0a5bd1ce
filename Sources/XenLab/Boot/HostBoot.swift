internal import Chance

/// The boot of a host: hypervisor first, then the kernel of domain 0.
struct HostBoot {
  private let profile: HostProfile
  private let hypervisor: [HypervisorBootLine]
  private let kernel: BootScript
  /// How long after the hypervisor the kernel starts.
  let kernelStartMicroseconds: Int64

  /// - Parameter startEpochSeconds: the wall clock as the hypervisor starts.
  init(profile: HostProfile, startEpochSeconds: Int64, seed: UInt64) {
    self.profile = profile
    var generator = SplitMix64(seed: seed)
    hypervisor = BootText.hypervisor(profile, seed: generator.next())
    kernelStartMicroseconds =
      (hypervisor.last { !$0.isAfterKernelStart }?.line.uptimeMicroseconds ?? 0) + 50_000
    kernel = BootText.domainZero(
      profile, startEpochSeconds: startEpochSeconds + kernelStartMicroseconds / 1_000_000,
      seed: generator.next())
  }

  /// Prints both logs, or as far as the boot got.
  func print(
    to console: HypervisorConsole, and log: KernelLog, failure: BootFailure?
  ) {
    let printed = failure?.printed(of: kernel.lines.count) ?? kernel.lines.count
    let lastUptime =
      kernelStartMicroseconds + (kernel.lines.prefix(printed).last?.uptimeMicroseconds ?? 0)
    for line in hypervisor where failure == nil || line.line.uptimeMicroseconds <= lastUptime {
      console.print(
        line.line.text, atUptime: line.line.uptimeMicroseconds, clockState: line.clockState)
    }
    for line in kernel.lines.prefix(printed) {
      log.print(line.text, atUptime: line.uptimeMicroseconds)
    }
    guard case .panic = failure else { return }
    let end = lastUptime - kernelStartMicroseconds
    for (place, text) in BootText.rootPanic(profile.kernel).enumerated() {
      log.print(text, atUptime: end + Int64(place + 1) * 900)
    }
    console.print(
      BootText.domainZeroCrash(profile.hypervisor), atUptime: lastUptime + 20_000,
      clockState: .wallClock)
  }
}

/// A line of the hypervisor's boot, with the clock Xen had by then.
struct HypervisorBootLine {
  var line: BootScript.Line
  var clockState: HypervisorConsole.ClockState
  var isAfterKernelStart: Bool
}
