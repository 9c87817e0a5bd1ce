extension Netfront {
  /// `netif_uninit`: what an interface leaves behind when it is removed.
  func uninit() {
    dropPendingTransmits()
    if isCopying {
      if guest.profile.releasesCopyBuffers {
        releaseCopyBuffers()
      } else {
        // Up to 5.2: pages and grants are lost.
        guest.log.print("netif_release_rx_bufs: fix me for copying receiver.")
      }
    } else {
      releaseFlipBuffers()
    }
    for reference in freeTransmitReferences + freeReceiveReferences {
      guest.references.give(reference)
    }
    freeTransmitReferences = []
    freeReceiveReferences = []
  }

  /// Releases every buffer by the mode it was posted in; the grant table it was posted to is gone.
  ///
  /// What a repaired frontend does before it connects in another mode.
  func releaseBuffers() {
    for slot in 0..<ringSize where receiveBuffers[slot] != Self.noBuffer {
      let pfn = receiveBuffers[slot]
      guest.domain.grants[Int(receiveReferences[slot])].flags = 0
      freeReceiveReferences.append(receiveReferences[slot])
      clear(slot)
      if isCopying {
        guest.memory.free(pfn)
      } else {
        guest.driverPages -= 1
        guest.balloonedPages.append(pfn)
      }
    }
  }

  /// From 5.3 on: pages go back to the allocator, with or without a frame behind them [derived].
  private func releaseCopyBuffers() {
    for slot in 0..<ringSize where receiveBuffers[slot] != Self.noBuffer {
      guard guest.endAccess(receiveReferences[slot]) else { continue }
      freeReceiveReferences.append(receiveReferences[slot])
      guest.memory.free(receiveBuffers[slot])
      clear(slot)
    }
  }

  private func releaseFlipBuffers() {
    var (transferred, missing, unused) = (0, 0, 0)
    for slot in 0..<ringSize {
      let pfn = receiveBuffers[slot]
      guard pfn != Self.noBuffer else {
        unused += 1
        continue
      }
      let reference = receiveReferences[slot]
      if let frame = guest.endTransfer(reference) {
        guest.memory.setFrame(frame, of: pfn)
        guest.memory.free(pfn)
        transferred += 1
      } else {
        guest.balloonedPages.append(pfn)
        missing += 1
      }
      guest.driverPages -= 1
      freeReceiveReferences.append(reference)
      clear(slot)
    }
    let function =
      guest.profile.releasesCopyBuffers ? "netif_release_rx_bufs_flip" : "netif_release_rx_bufs"
    guest.log.print("\(function): \(transferred) xfer, \(missing) noxfer, \(unused) unused")
  }

  private func clear(_ slot: Int) {
    receiveBuffers[slot] = Self.noBuffer
    receiveReferences[slot] = 0
  }
}
