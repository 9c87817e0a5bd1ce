extension Netback {
  /// `net_tx_action`: sends what the guest has put into its ring; the number of packets sent.
  func sendFromGuest() -> Int {
    guard isConnected, let ring = transmitRing else { return 0 }
    var sent = 0
    while transmitConsumed != ring.requestProduced {
      var slot = ring[transmitConsumed]
      let mapped = host.map(
        slot.reference, of: guestDomid, isReadonly: true, caller: domainZero)
      if mapped.status == .okay {
        host.unmap(handle: mapped.handle, caller: domainZero)
        sent += 1
        slot.status = ResponseStatus.okay
      } else {
        slot.status = ResponseStatus.error
      }
      ring[transmitConsumed] = slot
      transmitConsumed &+= 1
      ring.responseProduced &+= 1
    }
    return sent
  }
}
