extension Lab {
  /// `flipping` or `copying`; nil where nothing is connected.
  var mode: String? {
    guard let front = guest?.netfront, front.isCarrierOn else { return nil }
    return front.isCopying ? "copying" : "flipping"
  }

  /// The run as it ended: what the machines left behind, damaged as real life has it.
  func testRun() -> TestRun {
    var run = TestRun(
      guestDmesg: "", hypervisorLog: "", dom0Dmesg: "", xenstore: "", installLog: "",
      record: record, observation: observation)
    if happens(.noInstall) {
      run.installLog = installLog
      return run
    }
    guard !happens(.labFault) else { return run }
    if happens(.otherStamps) { changeStamps() }
    let paths = Host.paths(guest?.domain.id ?? 0, handle: guest?.netfront?.handle ?? 0)
    run.guestDmesg = (guest?.log ?? lastLog)?.text ?? ""
    let console = host.hypervisor.console
    run.hypervisorLog =
      happens(.interleavedLog)
      ? LogDamage.interleave(console: console, domainZero: host.log, &damage) : console.text
    run.dom0Dmesg = host.log.text
    run.xenstore = host.store.listing(below: [paths.backend, paths.frontend])
    if happens(.truncatedLog) {
      var logs = [run.guestDmesg, run.hypervisorLog, run.dom0Dmesg]
      LogDamage.truncate(&logs, &damage)
      (run.guestDmesg, run.hypervisorLog, run.dom0Dmesg) = (logs[0], logs[1], logs[2])
    }
    return run
  }

  private var record: RunRecord {
    RunRecord(
      seed: scenario.seed, action: scenario.action,
      saveHost: scenario.action == .boot ? nil : .init(scenario.saveHost),
      restoreHost: .init(scenario.restoreHost),
      furtherHosts: scenario.furtherHosts.map { .init($0) },
      guest: .init(
        name: scenario.guest.name, kernel: scenario.guest.release, bits: scenario.guestBits,
        rxCopy: scenario.guest.rxCopy, rxFlip: scenario.guest.rxFlip),
      derivedLogs: derivedLogs, realLife: scenario.realLife.settings.map { .init($0, $1) },
      steps: steps, pings: pings, interface: interfaceState, observation: observation)
  }

  /// The logs whose boot lines were never held against those of a real machine.
  private var derivedLogs: [String] {
    var names: [String] = []
    if BootText.isDerived(guestProfile.kernel) { names.append("guest.dmesg") }
    if BootText.isDerived(host.profile.hypervisor) { names.append("hypervisor.log") }
    if BootText.isDerived(host.profile.kernel) { names.append("dom0.dmesg") }
    return names
  }

  /// What rpm says of a package that it can't unpack.
  private var installLog: String {
    """
    Preparing...                ########################################### [100%]
       1:kernel-xen             error: unpacking of archive failed on file \
    /boot/vmlinuz-\(expectedRelease): cpio: Digest mismatch

    """
  }

  /// What a look into the guest would show now.
  private var interfaceState: InterfaceState {
    let front = guest?.netfront
    return InterfaceState(
      modeBefore: modeBefore, modeAfter: mode,
      driverPagesKilobytes: (guest?.driverPages ?? 0) * 4,
      receivedPackets: front?.receivedPackets ?? 0, receiveErrors: front?.receiveErrors ?? 0,
      sentPackets: front?.sentPackets ?? 0, droppedByBackend: host.backend?.droppedPackets ?? 0,
      outstandingBuffers: front?.outstanding ?? 0, receiveTarget: front?.receiveTarget ?? 0)
  }

  /// What really happened.
  var truth: LabTruth {
    let front = guest?.netfront
    return LabTruth(
      faults: RealLife.Fault.allCases.filter(faults.contains), staleBuffers: staleBuffers,
      pagesWithoutFrame: guest?.memory.unmappedCount ?? 0, unreachablePages: unreachablePages,
      suppressedGuestLines: (guest?.log ?? lastLog)?.suppressedLines ?? 0,
      suppressedHypervisorLines: host.hypervisor.console.suppressedLines,
      receiveErrors: front?.receiveErrors ?? 0, guestOopsed: guest?.hasOopsed ?? false)
  }

  /// Buffers granted for copies whose pages have no frame.
  private var staleBuffers: Int {
    guard let guest, let front = guest.netfront, front.isCopying else { return 0 }
    return front.receiveBuffers.count { $0 != Netfront.noBuffer && !guest.memory.isMapped($0) }
  }

  /// Frames the guest's domain owns that no page of the guest leads to.
  var unreachablePages: Int {
    guard let guest else { return 0 }
    return guest.domain.pageCount - (guest.memory.p2m.count - guest.memory.unmappedCount)
  }
}
