import Testing

@testable import XenLab

@Suite("Moving a guest")
struct MoveTests {
  @Test("live copies while it runs, stops it, and ends the old domain before the new one connects")
  func liveMigration() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .flipDefault, .buggy, .migrate))
    let steps = run.record.steps.map {
      $0.what.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(
      steps == [
        "guest booted", "live migration", "guest suspended", "domain ended", "guest resumed",
      ])
    #expect(run.record.pings.during == .init(sent: 16, received: 16))
    #expect(run.isClean)
  }

  @Test(
    "live takes what was posted at the stop, not at the start, and leaves nothing on the target")
  func pagesAtTheStop() {
    let lab = Lab(scenario(.flipDefault, .copyDefault) { $0.packetsPerPoll = 8 }, on: .flipDefault)
    lab.boot()
    let before = lab.guest?.memory.unmappedCount
    lab.migrate(to: .copyDefault)
    let guest = lab.guest
    #expect(before == 128 && guest?.memory.unmappedCount != before)
    #expect(guest?.domain.pageCount == 1024 - (guest?.memory.unmappedCount ?? 0))
    #expect(lab.problems().isEmpty)
  }

  @Test("what comes while a guest is suspended waits in the ring for the suspend to be cancelled")
  func cancelledSuspend() throws {
    for host in [HostProfile.flipDefault, .copyDefault] {
      let run = try Laboratory.run(scenario(host, host, .buggy, .cancel))
      #expect(run.record.pings.during == .init(sent: 8, received: 8))
      #expect(run.isClean)
      #expect(run.guestDmesg.lines(with: "receive path").count == 1, "no new negotiation")
    }
  }

  @Test("live to a machine that does not come up ends the test there")
  func noTarget() throws {
    let run = try Laboratory.run(
      scenario(.flipDefault, .copyDefault, .buggy, .migrate) { $0.realLife[.noBoot] = 1 })
    #expect(!run.observation.booted)
    #expect(run.guestDmesg.lines(with: "receive path").count == 1)
  }
}
