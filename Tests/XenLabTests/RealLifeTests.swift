import TestSupport
import Testing

@testable import XenLab

@Suite("Real life")
struct RealLifeTests {
  private func run(
    _ fault: RealLife.Fault, seed: UInt64 = 7, underTest: MachineUnderTest = .restoreHost
  ) throws -> (run: TestRun, truth: LabTruth) {
    try Laboratory.runWithTruth(
      scenario(.flipDefault, .copyDefault) {
        $0.realLife[fault] = 1
        $0.seed = seed
        $0.underTest = underTest
      })
  }

  @Test("happens as often as its rate says, each fault on its own", arguments: [0.05, 0.3, 0.9])
  func rates(rate: Double) {
    var life = RealLife()
    for fault in RealLife.Fault.allCases { life[fault] = rate }
    var counts: [RealLife.Fault: Int] = [:]
    for seed in UInt64(0)..<4000 {
      for fault in life.draw(seed: seed) { counts[fault, default: 0] += 1 }
    }
    for fault in RealLife.Fault.allCases {
      let share = Double(counts[fault] ?? 0) / 4000
      // Four standard deviations.
      #expect(abs(share - rate) < 4 * (rate * (1 - rate) / 4000).squareRoot(), "\(fault): \(share)")
    }
  }

  @Test("one rate does not disturb another fault, nor the machines")
  func independence() throws {
    var one = RealLife()
    one[.guestCrash] = 0.5
    var two = one
    two[.labFault] = 0.5
    for seed in UInt64(0)..<200 {
      #expect(
        one.draw(seed: seed).contains(.guestCrash) == two.draw(seed: seed).contains(.guestCrash))
    }
    let peaceful = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    let quiet = try Laboratory.run(
      scenario(.flipDefault, .copyDefault) { $0.realLife[.quietTest] = 1 })
    #expect(quiet.xenstore == peaceful.xenstore)
  }

  @Test("a test without traffic passes although the guest is broken")
  func quietTest() throws {
    let (run, truth) = try run(.quietTest)
    #expect(run.record.pings.after == .init(sent: 0, received: 0))
    #expect(run.observation.exitStatus == 0)
    #expect(run.guestDmesg.lines(with: "rx->offset").isEmpty)
    #expect(truth.staleBuffers == 64)
  }

  @Test("a guest may crash of something else, before the save or after it")
  func guestCrash() throws {
    var places: Set<Bool> = []
    for seed in UInt64(1)...12 {
      let (run, truth) = try run(.guestCrash, seed: seed)
      #expect(truth.guestOopsed)
      #expect(!run.observation.loggedIn && run.observation.exitStatus == 1)
      #expect(run.guestDmesg.lines(with: "Oops: 0000").count == 1)
      places.insert(run.record.steps.contains { $0.what.hasPrefix("guest saved") })
    }
    #expect(places == [true, false])
  }

  @Test(
    "a machine under test may hang or panic in its boot", arguments: MachineUnderTest.allCases)
  func boots(machine: MachineUnderTest) throws {
    let hang = try run(.bootHang, underTest: machine).run
    #expect(!hang.observation.booted && hang.observation.timedOut)
    #expect(hang.observation.exitStatus == 124)
    let panic = try run(.noBoot, underTest: machine).run
    #expect(!panic.observation.booted && !panic.observation.timedOut)
    let log = machine == .guest ? panic.guestDmesg : panic.dom0Dmesg
    #expect(log.hasSuffix("VFS: Unable to mount root fs on unknown-block(0,0)\n"))
    let console = panic.hypervisorLog.lines(with: "crashed: rebooting machine in 5 seconds.")
    #expect(console.count == (machine == .guest ? 0 : 1))
    for run in [hang, panic] { #expect(run.record.pings.after.sent == 0) }
  }

  @Test("a build that can't be installed leaves only what rpm said")
  func noInstall() throws {
    let run = try run(.noInstall).run
    #expect(run.files.map(\.name) == ["install.log"])
    #expect(!run.observation.installed && run.observation.exitStatus == 125)
    #expect(run.installLog.contains("2.6.18-150.el5xen"))
  }

  @Test("a lab without consoles leaves no log")
  func labFault() throws {
    let run = try run(.labFault).run
    #expect(run.files.isEmpty)
    #expect(!run.observation.hasConsole && run.observation.runningRelease == nil)
  }

  @Test("another kernel may come up than the one installed", arguments: MachineUnderTest.allCases)
  func wrongKernel(machine: MachineUnderTest) throws {
    let run = try run(.wrongKernel, underTest: machine).run
    #expect(run.observation.runningRelease != nil)
    #expect(run.observation.runningRelease != run.observation.expectedRelease)
    let release = run.observation.runningRelease ?? ""
    switch machine {
    case .restoreHost: #expect(run.dom0Dmesg.contains("Linux version \(release) "))
    case .guest: #expect(run.guestDmesg.contains("Linux version \(release) "))
    case .saveHost: #expect(run.record.steps.contains { release.hasPrefix($0.what.suffix(14)) })
    }
  }

  @Test("one log of a run may lack its beginning or its end")
  func truncatedLog() throws {
    var kinds: Set<String> = []
    for seed in UInt64(1)...20 {
      let whole = try Laboratory.run(scenario(.flipDefault, .copyDefault) { $0.seed = seed })
      let cut = try run(.truncatedLog, seed: seed).run
      let names = ["guest.dmesg", "hypervisor.log", "dom0.dmesg"]
      let pairs = [
        (whole.guestDmesg, cut.guestDmesg), (whole.hypervisorLog, cut.hypervisorLog),
        (whole.dom0Dmesg, cut.dom0Dmesg),
      ]
      let changed = pairs.indices.filter { pairs[$0].0 != pairs[$0].1 }
      #expect(changed.count == 1)
      for place in changed {
        let (before, after) = pairs[place]
        let isHead = before.hasPrefix(after)
        #expect(isHead || before.hasSuffix(after))
        kinds.insert("\(names[place]) \(isHead)")
      }
    }
    #expect(kinds.count > 3)
  }

  @Test("both logs of a host may share a line, none of their lines lost")
  func interleavedLog() throws {
    var splits = 0
    for seed in UInt64(1)...20 {
      let plan = scenario(.upstream4_17Debug, .upstream4_17Debug, .mainline6_1, .boot) {
        $0.seed = seed
      }
      let whole = try Laboratory.run(plan)
      var sharing = plan
      sharing.realLife[.interleavedLog] = 1
      let shared = try Laboratory.run(sharing)
      #expect(shared.dom0Dmesg == whole.dom0Dmesg)
      let characters = shared.hypervisorLog.count { !$0.isNewline }
      #expect(
        characters == (whole.hypervisorLog + whole.dom0Dmesg).count { !$0.isNewline })
      for line in whole.hypervisorLog.split(separator: "\n") {
        #expect(shared.hypervisorLog.contains(line + "\n"))
      }
      splits += shared.hypervisorLog.lines(with: "(XEN)").count { !$0.hasPrefix("(XEN)") }
    }
    #expect(splits > 0)
  }

  @Test("logs may have other stamps than the machine's default")
  func otherStamps() throws {
    for seed in UInt64(1)...10 {
      let run = try run(.otherStamps, seed: seed).run
      let banner = run.guestDmesg.lines(with: "Linux version")
      #expect(banner.count == 1 && !banner[0].hasPrefix("Linux version"))
    }
  }

  @Test("is set by text, with a question where a name is unknown")
  func text() throws {
    var life = RealLife()
    #expect(life.isPeaceful)
    try life.set("guest-crash=0.25")
    try life.set("no-boot")
    #expect(life.settings.map(\.fault) == [.guestCrash, .noBoot])
    #expect(life[.guestCrash] == 0.25 && life[.noBoot] == 1)
    #expect(throws: LabError.unknownFault(name: "guest-crsh", nearest: "guest-crash")) {
      try life.set("guest-crsh=1")
    }
    for rate in ["", "2", "-1", "nan", "half"] {
      #expect(throws: LabError.malformedRate(fault: "no-boot", text: rate)) {
        try life.set("no-boot=\(rate)")
      }
    }
  }
}
