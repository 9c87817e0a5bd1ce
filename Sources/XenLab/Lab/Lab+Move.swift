internal import KernelSeries

/// What a save file holds: the guest's memory as it was, and the device's configuration.
///
/// A page without a frame is not in the file. Features of the backend are there only if the save
/// host keeps them; no released host does.
struct SaveImage {
  var guest: GuestKernel
  var handle: Int?
  var features: BackendFeatures?
}

extension Lab {
  /// Suspends the guest, writes it to a file and ends its domain.
  ///
  /// The drivers are not asked to empty their rings.
  func save() -> SaveImage? {
    guard let guest, !guest.hasOopsed else { return nil }
    let handle = guest.netfront?.handle ?? 0
    let image = SaveImage(
      guest: guest, handle: guest.netfront.map(\.handle),
      features: host.profile.preservesFeatures ? host.offered : nil)
    destroyBackend(handle: handle)
    host.hypervisor.destroyDomain(guest.domain)
    self.guest = nil
    return image
  }

  /// Builds the saved guest on another machine and lets it go on.
  func restore(_ image: SaveImage, on profile: HostProfile) {
    host = makeHost(profile, as: moves == 1 ? .restoreHost : .saveHost)
    guard host.isUp else {
      note("\(profile.release) did not boot")
      lastLog = image.guest.log
      return
    }
    let domid = host.nextDomid
    host.nextDomid += 1
    let domain = host.hypervisor.createDomain(domid, maxPages: maxPages)
    rebuild(&image.guest.memory, domain: domain)
    resume(image, as: domain)
  }

  /// Lets a guest go on in a new domain of the host, whose frames its pages have by now.
  ///
  /// The new domain's grant table is all zero; everything else of the guest is as it was.
  func resume(_ image: SaveImage, as domain: Domain) {
    let guest = image.guest
    guest.host = host.hypervisor
    guest.domain = domain
    guest.memory.bufferBudget = nil
    self.guest = guest
    note("guest resumed as domain \(domain.id) on \(host.profile.release)")
    createInterface(
      domid: domain.id, handle: image.handle ?? 0, features: featuresAtRestore(image))
    guard let front = guest.netfront else { return }
    front.disconnect()
    connect()
  }

  /// Only pages that had a frame get one; a page posted for flipping stays without.
  private func rebuild(_ memory: inout GuestMemory, domain: Domain) {
    for pfn in memory.p2m.indices where memory.isMapped(pfn) {
      guard let frame = host.hypervisor.allocate(for: domain) else {
        memory.invalidate(pfn)
        continue
      }
      memory.setFrame(UInt64(frame), of: pfn)
    }
  }

  /// A preserving host offers what was offered before; without a record it assumes a flipping one.
  private func featuresAtRestore(_ image: SaveImage) -> BackendFeatures {
    host.profile.preservesFeatures ? image.features ?? .copyOffered : host.profile.features
  }

  /// Saves and restores, with a while in between.
  func saveAndRestore(on profile: HostProfile) {
    note("guest saved on \(host.profile.release)")
    guard let image = save() else { return }
    let suspendedAt = clock.now
    clock.advance(microseconds: 60_000_000)
    image.guest.log.suspendedMicroseconds += clock.now - suspendedAt
    moves += 1
    restore(image, on: profile)
  }
}
