extension Lab {
  /// `flipping` or `copying`; nil where nothing is connected.
  var mode: String? {
    guard let front = guest?.netfront, front.isCarrierOn else { return nil }
    return front.isCopying ? "copying" : "flipping"
  }

  /// The run so far.
  func testRun(pings: RunRecord.Pings, modeBefore: String?) -> TestRun {
    let handle = guest?.netfront?.handle ?? 0
    let paths = Host.paths(guest?.domain.id ?? 0, handle: handle)
    return TestRun(
      guestDmesg: guest?.log.text ?? "", hypervisorLog: host.hypervisor.console.text,
      dom0Dmesg: host.log.text,
      xenstore: host.store.listing(below: [paths.backend, paths.frontend]),
      record: RunRecord(
        seed: scenario.seed, action: scenario.action,
        saveHost: scenario.action == .boot ? nil : .init(scenario.saveHost),
        restoreHost: .init(scenario.restoreHost),
        furtherHosts: scenario.furtherHosts.map { .init($0) },
        guest: .init(
          name: scenario.guest.name, kernel: scenario.guest.release, bits: scenario.guestBits,
          rxCopy: scenario.guest.rxCopy, rxFlip: scenario.guest.rxFlip),
        steps: steps, pings: pings, interface: interfaceState(modeBefore: modeBefore)))
  }

  /// What can be seen of the interface now.
  func interfaceState(modeBefore: String?) -> InterfaceState {
    let front = guest?.netfront
    return InterfaceState(
      modeBefore: modeBefore, modeAfter: mode,
      driverPagesKilobytes: (guest?.driverPages ?? 0) * 4,
      pagesWithoutFrame: guest?.memory.unmappedCount ?? 0, unreachablePages: unreachablePages,
      receivedPackets: front?.receivedPackets ?? 0, receiveErrors: front?.receiveErrors ?? 0,
      sentPackets: front?.sentPackets ?? 0, droppedByBackend: host.backend?.droppedPackets ?? 0,
      outstandingBuffers: front?.outstanding ?? 0, receiveTarget: front?.receiveTarget ?? 0,
      suppressedGuestLines: guest?.log.suppressedLines ?? 0,
      suppressedHypervisorLines: host.hypervisor.console.suppressedLines,
      guestOopsed: guest?.hasOopsed ?? false)
  }

  /// Frames the guest's domain owns that no page of the guest leads to.
  var unreachablePages: Int {
    guard let guest else { return 0 }
    return guest.domain.pageCount - (guest.memory.p2m.count - guest.memory.unmappedCount)
  }
}
