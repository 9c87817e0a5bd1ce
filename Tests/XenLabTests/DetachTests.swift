import Testing
import XenLab

@Suite("Removing the interface")
struct DetachTests {
  @Test("of a healthy flipping guest gives the counts, and the new one works")
  func healthyFlip() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .flipDefault, .buggy, .detach))
    let counts = run.guestDmesg.lines(with: "xfer")
    #expect(counts.count == 1)
    #expect(counts.first?.hasPrefix("netif_release_rx_bufs_flip: 0 xfer, ") == true)
    #expect(run.record.pings.afterReattach == .init(sent: 25, received: 25))
    #expect(run.xenstore.contains("/device/vif/1/state = \"4\""))
  }

  @Test("up to RHEL 5.2 a copying one leaks its pages and says so")
  func oldCopy() throws {
    let guest = GuestProfile.rhel5(version: "2.6.18-92.el5", date: "")
    let (run, truth) = try Laboratory.runWithTruth(
      scenario(.flipDefault, .copyDefault, guest, .detach))
    #expect(
      run.guestDmesg.count(ofLine: "netif_release_rx_bufs: fix me for copying receiver.") == 1)
    // The stale pages are out of the way, so the new interface has good ones.
    #expect(run.record.pings.afterReattach == .init(sent: 25, received: 25))
    #expect(truth.pagesWithoutFrame == 64)
  }

  @Test("from RHEL 5.3 on the stale pages go back to the allocator, and the kernel dies of one")
  func newCopy() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault, .buggy, .detach))
    #expect(run.guestDmesg.lines(with: "fix me").isEmpty)
    #expect(!run.observation.loggedIn)
    #expect(
      run.guestDmesg.lines(with: "Unable to handle kernel paging request at ffff88000").count == 1)
    #expect(run.record.pings.afterReattach == .init(sent: 25, received: 0))
  }

  @Test("of a healthy copying guest is harmless")
  func healthyCopy() throws {
    let run = try Laboratory.run(scenario(.copyDefault, .copyDefault, .buggy, .detach))
    #expect(run.isClean)
    #expect(run.record.pings.afterReattach == .init(sent: 25, received: 25))
  }
}
