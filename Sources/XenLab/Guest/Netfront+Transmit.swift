extension Netfront {
  /// Sends one packet of one page; false where it can't.
  @discardableResult
  func transmit() -> Bool {
    guard isCarrierOn, let ring = transmitRing,
      transmitProduced &- transmitConsumed < UInt32(ringSize - 20),
      let reference = freeTransmitReferences.popLast()
    else { return false }
    guard let pfn = guest.zeroedPage() else {
      freeTransmitReferences.append(reference)
      return false
    }
    let slot = Self.slot(transmitProduced)
    transmitBuffers[slot] = pfn
    transmitReferences[slot] = reference
    guest.grantAccess(reference, frame: guest.memory.frame(of: pfn), isReadonly: true)
    ring[transmitProduced] = TransmitSlot(id: UInt16(slot), reference: reference)
    transmitProduced &+= 1
    ring.requestProduced = transmitProduced
    sentPackets += 1
    return true
  }

  /// `network_tx_buf_gc`: takes back what the backend has sent.
  func collectTransmitted() {
    guard isCarrierOn, let ring = transmitRing else { return }
    while transmitConsumed != ring.responseProduced {
      releaseTransmit(Int(ring[transmitConsumed].id) % ringSize)
      transmitConsumed &+= 1
    }
  }

  /// Step 1 of the recovery: packets under way are lost.
  func dropPendingTransmits() {
    for slot in 0..<ringSize where transmitBuffers[slot] != Self.noBuffer { releaseTransmit(slot) }
  }

  private func releaseTransmit(_ slot: Int) {
    guard transmitBuffers[slot] != Self.noBuffer, guest.endAccess(transmitReferences[slot])
    else { return }
    freeTransmitReferences.append(transmitReferences[slot])
    guest.memory.free(transmitBuffers[slot])
    transmitBuffers[slot] = Self.noBuffer
    transmitReferences[slot] = 0
  }
}
