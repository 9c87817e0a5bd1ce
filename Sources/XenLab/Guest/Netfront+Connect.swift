extension Netfront {
  /// Why a frontend did not connect.
  enum ConnectFailure: Error {
    case backendCannotCopy
    case noMemory
  }

  /// `network_connect`: settles the mode, makes new rings, and puts the old buffers into them.
  func connect(to store: Xenstore, frontend: String, nowMicroseconds: UInt64) throws(ConnectFailure)
  {
    let backend = store.read(frontend + "/backend") ?? ""
    let copying = try settleMode(store, backend: backend)
    if wasConnected, copying != isCopying, guest.profile.releasesOnModeChange {
      releaseBuffers()
    }
    isCopying = copying
    try makeRings()
    store.write(frontend + "/tx-ring-ref", String(transmitRingReference))
    store.write(frontend + "/rx-ring-ref", String(receiveRingReference))
    store.write(frontend + "/event-channel", String(8 + handle))
    store.write(frontend + "/request-rx-copy", isCopying ? "1" : "0")
    store.write(frontend + "/feature-rx-notify", "1")
    store.write(frontend + "/feature-sg", "1")
    store.write(frontend + "/feature-gso-tcpv4", "1")
    if guest.profile.printsMode {
      guest.log.print(
        "netfront: device \(name) has \(isCopying ? "copy" : "flipp")ing receive path.")
    }
    dropPendingTransmits()
    requeue()
    isCarrierOn = true
    wasConnected = true
    refill(nowMicroseconds: nowMicroseconds)
  }

  /// What a guest and a backend agree on; an absent feature-rx-flip counts as 1.
  private func settleMode(_ store: Xenstore, backend: String) throws(ConnectFailure) -> Bool {
    let canCopy = (store.readNumber(backend + "/feature-rx-copy") ?? 0) != 0
    let canFlip = (store.readNumber(backend + "/feature-rx-flip") ?? 1) != 0
    let prefersCopy = (store.readNumber(backend + "/" + Self.preferCopyKey) ?? 0) != 0
    switch guest.profile.receivePath {
    case .copyOnly:
      guard canCopy else {
        guest.log.print("net \(name): backend does not support copying receive path")
        throw .backendCannotCopy
      }
      return true
    case .copy: return canCopy
    case .flip:
      if guest.profile.readsPreferCopy, prefersCopy, canCopy { return true }
      return !canFlip
    }
  }

  /// The key of a backend that would rather copy; no released kernel knew it.
  static let preferCopyKey = "feature-rx-copy-preferred"

  private func makeRings() throws(ConnectFailure) {
    guard let transmitPage = guest.zeroedPage(), let receivePage = guest.zeroedPage(),
      let transmitReference = guest.references.take(),
      let receiveReference = guest.references.take()
    else { throw .noMemory }
    let transmit = SharedRing(empty: TransmitSlot())
    let receive = SharedRing(empty: ReceiveSlot())
    share(.transmit(transmit), page: transmitPage, reference: transmitReference)
    share(.receive(receive), page: receivePage, reference: receiveReference)
    transmitRing = transmit
    receiveRing = receive
    (transmitRingPage, receiveRingPage) = (transmitPage, receivePage)
    (transmitRingReference, receiveRingReference) = (transmitReference, receiveReference)
    requestProduced = 0
    responseConsumed = 0
    transmitProduced = 0
    transmitConsumed = 0
  }

  private func share(_ ring: SharedPage, page: Int, reference: UInt32) {
    let frame = guest.memory.frame(of: page)
    guest.grantAccess(reference, frame: frame, isReadonly: false)
    if let known = UInt32(exactly: frame) { guest.host.store(ring, in: known) }
  }

  /// Step 2 of the recovery: every buffer moves to the front of the new ring with its old grant.
  ///
  /// The grant is made anew for the new mode. A buffer posted for flipping has no frame, and in copy
  /// mode that is granted all the same: the heart of bug 503139.
  private func requeue() {
    guard let ring = receiveRing else { return }
    var next = 0
    for slot in 0..<ringSize where receiveBuffers[slot] != Self.noBuffer {
      let buffer = receiveBuffers[slot]
      let reference = receiveReferences[slot]
      receiveBuffers[slot] = Self.noBuffer
      receiveReferences[slot] = 0
      receiveBuffers[next] = buffer
      receiveReferences[next] = reference
      if isCopying {
        guest.grantAccess(reference, frame: guest.memory.frame(of: buffer), isReadonly: false)
      } else {
        guest.grantTransfer(reference, pfn: buffer)
      }
      ring[UInt32(next)] = ReceiveSlot(id: UInt16(next), reference: reference)
      next += 1
    }
    requestProduced = UInt32(next)
    push(to: ring)
  }

  /// `netif_disconnect_backend`: the rings go, the receive buffers stay.
  ///
  /// Mainline of today lets the buffers go as well, and so has nothing stale to put into a new ring.
  func disconnect() {
    isCarrierOn = false
    if guest.profile.releasesOnDisconnect { releaseBuffers() }
    endRing(transmitRingReference, page: transmitRingPage)
    endRing(receiveRingReference, page: receiveRingPage)
    transmitRingReference = 0
    receiveRingReference = 0
    transmitRingPage = Self.noBuffer
    receiveRingPage = Self.noBuffer
    transmitRing = nil
    receiveRing = nil
  }

  private func endRing(_ reference: UInt32, page: Int) {
    // A ring that the backend still maps is leaked, as the kernel does.
    guard reference != 0, guest.endAccess(reference) else { return }
    guest.references.give(reference)
    guest.memory.free(page)
  }
}
