import TestSupport
import Testing
import XenLab

@Suite("Whole logs of a run")
struct GoldenRunTests {
  @Test(
    "are as they were kept",
    arguments: [
      ("flip-to-copy", HostProfile.flipDefault, HostProfile.copyDefault),
      ("copy-to-flip", .copyDefault, .flipDefault),
    ])
  func logs(name: String, save: HostProfile, restore: HostProfile) throws {
    let run = try Laboratory.run(
      scenario(save, restore) {
        $0.packets = 150
        $0.maxmemSlackPages = 5
        $0.seed = 503139
      })
    #expect(try Golden.compare(run.guestDmesg, with: "\(name)/guest.dmesg") == .same)
    #expect(try Golden.compare(run.hypervisorLog, with: "\(name)/hypervisor.log") == .same)
    #expect(try Golden.compare(run.dom0Dmesg, with: "\(name)/dom0.dmesg") == .same)
    #expect(try Golden.compare(run.xenstore, with: "\(name)/xenstore.txt") == .same)
  }
}
