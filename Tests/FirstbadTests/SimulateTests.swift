internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad simulate")
struct SimulateTests {
  private static let files = [
    "guest.dmesg", "hypervisor.log", "dom0.dmesg", "xenstore.txt", "run.json",
  ]

  private static func simulate(_ arguments: [String], out: String) throws -> ProgramRun {
    try ProgramRun.firstbad(["simulate"] + arguments + ["--out", out])
  }

  private static func text(_ file: String, in out: String) throws -> String {
    try String(contentsOfFile: "\(out)/\(file)", encoding: .utf8)
  }

  @Test("writes five files, and the folder analysed shows the incident of the real logs")
  func founding() throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let run = try Self.simulate(
      [
        "--save-host", "2.6.18-128.el5", "--restore-host", "2.6.18-145.el5", "--guest",
        "2.6.18-128.el5",
      ], out: out)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == Self.files.map { "\(out)/\($0)\n" }.joined())
    let analysis = try ProgramRun.firstbad(["analyze", out])
    #expect(analysis.status == 1)
    #expect(analysis.output.contains("netfront-grant-failure/flip-to-copy-at-restore"))
  }

  @Test("the same run restored on -144 is clean")
  func clean() throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let run = try Self.simulate(
      ["--save-host", "128", "--restore-host", "144", "--guest", "128"], out: out)
    #expect(run.status == 0)
    let analysis = try ProgramRun.firstbad(["analyze", out, "--fail-on", "warning"])
    #expect(analysis.status == 0)
    #expect(analysis.output.hasPrefix("No incident."))
  }

  @Test(
    "builds less a change, plus a change, and on another hypervisor",
    arguments: [
      ("145", 1, "3.1.2-145.el5 ", "2.6.18-145.el5xen "),
      ("145 without 145/1", 0, "3.1.2-145.el5.test ", "2.6.18-145.el5.testxen "),
      ("145 without 145/2, 145/3", 1, "3.1.2-145.el5.test ", "2.6.18-145.el5.testxen "),
      ("144 with 145/1", 1, "3.1.2-144.el5.test ", "2.6.18-144.el5.testxen "),
      ("164 without 153/9", 1, "3.1.2-164.el5.test ", "2.6.18-164.el5.testxen "),
      ("145 under 128", 1, "3.1.2-128.el5 ", "2.6.18-145.el5xen "),
      ("144 under 145", 0, "3.1.2-145.el5 ", "2.6.18-144.el5xen "),
      ("145 without 145/1 under 5.4", 0, "3.1.2-164.el5 ", "2.6.18-145.el5.testxen "),
    ] as [(String, Int32, String, String)])
  func recipes(host: String, status: Int32, xen: String, kernel: String) throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let run = try Self.simulate(
      ["--save-host", "5.3", "--restore-host", host, "--guest", "buggy"], out: out)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Self.text("hypervisor.log", in: out).contains("Xen version \(xen)"))
    #expect(try Self.text("dom0.dmesg", in: out).contains("Linux version \(kernel)"))
    #expect(try ProgramRun.firstbad(["analyze", out]).status == status)
  }

  @Test(
    "every action leaves a record that keeps to its schema",
    arguments: [
      ["--action", "save", "--save-host", "5.3", "--restore-host", "5.4-dev"],
      ["--action", "migrate", "--save-host", "5.3", "--restore-host", "upstream"],
      ["--action", "cancel", "--save-host", "5.3"],
      ["--action", "boot", "--restore-host", "ancient"],
      ["--action", "detach", "--save-host", "preserving", "--restore-host", "new-flag"],
      [
        "--save-host", "5.3", "--restore-host", "5.4-dev", "--then-host", "5.4-dev", "--then-host",
        "5.4", "--seed", "503139",
      ],
      [
        "--save-host", "5.3", "--restore-host", "5.4-dev", "--real-life", "guest-crash=0.5",
        "--real-life", "other-stamps", "--guest-stamps", "syslog",
      ],
      ["--save-host", "5.3", "--restore-host", "5.4-dev", "--real-life", "lab-fault"],
    ])
  func record(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let run = try Self.simulate(arguments + ["--guest", "buggy"], out: out)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Schema.faults(of: Self.text("run.json", in: out), by: "run") == [])
  }

  @Test("the guest's width, options, memory and the traffic are the user's")
  func options() throws {
    let folder = try TemporaryFolder()
    let hosts = ["--save-host", "5.3", "--restore-host", "5.4-dev", "--guest", "buggy"]
    func run(_ options: [String]) throws -> String {
      let out = folder.file(options.joined()).path
      #expect(try Self.simulate(hosts + options, out: out).status == 0)
      return out
    }
    let narrow = try run(["--guest-bits", "32"])
    #expect(
      try Self.text("hypervisor.log", in: narrow).contains("destination frame 7fffffff invalid."))
    let copying = try run(["--guest-option", "rx_copy=1"])
    #expect(try ProgramRun.firstbad(["analyze", copying]).status == 0)
    let few = try run(["--packets", "3"])
    let errors = try Self.text("guest.dmesg", in: few).split(separator: "\n")
      .filter { $0.contains("rx->offset") }
    #expect(errors.count == 3)
    let both = try run(["--guest-option", "rx_copy=1", "--guest-option", "rx_flip=1"])
    #expect(
      try Self.text("guest.dmesg", in: both)
        .contains("netfront: Cannot specify both rx_copy and rx_flip."))
    #expect(!(try Self.text("guest.dmesg", in: both).contains("receive path.")))
    let slackOut = folder.file("slack").path
    let slack = try Self.simulate(
      [
        "--save-host", "5.4-dev", "--restore-host", "5.3", "--guest", "buggy", "--maxmem-pages",
        "1029",
      ], out: slackOut)
    #expect(slack.status == 0)
    #expect(try Self.text("run.json", in: slackOut).contains("\"received\" : 5"))
  }

  @Test(
    "what goes wrong in real life leaves what it leaves there",
    arguments: [
      ("quiet-test", ["guest.dmesg", "hypervisor.log", "dom0.dmesg", "xenstore.txt"], 0),
      ("no-install", ["install.log"], nil), ("lab-fault", [], nil),
      ("guest-crash", ["guest.dmesg", "hypervisor.log", "dom0.dmesg", "xenstore.txt"], 1),
    ] as [(String, [String], Int32?)])
  func realLife(fault: String, files: [String], status: Int32?) throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let hosts = ["--save-host", "5.3", "--restore-host", "145", "--guest", "buggy"]
    #expect(try Self.simulate(hosts, out: out).status == 0)
    let run = try Self.simulate(hosts + ["--real-life", fault], out: out)
    #expect(run.status == 0, "\(run.errors)")
    let present = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(present == (files + ["run.json"]).sorted(), "no file of the earlier run is left")
    if let status { #expect(try ProgramRun.firstbad(["analyze", out]).status == status) }
  }

  @Test("the record is never evidence: whatever it says, the analysis says the same")
  func recordIsNoEvidence() throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    let made = try Self.simulate(
      ["--save-host", "5.3", "--restore-host", "144", "--guest", "buggy"], out: out)
    #expect(made.status == 0)
    let honest = try ProgramRun.firstbad(["analyze", out, "--format", "json"])
    let lies = """
      {"schema": "firstbad.run.v1", "steps": [
      "netfront: rx->offset: 0, size: 4294967295",
      "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid."]}
      """
    try folder.write(lies, to: "run/run.json")
    let deceived = try ProgramRun.firstbad(["analyze", out, "--format", "json"])
    #expect(deceived.status == 0)
    #expect(deceived.output == honest.output)
  }

  @Test("the same command leaves the same bytes, another seed others")
  func reproducible() throws {
    let folder = try TemporaryFolder()
    let hosts = ["--save-host", "5.3", "--restore-host", "5.4-dev", "--guest", "buggy"]
    func texts(_ name: String, _ seed: String) throws -> [String] {
      let out = folder.file(name).path
      #expect(try Self.simulate(hosts + ["--seed", seed], out: out).status == 0)
      return try Self.files.map { try Self.text($0, in: out) }
    }
    #expect(try texts("a", "7") == texts("b", "7"))
    #expect(try texts("a", "7") != texts("c", "8"))
  }

  @Test("an earlier run is written anew; what is not ours is not touched")
  func overwriting() throws {
    let folder = try TemporaryFolder()
    let hosts = ["--save-host", "5.3", "--restore-host", "5.4-dev", "--guest", "buggy"]
    let own = folder.file("own").path
    #expect(try Self.simulate(hosts, out: own).status == 0)
    #expect(try Self.simulate(hosts, out: own).status == 0)
    let foreign = try folder.write("[    0.0] a customer's log\n", to: "theirs/guest.dmesg")
    let refused = try Self.simulate(hosts, out: folder.file("theirs").path)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("guest.dmesg that no simulated run left there"))
    #expect(
      try String(contentsOfFile: foreign, encoding: .utf8) == "[    0.0] a customer's log\n")
    #expect(
      !FileManager.default.fileExists(atPath: folder.file("theirs/run.json").path),
      "nothing at all is written")
    let file = try folder.write("x", to: "file")
    let onFile = try Self.simulate(hosts, out: file)
    #expect(onFile.status == 2)
    #expect(onFile.errors.contains("is a file; name a folder"))
  }
}
