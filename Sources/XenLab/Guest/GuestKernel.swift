/// A guest: its memory, its grant references, its balloon driver, its network interface.
///
/// Everything here is guest memory and goes into a save file as it is. What does not survive is what
/// belongs to the host: the domain, its grant table, the frames behind the pages.
final class GuestKernel {
  let profile: GuestProfile
  let rules: Rules
  let log: KernelLog
  var memory: GuestMemory
  var references = GrantReferences(count: Domain.grantEntryCount)
  /// Pages that drivers have given to Xen for a while: "Driver pages" of /proc/xen/balloon.
  var driverPages = 0
  /// Pages in the balloon: without a frame and not to be used.
  var balloonedPages: [Int] = []
  /// The interface, while there is one.
  var netfront: Netfront?
  /// The host and domain it runs in now.
  var host: Hypervisor
  var domain: Domain
  /// Whether the kernel has stopped for good.
  private(set) var hasOopsed = false

  init(
    profile: GuestProfile, rules: Rules, memory: GuestMemory, log: KernelLog, host: Hypervisor,
    domain: Domain
  ) {
    self.profile = profile
    self.rules = rules
    self.memory = memory
    self.log = log
    self.host = host
    self.domain = domain
  }

  /// A zeroed page; nil where there is none, or where writing to it killed the kernel.
  func zeroedPage() -> Int? {
    guard let pfn = memory.allocate() else { return nil }
    guard touch(pfn) else { return nil }
    return pfn
  }

  /// Reads or writes a page; false where the page has no frame, which is the end of the kernel.
  func touch(_ pfn: Int) -> Bool {
    if memory.isMapped(pfn) { return true }
    if !hasOopsed { log.print(memory.bits.oops(pfn: pfn)) }
    hasOopsed = true
    return false
  }

  /// Stops the kernel.
  func panic(_ reason: String) {
    if !hasOopsed { log.print("Kernel panic - not syncing: \(reason)") }
    hasOopsed = true
  }

  /// Stops the kernel, whose last words are said.
  func stop() { hasOopsed = true }

  /// `gnttab_grant_foreign_access_ref`.
  func grantAccess(_ reference: UInt32, frame: UInt64, isReadonly: Bool) {
    // The field has 32 bits: this is where an invalid entry becomes ffffffff or 7fffffff.
    domain.grants[Int(reference)] = GrantEntry(
      flags: isReadonly ? GrantEntry.permitAccess | GrantEntry.readonly : GrantEntry.permitAccess,
      domid: 0, frame: UInt32(truncatingIfNeeded: frame))
  }

  /// `gnttab_grant_foreign_transfer_ref`.
  func grantTransfer(_ reference: UInt32, pfn: Int) {
    domain.grants[Int(reference)] = GrantEntry(
      flags: GrantEntry.acceptTransfer, domid: 0, frame: UInt32(truncatingIfNeeded: pfn))
  }

  /// `gnttab_end_foreign_access_ref`: false while the other side uses the grant.
  func endAccess(_ reference: UInt32) -> Bool {
    let inUse = GrantEntry.reading | GrantEntry.writing
    guard domain.grants[Int(reference)].flags & inUse == 0 else {
      log.print("WARNING: g.e. still in use!")
      return false
    }
    domain.grants[Int(reference)].flags = 0
    return true
  }

  /// `gnttab_end_foreign_transfer_ref`: the frame that came, nil where none did.
  func endTransfer(_ reference: UInt32) -> UInt64? {
    let entry = domain.grants[Int(reference)]
    domain.grants[Int(reference)].flags = 0
    guard entry.flags & GrantEntry.transferCommitted != 0 else { return nil }
    return UInt64(entry.frame)
  }
}
