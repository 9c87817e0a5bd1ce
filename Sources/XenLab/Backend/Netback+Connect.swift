internal import KernelSeries

extension Netback {
  /// `netback_probe`: publishes what the backend can do, before the frontend has said anything.
  static func publish(_ features: BackendFeatures, to store: Xenstore, backend: String) {
    store.write(backend + "/feature-sg", "1")
    store.write(backend + "/feature-gso-tcpv4", "1")
    if let value = features.receiveCopy { store.write(backend + "/feature-rx-copy", String(value)) }
    if let value = features.receiveFlip { store.write(backend + "/feature-rx-flip", String(value)) }
    if let value = features.preferCopy {
      store.write(backend + "/" + Netfront.preferCopyKey, String(value))
    }
  }

  /// `connect_rings`: takes the mode from the frontend and maps its rings; false where it can't.
  ///
  /// A mainline backend refuses a frontend that does not ask for copies (read_xenbus_vif_flags).
  func connect(to store: Xenstore, frontend: String) -> Bool {
    guard generation.canFlip || (store.readNumber(frontend + "/request-rx-copy") ?? 0) != 0
    else { return false }
    guard let transmit = mapRing(store.readNumber(frontend + "/tx-ring-ref")),
      let receive = mapRing(store.readNumber(frontend + "/rx-ring-ref"))
    else { return false }
    guard case .transmit(let transmitPage) = transmit.page,
      case .receive(let receivePage) = receive.page
    else { return false }
    isCopying = (store.readNumber(frontend + "/request-rx-copy") ?? 0) != 0
    (transmitRing, transmitHandle) = (transmitPage, transmit.handle)
    (receiveRing, receiveHandle) = (receivePage, receive.handle)
    requestConsumed = receivePage.responseProduced
    transmitConsumed = transmitPage.responseProduced
    isConnected = true
    return true
  }

  private func mapRing(_ reference: Int?) -> (page: SharedPage, handle: Int)? {
    guard let reference, let known = UInt32(exactly: reference) else { return nil }
    let mapped = host.map(known, of: guestDomid, isReadonly: false, caller: domainZero)
    guard mapped.status == .okay, let owner = host.domain(guestDomid) else { return nil }
    let frame = owner.active[Int(known)].frame
    guard let page = host.sharedPages[frame] else { return nil }
    return (page, mapped.handle)
  }

  /// Lets go of the rings.
  func disconnect() {
    guard isConnected else { return }
    isConnected = false
    queue = []
    retryDueMicroseconds = nil
    host.unmap(handle: transmitHandle, caller: domainZero)
    host.unmap(handle: receiveHandle, caller: domainZero)
    transmitRing = nil
    receiveRing = nil
  }
}
