extension Lab {
  /// What is wrong with the model's state between two steps; empty where nothing is.
  ///
  /// Broken networks are allowed, broken bookkeeping is not: frames have one owner, counts add up,
  /// nobody but the rings is pinned, ring indices keep their order, pages and references are in one
  /// place at a time.
  func problems() -> [String] {
    frameProblems() + guestMemoryProblems() + pinProblems() + ringProblems() + referenceProblems()
  }

  private func frameProblems() -> [String] {
    var found: [String] = []
    let hypervisor = host.hypervisor
    var owned: [DomainID: Int] = [:]
    for owner in hypervisor.owners { owned[owner, default: 0] += 1 }
    if owned[Hypervisor.nobody, default: 0] != hypervisor.freeFrameCount {
      found.append("the list of free frames is not the set of frames without an owner")
    }
    for domain in hypervisor.domains {
      if owned[domain.id, default: 0] != domain.pageCount {
        found.append("d\(domain.id) counts \(domain.pageCount) pages, owns others")
      }
      if domain.pageCount > domain.maxPages { found.append("d\(domain.id) owns more than it may") }
    }
    let known = Set(hypervisor.domains.map(\.id)).union([Hypervisor.nobody, Hypervisor.xen])
    if !Set(owned.keys).isSubset(of: known) {
      found.append("a frame belongs to a domain long gone")
    }
    return found
  }

  private func guestMemoryProblems() -> [String] {
    guard let guest else { return [] }
    var found: [String] = []
    var seen: Set<UInt64> = []
    for pfn in guest.memory.p2m.indices where guest.memory.isMapped(pfn) {
      let frame = guest.memory.frame(of: pfn)
      if !seen.insert(frame).inserted { found.append("frame \(frame) is behind two pages") }
      if !host.hypervisor.isFrame(frame)
        || host.hypervisor.owners[Int(frame)] != guest.domain.id
      {
        found.append("page \(pfn) has a frame of somebody else")
      }
    }
    if unreachablePages < 0 { found.append("the guest reaches more pages than it owns") }
    var places = guest.memory.freePages + guest.balloonedPages
    if let front = guest.netfront {
      places += front.receiveBuffers + front.transmitBuffers + front.receiveBatch
      places += [front.receiveRingPage, front.transmitRingPage]
    }
    places.removeAll { $0 == Netfront.noBuffer }
    if Set(places).count != places.count { found.append("a page is in two places") }
    return found
  }

  private func pinProblems() -> [String] {
    guard let guest else { return [] }
    let front = guest.netfront
    let isConnected = host.backend?.isConnected ?? false
    let rings =
      isConnected ? Set([front?.receiveRingReference ?? 0, front?.transmitRingReference ?? 0]) : []
    var found: [String] = []
    for reference in guest.domain.active.indices {
      let isPinned = guest.domain.active[reference].pin != 0
      if isPinned != rings.contains(UInt32(reference)) {
        found.append("grant \(reference) is \(isPinned ? "pinned" : "not pinned")")
      }
      let entry = guest.domain.grants[reference]
      let isAccess = entry.type == GrantEntry.permitAccess
      if isAccess, !isPinned, entry.flags & (GrantEntry.reading | GrantEntry.writing) != 0 {
        found.append("grant \(reference) is marked in use")
      }
    }
    return found
  }

  private func ringProblems() -> [String] {
    guard let guest, !guest.hasOopsed, let front = guest.netfront, let backend = host.backend,
      backend.isConnected, let ring = front.receiveRing, let transmit = front.transmitRing
    else { return [] }
    var found: [String] = []
    if front.responseConsumed != ring.responseProduced { found.append("responses lie about") }
    if backend.requestConsumed != ring.responseProduced { found.append("requests lie about") }
    if ring.requestProduced &- ring.responseProduced > UInt32(ringSize) {
      found.append("more requests than slots")
    }
    if ring.requestProduced != front.requestProduced { found.append("requests are not pushed") }
    if transmit.requestProduced != transmit.responseProduced
      || front.transmitConsumed != transmit.responseProduced
    {
      found.append("packets to send lie about")
    }
    let held = front.receiveBuffers.count { $0 != Netfront.noBuffer }
    if held != front.outstanding { found.append("\(held) buffers, \(front.outstanding) requests") }
    return found
  }

  private func referenceProblems() -> [String] {
    guard let guest, let front = guest.netfront else { return [] }
    let slots = (front.receiveReferences + front.transmitReferences).filter { $0 != 0 }
    let rings = [front.receiveRingReference, front.transmitRingReference].filter { $0 != 0 }
    let all = slots + rings + front.freeReceiveReferences + front.freeTransmitReferences
    return Set(all).count == all.count ? [] : ["a grant reference is in two places"]
  }
}
