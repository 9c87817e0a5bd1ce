extension Hypervisor {
  /// Prints what a hypervisor prints at boot, as far as a reader of logs needs it.
  func printBoot(builtOn: String, guestLoglevel: GuestLoglevel) {
    let indent = release.bannerIsIndented ? " " : ""
    console.print(
      """
      \(indent)Xen version \(release.version) (mockbuild@builder.example.com) \
      (gcc version 4.1.2 20080704 (Red Hat 4.1.2-44)) \(builtOn)
      """)
    console.print("\(indent)Latest ChangeSet: unavailable")
    console.print("Command line:" + (guestLoglevel == .all ? " guest_loglvl=all" : ""))
    console.print("*** LOADING DOMAIN 0 ***")
    console.print("Scrubbing Free RAM: done.")
    console.print("Xen trace buffers: disabled")
    console.print("Std. Loglevel: Errors and warnings")
    console.print("Guest Loglevel: \(guestLoglevel.bootText)")
    console.print(
      "*** Serial input -> DOM0 (type 'CTRL-a' three times to switch input to Xen).")
  }
}
