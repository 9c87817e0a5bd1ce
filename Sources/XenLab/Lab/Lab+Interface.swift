internal import KernelSeries

extension Lab {
  /// Makes the keys and the backend of the guest's interface, as the toolstack does.
  func createInterface(domid: DomainID, handle: Int, features: BackendFeatures) {
    let paths = Host.paths(domid, handle: handle)
    let store = host.store
    store.write(paths.backend + "/domain", Self.guestName)
    store.write(paths.backend + "/handle", String(handle))
    store.write(paths.backend + "/script", "/etc/xen/scripts/vif-bridge")
    store.write(paths.backend + "/bridge", "xenbr0")
    store.write(paths.backend + "/state", state(.initialising))
    store.write(paths.backend + "/frontend", paths.frontend)
    store.write(paths.backend + "/mac", hardwareAddress)
    store.write(paths.backend + "/online", "1")
    store.write(paths.backend + "/frontend-id", String(domid))
    store.write(paths.frontend + "/backend-id", "0")
    store.write(paths.frontend + "/mac", hardwareAddress)
    store.write(paths.frontend + "/handle", String(handle))
    store.write(paths.frontend + "/state", state(.initialising))
    store.write(paths.frontend + "/backend", paths.backend)
    Netback.publish(features, to: store, backend: paths.backend)
    host.offered = features
    store.write(paths.backend + "/state", state(.initWait))
    store.write(paths.backend + "/hotplug-status", "connected")
    host.backend = Netback(
      host: host.hypervisor, domainZero: host.domainZero, guestDomid: domid, log: host.log,
      dataOffset: scenario.flipDataOffset, generation: host.profile.backend)
    host.printJoin("vif\(domid).\(handle)")
  }

  /// Both ends connect; false where they can't.
  @discardableResult
  func connect() -> Bool {
    guard let guest, let front = guest.netfront, let backend = host.backend else { return false }
    let paths = Host.paths(guest.domain.id, handle: front.handle)
    do {
      try front.connect(
        to: host.store, frontend: paths.frontend, nowMicroseconds: clock.nowMicroseconds)
    } catch {
      return false
    }
    host.store.write(paths.frontend + "/state", state(.connected))
    printTableGrowth(guest.domain.id)
    guard backend.connect(to: host.store, frontend: paths.frontend) else { return false }
    host.store.write(paths.backend + "/state", state(.connected))
    host.printConnect(
      "vif\(guest.domain.id).\(front.handle)", domid: guest.domain.id, handle: front.handle)
    // The gratuitous ARP that teaches switches where the guest is now.
    front.transmit()
    _ = backend.sendFromGuest()
    front.collectTransmitted()
    return true
  }

  /// The backend goes, with its keys.
  func destroyBackend(handle: Int) {
    guard let backend = host.backend else { return }
    backend.disconnect()
    backend.releaseFrames()
    host.backend = nil
    let paths = Host.paths(backend.guestDomid, handle: handle)
    host.store.remove(paths.backend)
    host.store.remove(paths.frontend)
    host.printLeave("vif\(backend.guestDomid).\(handle)")
  }

  /// Takes the guest's interface away while it runs.
  func detach() {
    guard let guest, !guest.hasOopsed, let front = guest.netfront else { return }
    // The toolstack asks, the guest closes its end first, then the backend its own.
    let paths = Host.paths(guest.domain.id, handle: front.handle)
    note("interface detached")
    host.store.write(paths.backend + "/online", "0")
    host.store.write(paths.backend + "/state", state(.closing))
    host.store.write(paths.frontend + "/state", state(.closed))
    host.backend?.disconnect()
    host.store.write(paths.backend + "/state", state(.closed))
    front.disconnect()
    front.uninit()
    guest.netfront = nil
    destroyBackend(handle: front.handle)
  }

  /// Gives the guest a new interface.
  func attach(handle: Int) {
    guard let guest, !guest.hasOopsed, guest.netfront == nil,
      !guest.profile.hasContradictoryParameters
    else { return }
    note("interface attached")
    createInterface(
      domid: guest.domain.id, handle: handle, features: host.profile.features)
    openInterface(handle: handle)
  }

  /// The frontend's probe, its connection, and `ifup`.
  func openInterface(handle: Int) {
    guard let guest else { return }
    guest.netfront = Netfront(guest: guest, handle: handle)
    guard connect() else { return }
    guest.netfront?.refill(nowMicroseconds: clock.nowMicroseconds)
  }

  private func state(_ state: XenbusState) -> String { String(state.rawValue) }

  /// Two rings full of buffers need a second page of grants; a debug build tells of it.
  private func printTableGrowth(_ domid: DomainID) {
    let release = host.profile.hypervisor
    guard release.isDebugBuild, release.hasModernWording,
      host.grownTables.insert(domid).inserted
    else { return }
    host.hypervisor.console.printGuestCaused(
      .info,
      "common/grant_table.c:1882:d\(domid)v0 Expanding d\(domid) grant table from 1 to 2 frames")
  }
}
