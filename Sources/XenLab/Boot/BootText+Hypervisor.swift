extension BootText {
  /// The lines of a hypervisor's boot.
  static func hypervisor(_ profile: HostProfile, seed: UInt64) -> [HypervisorBootLine] {
    classicHypervisor(profile, seed: seed)
  }

  /// Xen up to 4.4 [derived].
  static func classicHypervisor(_ profile: HostProfile, seed: UInt64) -> [HypervisorBootLine] {
    let release = profile.hypervisor
    let indent = release.bannerIsIndented ? " " : ""
    let level = profile.guestLoglevel
    var script = BootScript(seed: seed)
    script.say(
      """
      \(indent)Xen version \(release.version) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) \(BuildDate.banner(profile.date))
      \(indent)Latest ChangeSet: unavailable
      Command line:\(level == .all ? " guest_loglvl=all" : "")
      *** LOADING DOMAIN 0 ***
      Scrubbing Free RAM: done.
      Xen trace buffers: disabled
      Std. Loglevel: Errors and warnings
      Guest Loglevel: \(level.bootText)
      *** Serial input -> DOM0 (type 'CTRL-a' three times to switch input to Xen).
      """)
    return script.lines.map {
      HypervisorBootLine(line: $0, clockState: .wallClock, isAfterKernelStart: false)
    }
  }
}
