import Testing
import XenLab

@Suite("The case of bug 503139")
struct FoundingCaseTests {
  @Test("a guest saved on a flipping host breaks on a copying one")
  func broken() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    #expect(run.record.pings.before.received == run.record.pings.before.sent)
    #expect(run.record.pings.after.received == 0)
    #expect(run.guestDmesg.count(ofLine: Line.guestError) == 10)
    #expect(run.hypervisorLog.count(ofLine: Line.badFrame) == 10)
  }
}
