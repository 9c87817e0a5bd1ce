import Testing

@testable import XenLab

@Suite("The test vectors")
struct VectorTests {
  @Test(
    "1 and 2: 25 packets in a second, and what the rate limits say five seconds later",
    arguments: [(GuestBits.bits64, Line.badFrame), (.bits32, Line.badFrame32)])
  func rateLimits(bits: GuestBits, badFrame: String) {
    let lab = Lab(scenario(.flipDefault, .copyDefault) { $0.guestBits = bits }, on: .flipDefault)
    lab.boot()
    #expect(lab.traffic(64).received == 64)
    #expect(lab.guest?.netfront?.outstanding == 64)
    lab.saveAndRestore(on: .copyDefault)
    #expect(lab.traffic(25).received == 0)
    #expect(lab.guest?.netfront?.receiveErrors == 25)
    #expect(lab.guest?.log.text.count(ofLine: Line.guestError) == 10)
    #expect(lab.host.hypervisor.console.text.count(ofLine: badFrame) == 10)

    lab.wait(microseconds: 5_000_000)
    #expect(lab.traffic(1).received == 0)
    #expect(
      lab.guest?.log.text.hasSuffix("printk: 15 messages suppressed.\n\(Line.guestError)\n") == true
    )
    #expect(
      lab.host.hypervisor.console.text.hasSuffix(
        "(XEN) printk: 15 messages suppressed.\n\(badFrame)\n"))
  }

  @Test("3: from copying to flipping without slack nothing arrives and Xen says nothing")
  func noHeadroom() throws {
    let run = try Laboratory.run(scenario(.copyDefault, .flipDefault))
    #expect(run.guestDmesg.count(ofLine: Line.guestErrorFlip) == 10)
    #expect(run.record.pings.after.received == 0)
    #expect(run.hypervisorLog.lines(with: "gnttab_transfer").isEmpty)
  }

  @Test("3: with guest_loglvl=all Xen tells the page counts")
  func noHeadroomLoud() throws {
    var host = HostProfile.flipDefault
    host.guestLoglevel = .all
    let run = try Laboratory.run(scenario(.copyDefault, host))
    let lines = run.hypervisorLog.lines(with: "gnttab_transfer")
    #expect(lines.count == 25)
    let text = "Transferee has no reservation headroom (1024,1024) or provided a bad grant ref ("
    #expect(lines.allSatisfy { $0.contains(text) && $0.hasSuffix(") or is dying (0)") })
    #expect(run.hypervisorLog.contains("(XEN) Guest Loglevel: All\n"))
  }

  @Test(
    "4: five pages of slack let five packets through and are lost to the guest", arguments: [1, 5])
  func slack(pages: Int) throws {
    let (run, truth) = try Laboratory.runWithTruth(
      scenario(.copyDefault, .flipDefault) { $0.maxmemSlackPages = pages })
    #expect(run.record.pings.after.received == pages)
    #expect(truth.unreachablePages == pages)
    #expect(run.guestDmesg.count(ofLine: Line.guestErrorFlip) == 10)
  }

  @Test("5: 30 stale buffers of 64: 30 packets lost, 34 delivered, then none with a low minimum")
  func partialThenTotal() throws {
    let lab = partialLab(receiveTargetMinimum: 8, packetsPerPoll: 1)
    #expect(lab.traffic(30).received == 0)
    #expect(lab.traffic(34).received == 34)
    #expect(lab.traffic(300).received == 0)
  }

  @Test("5: with the driver's own minimum of 64 the loss comes in bursts for ever")
  func partialForEver() throws {
    let lab = partialLab(receiveTargetMinimum: 64, packetsPerPoll: 1)
    #expect(lab.traffic(30).received == 0)
    #expect(lab.traffic(34).received == 34)
    // 30 stale buffers and what is refilled between them go round and round.
    let later = lab.traffic(640).received
    #expect((300..<400).contains(later))
  }

  @Test("6: the last mode line before the errors says copying, and flipping after flip to flip")
  func modeLine() throws {
    let broken = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    let before = broken.guestDmesg.split(separator: "\n").prefix { !$0.contains("rx->offset") }
    #expect(before.last { $0.contains("receive path") }.map(String.init) == Line.copying)
    let fine = try Laboratory.run(scenario(.flipDefault, .flipDefault))
    #expect(fine.guestDmesg.lines(with: "receive path") == [Line.flipping, Line.flipping])
  }

  @Test(
    "7: a status below zero is printed as the unsigned number it is not",
    arguments: [(Int16(-1), "4294967295"), (-2, "4294967294"), (-9, "4294967287")])
  func decoder(status: Int16, printed: String) {
    let lab = Lab(scenario(.copyDefault, .copyDefault), on: .copyDefault)
    lab.boot()
    let front = lab.guest?.netfront
    front?.receiveRing?[0].status = status
    front?.receiveRing?[0].offset = 0x1f
    front?.receiveRing?.responseProduced = 1
    #expect(front?.poll(nowMicroseconds: 0) == 0)
    #expect(
      lab.guest?.log.text.hasSuffix("netfront: rx->offset: 1f, size: \(printed)\n") == true)
  }

  @Test(
    "7: an invalid p2m entry in a grant",
    arguments: [(GuestBits.bits64, "ffffffff"), (.bits32, "7fffffff")]
  )
  func invalidFrame(bits: GuestBits, printed: String) {
    var memory = GuestMemory(frames: [5], bits: bits)
    memory.invalidate(0)
    #expect(String(UInt32(truncatingIfNeeded: memory.frame(of: 0)), radix: 16) == printed)
  }

  /// A guest that came from a flipping host with 30 buffers posted and a target of 64.
  private func partialLab(receiveTargetMinimum: Int, packetsPerPoll: Int) -> Lab {
    var guest = GuestProfile.buggy
    guest.receiveTargetMinimum = receiveTargetMinimum
    let lab = Lab(
      scenario(.flipDefault, .copyDefault, guest) {
        $0.bufferBudget = 30
        $0.packetsPerPoll = packetsPerPoll
      }, on: .flipDefault)
    lab.boot()
    #expect(lab.guest?.netfront?.outstanding == 30)
    lab.saveAndRestore(on: .copyDefault)
    #expect(lab.guest?.netfront?.outstanding == 64)
    #expect(lab.guest?.netfront?.receiveTarget == 64)
    return lab
  }
}
