internal import KernelSeries

/// The logs of a boot, computed from a machine and from what runs on it.
///
/// The texts of RHEL 5 and of other kernels of its time are derived: read off sources and published
/// logs, since no whole log of such a machine was at hand. Those of Xen 4.17 with Linux 6.1 are held
/// against real logs by a test.
enum BootText {
  /// Whether the log of such a kernel is derived and not held against a real one.
  static func isDerived(_ kernel: KernelVersion) -> Bool { kernel < KernelVersion(6, 1) }

  /// Whether the log of such a hypervisor is derived.
  static func isDerived(_ release: HypervisorRelease) -> Bool {
    release.series != XenSeries(4, 17)
  }
}
