import Foundation
import KernelSeries
import Testing
import XenLab

@Suite("The laboratory")
struct LaboratoryTests {
  @Test("gives the same bytes for the same seed")
  func deterministic() throws {
    for seed in UInt64(0)..<5 {
      let plan = scenario(.flipDefault, .copyDefault) { $0.seed = seed }
      #expect(try Laboratory.run(plan) == Laboratory.run(plan))
    }
  }

  @Test("gives other numbers but the same end for another seed")
  func seeds() throws {
    let runs = try (UInt64(1)...20).map { seed in
      try Laboratory.run(scenario(.flipDefault, .copyDefault) { $0.seed = seed })
    }
    #expect(Set(runs.map(\.xenstore)).count > 10)
    let errors = runs.map { $0.guestDmesg.lines(with: "netfront:") }
    #expect(Set(errors).count == 1)
    #expect(runs.allSatisfy { $0.record.pings.after.received == 0 })
  }

  @Test("xenstore shows what was negotiated")
  func xenstore() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    for tail in [
      "/feature-rx-copy = \"1\"", "/feature-rx-flip = \"0\"", "/request-rx-copy = \"1\"",
      "/feature-rx-notify = \"1\"", "/hotplug-status = \"connected\"",
    ] { #expect(run.xenstore.contains(tail + "\n"), "\(tail)") }
    let plain = try Laboratory.run(scenario(.flipDefault, .flipDefault))
    #expect(!plain.xenstore.contains("feature-rx-flip"))
    #expect(plain.xenstore.contains("/request-rx-copy = \"0\"\n"))
  }

  @Test("a packet of several fragments fails with a line for each response", arguments: [1, 3])
  func fragments(fragments: Int) throws {
    let run = try Laboratory.run(
      scenario(.flipDefault, .copyDefault) {
        $0.fragmentsPerPacket = fragments
        $0.packets = 2
      })
    #expect(run.guestDmesg.count(ofLine: Line.guestError) == 2 * (fragments + 1))
    #expect(run.hypervisorLog.count(ofLine: Line.badFrame) == 2 * (fragments + 1))
    #expect(run.record.interface.receiveErrors == 2)
  }

  @Test("says of the record what a schema asks for, and that it was simulated")
  func record() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    let data = try JSONEncoder().encode(run.record)
    let object = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["schema"] as? String == "firstbad.run.v1")
    #expect(object["simulated"] as? Bool == true)
    #expect(
      Set(object.keys) == [
        "schema", "simulated", "seed", "action", "saveHost", "restoreHost", "furtherHosts",
        "guest", "derivedLogs", "realLife", "steps", "pings", "interface", "observation",
      ])
    #expect(try JSONDecoder().decode(RunRecord.self, from: data) == run.record)
  }

  @Test("nothing in a log says that it was simulated")
  func logsAreNeutral() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    let logs = run.guestDmesg + run.hypervisorLog + run.dom0Dmesg + run.xenstore
    for word in ["simul", "scenario", "firstbad"] {
      #expect(!logs.lowercased().contains(word))
    }
  }

  @Test("refuses numbers it can't work with")
  func range() {
    let cases: [(WritableKeyPath<Scenario, Int>, Int)] = [
      (\.packets, -1), (\.packets, .max), (\.packetsPerPoll, 0), (\.memoryPages, 10),
      (\.maxmemSlackPages, .max), (\.flipDataOffset, 4096), (\.fragmentsPerPacket, 18),
      (\.packetIntervalMicroseconds, .max),
    ]
    for (path, value) in cases {
      let plan = scenario(.flipDefault, .copyDefault) { $0[keyPath: path] = value }
      #expect(throws: LabError.self, "\(path) = \(value)") { try Laboratory.run(plan) }
    }
  }

  @Test("finds hosts and guests by name or build, and asks back where it does not")
  func names() throws {
    #expect(try HostProfile.named("copy-default") == .copyDefault)
    #expect(try HostProfile.named("-146").features == .copyOnly)
    #expect(try GuestProfile.named("rhel5.6").receivePath == .copy)
    #expect(try GuestProfile.named("2.6.18-274.el5").receivePath == .copy)
    #expect(try GuestProfile.named("130").receivePath == .flip)
    #expect(throws: LabError.unknownHost(name: "copy-defalt", nearest: "copy-default")) {
      try HostProfile.named("copy-defalt")
    }
    #expect(throws: LabError.unknownGuest(name: "fixd", nearest: "fixed")) {
      try GuestProfile.named("fixd")
    }
    #expect(
      LabError.unknownHost(name: "copy-defalt", nearest: "copy-default").description
        == "no host is called 'copy-defalt'; did you mean 'copy-default'?")
  }

  @Test(
    "knows the names of the question and of its answer",
    arguments: [
      ("5.3", "2.6.18-128.el5"), ("5.4-dev", "2.6.18-145.el5"), ("5.4", "2.6.18-164.el5"),
      ("flip-default", "2.6.18-128.el5"), ("upstream", "2.6.18.8"), ("ancient", "2.6.16.13"),
      ("preserving", "2.6.18-150.el5.test"), ("new-flag", "2.6.18-150.el5.test"),
      ("2.6.18-152.el5xen", "2.6.18-152.el5"),
    ])
  func hosts(name: String, release: String) throws {
    #expect(try HostProfile.named(name).release == release)
  }

  @Test("a named host is what the series makes of its build", arguments: ["5.3", "5.4-dev", "5.4"])
  func namedBuilds(name: String) throws {
    let named = try HostProfile.named(name)
    var built = try HostProfile.named(named.release)
    built.name = name
    #expect(built == named)
  }

  @Test("kernel and hypervisor can come from different builds")
  func mixed() throws {
    let host = try HostProfile.named("5.4-dev").under(try HostProfile.named("5.4"))
    #expect(host.name == "5.4-dev under 5.4")
    let run = try Laboratory.run(scenario(.flipDefault, host))
    #expect(run.hypervisorLog.contains("Xen version 3.1.2-164.el5 "))
    #expect(run.dom0Dmesg.contains("Linux version 2.6.18-145.el5xen "))
  }

  @Test("sets the parameters of the driver")
  func options() throws {
    var guest = GuestProfile.buggy
    try guest.setOption("rx_copy=1")
    try guest.setOption("rx_flip")
    #expect(guest.hasContradictoryParameters)
    try guest.setOption("rx_flip=0")
    #expect(guest.receivePath == .copy)
    #expect(throws: LabError.malformedOption(text: "rx_coppy=1", nearest: "rx_copy=1")) {
      try guest.setOption("rx_coppy=1")
    }
    #expect(throws: LabError.malformedOption(text: "rx_copy=2", nearest: "rx_copy=1")) {
      try guest.setOption("rx_copy=2")
    }
    var mainline = GuestProfile.mainline
    #expect(throws: LabError.optionWithoutEffect(option: "rx_flip", guest: "mainline")) {
      try mainline.setOption("rx_flip=1")
    }
  }

  @Test("counts the pages a guest may own in all, and refuses fewer than it has")
  func maxmem() throws {
    var plan = scenario(.copyDefault, .flipDefault)
    plan.maxmemPages = 1029
    #expect(plan.maxmemSlackPages == 5)
    plan.maxmemPages = 1000
    #expect(throws: LabError.self) { try Laboratory.run(plan) }
    plan.maxmemPages = .min
    #expect(throws: LabError.self) { try Laboratory.run(plan) }
  }
}
