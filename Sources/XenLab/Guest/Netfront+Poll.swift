extension Netfront {
  /// `netif_poll`: takes the responses there are and refills; the number of packets passed up.
  func poll(budget: Int = 64, nowMicroseconds: UInt64) -> Int {
    guard isCarrierOn, let ring = receiveRing else { return 0 }
    let produced = ring.responseProduced
    var passed: [Int] = []
    var failed: [Int] = []
    var packet: [Int] = []
    var flipped = 0
    var work = 0
    while responseConsumed != produced, work < budget {
      if takePacket(from: ring, until: produced, into: &packet, flipped: &flipped) {
        responseConsumed &+= UInt32(packet.count)
        passed += packet
        receivedPackets += 1
        work += 1
      } else {
        failed += packet
        receiveErrors += 1
      }
      packet.removeAll(keepingCapacity: true)
    }
    guest.driverPages -= flipped
    for pfn in failed { guest.memory.free(pfn) }
    for pfn in passed where guest.touch(pfn) { guest.memory.free(pfn) }
    // Few responses for one call: want less. The target doubles but shrinks by one.
    if Int(requestProduced &- ring.responseProduced) > 3 * receiveTarget / 4 {
      receiveTarget = max(receiveTarget - 1, receiveTargetMinimum)
    }
    refill(nowMicroseconds: nowMicroseconds)
    return work
  }

  /// `xennet_get_responses`: one packet's buffers; false where it is lost.
  ///
  /// On success the caller moves on past the packet; on failure it has been done here.
  private func takePacket(
    from ring: SharedRing<ReceiveSlot>, until produced: UInt32, into packet: inout [Int],
    flipped: inout Int
  ) -> Bool {
    let first = responseConsumed
    var taken: UInt32 = 0
    var isGood = true
    while true {
      let index = first &+ taken
      let response = ring[index]
      let slot = Self.slot(index)
      let buffer = receiveBuffers[slot]
      let reference = receiveReferences[slot]
      receiveBuffers[slot] = Self.noBuffer
      receiveReferences[slot] = 0
      taken += 1
      if !takeBuffer(
        buffer, reference: reference, response: response, into: &packet, flipped: &flipped)
      {
        isGood = false
      }
      guard response.hasMoreData else { break }
      guard first &+ taken != produced else {
        guest.log.printLimited(needMore)
        isGood = false
        break
      }
    }
    if !isGood { responseConsumed = first &+ taken }
    return isGood
  }

  private func takeBuffer(
    _ buffer: Int, reference: UInt32, response: ReceiveSlot, into packet: inout [Int],
    flipped: inout Int
  ) -> Bool {
    guard response.status >= 0, Int(response.offset) + Int(response.status) <= 4096 else {
      guest.log.printLimited(receiveError(response))
      moveSlot(buffer, reference: reference)
      return false
    }
    guard reference != 0 else {
      guest.log.printLimited("\(speaker): Bad rx response id \(response.id).")
      return false
    }
    if isCopying {
      guard guest.endAccess(reference) else {
        // The kernel's BUG(): a backend that answers must have let go.
        moveSlot(buffer, reference: reference)
        return false
      }
    } else {
      guard let frame = guest.endTransfer(reference) else {
        guest.log.printLimited(
          "\(speaker): Unfulfilled rx req (id=\(response.id), st=\(response.status)).")
        moveSlot(buffer, reference: reference)
        return false
      }
      guest.memory.setFrame(frame, of: buffer)
      flipped += 1
    }
    freeReceiveReferences.append(reference)
    packet.append(buffer)
    return true
  }

  /// `xennet_move_rx_slot`: the same buffer with the same grant goes back into the ring as it is.
  private func moveSlot(_ buffer: Int, reference: UInt32) {
    let slot = Self.slot(requestProduced)
    receiveBuffers[slot] = buffer
    receiveReferences[slot] = reference
    receiveRing?[requestProduced] = ReceiveSlot(id: UInt16(slot), reference: reference)
    requestProduced &+= 1
  }

  /// Who speaks: the driver itself in XenLinux, the interface in mainline.
  private var speaker: String { guest.profile.kernel.isXenLinux ? "netfront" : "net \(name)" }

  private var needMore: String {
    let word = guest.profile.kernel < KernelVersion(3, 10) ? "frags" : "slots"
    return "\(speaker): Need more \(word)"
  }

  /// The line of the whole affair: offset in hex and the status unsigned up to 3.18.
  private func receiveError(_ response: ReceiveSlot) -> String {
    if guest.profile.kernel >= KernelVersion(4, 0) {
      return "\(speaker): rx->offset: \(response.offset), size: \(response.status)"
    }
    return """
      \(speaker): rx->offset: \(String(response.offset, radix: 16)), \
      size: \(UInt32(bitPattern: Int32(response.status)))
      """
  }
}
