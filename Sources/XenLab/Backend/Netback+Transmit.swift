extension Netback {
  /// `net_tx_action`: sends what the guest has put into its ring; the number of packets sent.
  func sendFromGuest() -> Int {
    guard isConnected, let ring = transmitRing else { return 0 }
    var sent = 0
    while transmitConsumed != ring.requestProduced {
      var slot = ring[transmitConsumed]
      let isTaken = generation.copiesTransmits ? copyOut(slot) : mapOut(slot)
      slot.status = isTaken ? ResponseStatus.okay : ResponseStatus.error
      if isTaken { sent += 1 }
      ring[transmitConsumed] = slot
      transmitConsumed &+= 1
      ring.responseProduced &+= 1
    }
    return sent
  }

  /// XenLinux maps the page, hands it to the bridge, and unmaps it as the packet is freed.
  private func mapOut(_ slot: TransmitSlot) -> Bool {
    let mapped = host.map(slot.reference, of: guestDomid, isReadonly: true, caller: domainZero)
    guard mapped.status == .okay else { return false }
    host.unmap(handle: mapped.handle, caller: domainZero)
    return true
  }

  /// Mainline copies the head into a page of its own: a grant copy whose source is the guest's page.
  ///
  /// A packet of one page is all head here; from 4.9 on its failure is told in domain 0.
  private func copyOut(_ slot: TransmitSlot) -> Bool {
    let status = host.copy(
      from: CopySide(
        domid: guestDomid, isGrant: true, number: UInt64(slot.reference), offset: 0),
      to: CopySide(
        domid: Hypervisor.selfID, isGrant: false, number: frame(ofDataPage: nextDataPage()),
        offset: 0),
      length: Self.headBytes, caller: domainZero)
    if status != .okay, generation.passesStatus {
      log.print(
        """
        vif vif-\(guestDomid)-0 vif\(guestDomid).0: Grant copy of header failed! \
        status: \(status.rawValue) pending_idx: 0 ref: \(slot.reference)
        """)
    }
    return status == .okay
  }

  /// Bytes of a packet's head that a backend copies; a ping fits in.
  private static let headBytes = 98
}
