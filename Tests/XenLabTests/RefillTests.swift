import Testing

@testable import XenLab

@Suite("The receive buffers of netfront")
struct RefillTests {
  private func bootedLab(_ host: HostProfile = .flipDefault) -> Lab {
    let lab = Lab(scenario(host, host), on: host)
    lab.boot()
    return lab
  }

  @Test("the empty ring doubles the target at connect, and opening fills it up")
  func boot() {
    let front = bootedLab().guest?.netfront
    #expect(front?.receiveTarget == 128)
    #expect(front?.outstanding == 128)
  }

  @Test("single packets bring the target down to 64, where it stays")
  func shrink() {
    let lab = bootedLab()
    _ = lab.traffic(30)
    #expect(lab.guest?.netfront?.receiveTarget == 98)
    _ = lab.traffic(34)
    #expect(lab.guest?.netfront?.receiveTarget == 64)
    #expect(lab.guest?.netfront?.outstanding == 64)
    _ = lab.traffic(1000)
    #expect(lab.guest?.netfront?.receiveTarget == 64)
  }

  @Test("more than half of the target is always in the ring, so a stale ring is never refilled")
  func moreThanHalf() {
    for host in [HostProfile.flipDefault, .copyDefault] {
      let lab = bootedLab(host)
      for _ in 0..<300 {
        _ = lab.traffic(1)
        let front = lab.guest?.netfront
        #expect((front?.outstanding ?? 0) > (front?.receiveTarget ?? 0) / 2)
      }
    }
  }

  @Test("a backend that finds room for less than the largest packet drops what comes")
  func queueFull() {
    let lab = Lab(scenario(.copyDefault, .copyDefault) { $0.bufferBudget = 30 }, on: .copyDefault)
    lab.boot()
    #expect(lab.traffic(40).received == 11)
    #expect(lab.host.backend?.droppedPackets == 29)
  }

  @Test("a refill that memory pressure refused is tried again after 100 ms")
  func refillTimer() {
    let lab = Lab(scenario(.copyDefault, .copyDefault) { $0.bufferBudget = 0 }, on: .copyDefault)
    lab.boot()
    #expect(lab.guest?.netfront?.outstanding == 0)
    lab.guest?.memory.bufferBudget = nil
    lab.wait(microseconds: 99_999)
    #expect(lab.guest?.netfront?.outstanding == 0)
    lab.wait(microseconds: 1)
    #expect(lab.guest?.netfront?.outstanding == 64)
  }

  @Test("a removed interface leaves no driver pages behind")
  func detach() {
    let lab = bootedLab()
    #expect(lab.guest?.driverPages == 128)
    lab.detach()
    #expect(lab.guest?.driverPages == 0)
    #expect(lab.guest?.balloonedPages.count == 128)
    #expect(lab.problems().isEmpty)
  }

  @Test("a domain gets no more pages than it may own")
  func allocationLimit() {
    let lab = bootedLab(.copyDefault)
    guard let domain = lab.guest?.domain else { return }
    #expect(domain.pageCount == domain.maxPages)
    #expect(lab.host.hypervisor.allocate(for: domain) == nil)
  }
}
