internal import Chance

extension Lab {
  /// Whether something goes wrong in this run.
  func happens(_ fault: RealLife.Fault) -> Bool { faults.contains(fault) }

  /// How a machine's boot fails, nil where it does not.
  func bootFailure(of machine: MachineUnderTest) -> BootFailure? {
    guard scenario.underTest == machine else { return nil }
    if happens(.noBoot) { return .panic }
    guard happens(.bootHang) else { return nil }
    return .hang(share: 15 + Int(damage.below(70)))
  }

  /// The guest's kernel, or the one that came up in its place.
  var guestProfile: GuestProfile {
    guard scenario.underTest == .guest, happens(.wrongKernel) else { return scenario.guest }
    let isShipped = scenario.guest.release == GuestProfile.buggy.release
    var other = isShipped ? GuestProfile.rhel5_6 : GuestProfile.buggy
    other.name = scenario.guest.name
    return other
  }

  /// A host's kernel, or the one that came up in its place: what was installed there before.
  func booted(_ profile: HostProfile, as machine: MachineUnderTest) -> HostProfile {
    guard scenario.underTest == machine, happens(.wrongKernel) else { return profile }
    let candidates = [HostProfile.flipDefault, .rhel5_4, .upstream4_5]
    let sameLine = candidates.first {
      $0.release != profile.release && $0.kernel.isXenLinux == profile.kernel.isXenLinux
    }
    return sameLine ?? .flipDefault
  }

  /// What `uname -r` should say on the machine under test.
  var expectedRelease: String {
    switch scenario.underTest {
    case .saveHost: Self.uname(scenario.saveHost)
    case .restoreHost: Self.uname(scenario.restoreHost)
    case .guest: scenario.guest.release + scenario.guest.flavour
    }
  }

  /// What it says there.
  var runningRelease: String {
    switch scenario.underTest {
    case .saveHost: Self.uname(booted(scenario.saveHost, as: .saveHost))
    case .restoreHost: Self.uname(booted(scenario.restoreHost, as: .restoreHost))
    case .guest: guestProfile.release + guestProfile.flavour
    }
  }

  private static func uname(_ profile: HostProfile) -> String {
    profile.release + (profile.release.contains(".el5") ? "xen" : "")
  }

  /// Gives the guest's log and those of its host other stamps than they would have.
  func changeStamps() {
    if let log = guest?.log {
      let others = KernelStamps.allCases.filter { $0 != log.stamps }
      log.stamps = others[Int(damage.below(UInt64(others.count)))]
    }
    let kernels = KernelStamps.allCases.filter { $0 != host.log.stamps }
    host.log.stamps = kernels[Int(damage.below(UInt64(kernels.count)))]
    let console = host.hypervisor.console
    let known = ConsoleStamps.allCases.filter {
      $0 != console.stamps && $0.since <= host.profile.hypervisor.series
    }
    if !known.isEmpty { console.stamps = known[Int(damage.below(UInt64(known.count)))] }
  }
}
