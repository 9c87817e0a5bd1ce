extension BootText {
  /// The end of a boot that found no root file system.
  static func rootPanic(_ kernel: KernelVersion) -> [String] {
    if kernel < KernelVersion(3, 0) {
      return [
        "VFS: Cannot open root device \"VolGroup00/LogVol00\" or unknown-block(0,0)",
        "Please append a correct \"root=\" boot option",
        "Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)",
      ]
    }
    return [
      "VFS: Cannot open root device \"\" or unknown-block(0,0): error -6",
      "Please append a correct \"root=\" boot option; here are the available partitions:",
      "Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)",
    ]
  }

  /// What the hypervisor says of a domain 0 that is gone.
  static func domainZeroCrash(_ release: HypervisorRelease) -> String {
    // The word Hardware came with 4.3's separate hardware domain.
    let who = release.series >= XenSeries(4, 5) ? "Hardware Dom0" : "Domain 0"
    return "\(who) crashed: rebooting machine in 5 seconds."
  }
}
