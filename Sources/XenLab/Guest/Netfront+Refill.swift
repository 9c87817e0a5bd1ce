extension Netfront {
  /// `network_alloc_rx_buffers`: allocates up to the target, posts if the batch is worth it.
  func refill(nowMicroseconds: UInt64) {
    guard isCarrierOn, let ring = receiveRing else { return }
    let wanted = receiveTarget - outstanding
    var count = receiveBatch.count
    var isForced = false
    while count < wanted {
      guard let pfn = guest.memory.allocateBuffer() else {
        if count != 0 {
          isForced = true
        } else {
          refillDueMicroseconds = nowMicroseconds &+ 100_000
        }
        break
      }
      receiveBatch.append(pfn)
      count += 1
    }
    if !isForced {
      guard count >= receiveTarget / 2 else {
        push(to: ring)
        return
      }
      // Before the batch is posted: were we about to run dry?
      if Int(requestProduced &- ring.responseProduced) < receiveTarget / 4 {
        receiveTarget = min(receiveTarget * 2, Self.receiveTargetMaximum)
      }
    }
    postBatch(to: ring)
    push(to: ring)
  }

  /// Puts the whole batch into the ring, granted for the mode we are in.
  private func postBatch(to ring: SharedRing<ReceiveSlot>) {
    var posted = 0
    for pfn in receiveBatch {
      guard let reference = freeReceiveReferences.popLast() else { break }
      let index = requestProduced
      let slot = Self.slot(index)
      receiveBuffers[slot] = pfn
      receiveReferences[slot] = reference
      if isCopying {
        guest.grantAccess(reference, frame: guest.memory.frame(of: pfn), isReadonly: false)
      } else {
        guest.grantTransfer(reference, pfn: pfn)
        giveAway(pfn)
      }
      ring[index] = ReceiveSlot(id: UInt16(slot), reference: reference)
      requestProduced &+= 1
      posted += 1
    }
    receiveBatch.removeFirst(posted)
  }

  /// Returns a flip buffer's frame to Xen, so that there is headroom for the one that will come.
  private func giveAway(_ pfn: Int) {
    let frame = guest.memory.frame(of: pfn)
    forgetFrame(of: pfn)
    guest.driverPages += 1
    // XENMEM_decrease_reservation, which the kernel does not survive if it fails.
    guard let known = UInt32(exactly: frame), guest.host.free(known, of: guest.domain) else {
      guest.panic("Unable to reduce memory reservation")
      return
    }
  }

  /// A page posted for flipping has no frame of its own any more.
  ///
  /// This is the one place where that is decided; after a restore on a copying host it is what makes
  /// the grant of the same page name a frame that is none.
  private func forgetFrame(of pfn: Int) {
    if guest.rules.zapP2MOnFlipPost { guest.memory.invalidate(pfn) }
  }

  /// Lets the backend see the requests made so far.
  func push(to ring: SharedRing<ReceiveSlot>) { ring.requestProduced = requestProduced }
}
