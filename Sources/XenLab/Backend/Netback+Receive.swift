extension Netback {
  /// `netif_be_start_xmit`: queues a packet for the guest, or drops it where buffers are short.
  func enqueue(_ packet: Packet) {
    guard isConnected, let ring = receiveRing else {
      droppedPackets += 1
      return
    }
    var waiting = 0
    for packet in queue { waiting += packet.fragments + 1 }
    // With scatter-gather on, a classic backend asks for room for the largest packet, whatever the
    // size of this one.
    let needed = generation.asksForLargestPacket ? Self.maximumFragments + 2 : packet.fragments + 1
    let free = Int(ring.requestProduced &- requestConsumed) - waiting
    guard free >= needed else {
      droppedPackets += 1
      return
    }
    queue.append(packet)
  }

  /// `net_rx_action`: delivers what is queued.
  func deliver(nowMicroseconds: UInt64) {
    guard let ring = receiveRing else { return }
    var done = 0
    for packet in queue {
      if !isCopying, !hasSpareFrames(packet.fragments + 1) {
        log.printLimited("xen_net: Memory squeeze in netback driver.")
        retryDueMicroseconds = nowMicroseconds &+ 1_000_000
        break
      }
      deliver(packet, through: ring)
      done += 1
    }
    queue.removeFirst(done)
  }

  /// One packet: an operation for each page, then a response for each.
  private func deliver(_ packet: Packet, through ring: SharedRing<ReceiveSlot>) {
    let slots = packet.fragments + 1
    // One failure fails the packet: netbk_check_gop answers every slot of it alike.
    var packetStatus = GrantStatus.okay
    var slotStatus = [GrantStatus](repeating: .okay, count: slots > 1 ? slots : 0)
    // The fragments' operations come first, the head's last (netbk_gop_skb).
    for place in 1...slots {
      let slot = ring[requestConsumed &+ UInt32(place % slots)]
      let offset = place % slots == 0 ? dataOffset : 0
      let result = give(packet.headBytes, at: offset, to: slot)
      if slots > 1 { slotStatus[place % slots] = result }
      if result != .okay { packetStatus = result }
    }
    for place in 0..<slots {
      let own = slots > 1 ? slotStatus[place] : packetStatus
      let failure: Int16 =
        generation.passesStatus
        ? own.rawValue : packetStatus == .okay ? ResponseStatus.okay : ResponseStatus.error
      let index = requestConsumed &+ UInt32(place)
      var response = ring[index]
      response.offset = isCopying || place > 0 ? 0 : UInt16(clamping: dataOffset)
      response.status =
        failure == ResponseStatus.okay ? Int16(clamping: packet.headBytes) : failure
      response.hasMoreData = place + 1 < slots
      ring[index] = response
    }
    requestConsumed &+= UInt32(slots)
    ring.responseProduced &+= UInt32(slots)
  }

  /// `netbk_gop_frag`: copies one page into the guest's, or gives it the page itself.
  private func give(_ bytes: Int, at offset: Int, to slot: ReceiveSlot) -> GrantStatus {
    let page = nextDataPage()
    if isCopying {
      return host.copy(
        from: CopySide(
          domid: Hypervisor.selfID, isGrant: false, number: frame(ofDataPage: page),
          offset: offset),
        to: CopySide(
          domid: guestDomid, isGrant: true, number: UInt64(slot.reference), offset: 0),
        length: bytes, caller: domainZero)
    }
    guard let given = replaceFrame(ofDataPage: page) else { return .generalError }
    return host.transfer(
      frame: given, to: guestDomid, reference: slot.reference, caller: domainZero)
  }
}
