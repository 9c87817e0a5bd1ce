extension Lab {
  /// Moves the running guest: rounds of copying while it runs, a short stop, and on it goes.
  ///
  /// For its drivers that is a save and a restore: they are not told to empty their rings, and the
  /// pages that are posted for flipping at the stop arrive without frames.
  func migrate(to profile: HostProfile) {
    guard let guest, !guest.hasOopsed else { return }
    note("live migration from \(host.profile.release) begins")
    moves += 1
    let target = makeHost(profile, as: moves == 1 ? .restoreHost : .saveHost)
    guard target.isUp else {
      note("\(profile.release) did not boot")
      (host, self.guest, lastLog) = (target, nil, guest.log)
      return
    }
    let domain = target.hypervisor.createDomain(target.nextDomid, maxPages: maxPages)
    target.nextDomid += 1
    var frames = [UInt32?](repeating: nil, count: guest.memory.p2m.count)
    for _ in 0..<Self.runningRounds {
      copyPages(of: guest, to: domain, on: target, &frames)
      count(traffic(Self.packetsInRound))
    }
    note("guest suspended for the last round")
    let suspendedAt = clock.now
    copyPages(of: guest, to: domain, on: target, &frames)
    clock.advance(microseconds: 200_000)
    guard let image = save() else { return }
    note("domain ended on \(host.profile.release)")
    for pfn in frames.indices where image.guest.memory.isMapped(pfn) {
      if let frame = frames[pfn] {
        image.guest.memory.setFrame(UInt64(frame), of: pfn)
      } else {
        image.guest.memory.invalidate(pfn)
      }
    }
    image.guest.log.suspendedMicroseconds += clock.now - suspendedAt
    host = target
    resume(image, as: domain)
  }

  /// Rounds of copying while the guest runs, and the pings of each.
  private static let runningRounds = 2
  private static let packetsInRound = 8

  /// One round: every page with a frame has one on the target, every page without has none there.
  ///
  /// A page that was given away since the round before goes back to the target's hypervisor
  /// (XENMEM_decrease_reservation at the end of xc_domain_restore).
  private func copyPages(
    of guest: GuestKernel, to domain: Domain, on target: Host, _ frames: inout [UInt32?]
  ) {
    for pfn in frames.indices {
      let isMapped = guest.memory.isMapped(pfn)
      if isMapped, frames[pfn] == nil {
        frames[pfn] = target.hypervisor.allocate(for: domain)
      } else if !isMapped, let frame = frames[pfn] {
        target.hypervisor.free(frame, of: domain)
        frames[pfn] = nil
      }
    }
  }

  /// Asks the guest to suspend and takes it back: `suspend_cancel` changes nothing.
  ///
  /// The domain, its grant table and its rings are still there, and nothing is negotiated anew. What
  /// comes meanwhile lies in the ring until the guest runs again.
  func cancelSuspend() {
    guard let guest, !guest.hasOopsed else { return }
    note("guest suspends on \(host.profile.release)")
    isSuspended = true
    let first = traffic(Self.packetsInRound)
    clock.advance(microseconds: 400_000)
    isSuspended = false
    guest.log.suspendedMicroseconds += 400_000
    note("suspend cancelled")
    let late = pollGuest()
    count(.init(sent: first.sent, received: first.received + late))
  }

  /// Adds to the pings that were sent while the guest was moved.
  private func count(_ more: RunRecord.PingCount) {
    let before = pings.during ?? .init(sent: 0, received: 0)
    pings.during = .init(
      sent: before.sent + more.sent, received: before.received + more.received)
  }
}
