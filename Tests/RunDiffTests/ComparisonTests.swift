import BuiltInPatterns
import CaseFile
import Correlation
import LogModel
import RunDiff
import Testing

@Suite("Two runs compared")
struct ComparisonTests {
  private let good = [
    ("hypervisor.log", Runs.xenBoot), ("guest.dmesg", Runs.guestBoot),
  ]

  private func kinds(_ diff: RunDifference) -> [Difference.Kind] { diff.differences.map(\.kind) }

  @Test("that are alike do not differ")
  func alike() throws {
    #expect(try Runs.compare(good, good).differences == [])
  }

  @Test("do not differ in stamps, ports, process numbers and addresses")
  func noise() throws {
    let line =
      "[    2.000000] vif5.0: port 17, pid 4242, mac 00:16:3e:01:02:03, at ffff8800aabbccdd\n"
    let other = "[    7.250000] vif9.0: port 3, pid 1, mac 00:16:3e:ff:0e:0d, at ffff88001122aabb\n"
    let diff = try Runs.compare(
      [("hypervisor.log", Runs.xenBoot), ("guest.dmesg", Runs.guestBoot + line)],
      [("hypervisor.log", Runs.xenBoot), ("guest.dmesg", Runs.guestBoot + other)])
    #expect(diff.differences == [])
  }

  @Test("do not differ in the order of the lines of a burst")
  func order() throws {
    let lines = ["alpha came up", "beta came up", "gamma came up"]
      .map { "[    3.000000] \($0)\n" }
    let diff = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot + lines.joined())],
      [("guest.dmesg", Runs.guestBoot + lines.reversed().joined())])
    #expect(diff.differences == [])
  }

  @Test("say what only the bad one has: the incident first, then its messages with lower bounds")
  func fault() throws {
    let diff = try Runs.compare(
      good,
      [
        ("hypervisor.log", Runs.xenBoot + Runs.refused),
        (
          "guest.dmesg",
          Runs.guestBoot + Runs.rejected.replacing("   30.000000", with: "    1.400000")
        ),
      ])
    #expect(diff.differences.first?.kind == .incident)
    let events = diff.differences.filter { $0.kind == .event }
    #expect(
      events.map(\.subject).contains("xen.grant-table.bad-flags")
        || events.contains { $0.role == .hypervisor })
    for event in events {
      #expect(event.good == nil)
      #expect(event.bad?.isLowerBound == true)
      #expect(event.bad?.printed == 1)
    }
  }

  @Test("name the boot options of kernels and of Xen that differ, and no others")
  func options() throws {
    let diff = try Runs.compare(
      good,
      [
        (
          "hypervisor.log",
          Runs.xenBoot.replacing("console=com1", with: "console=com2 sync_console")
        ),
        ("guest.dmesg", Runs.guestBoot.replacing(" quiet", with: "")),
      ])
    let options = diff.differences.filter { $0.kind == .option }
    #expect(
      options.map { "\($0.role?.rawValue ?? ""): \($0.subject)" }
        == ["guest: quiet", "hypervisor: console", "hypervisor: sync_console"])
    #expect(options[1].good?.text == "console=com1")
    #expect(options[1].bad?.text == "console=com2")
    #expect(options[2].good == nil)
    #expect(diff.differences.count == 3)
  }

  @Test("name the versions that differ; a run that does not say one lacks none")
  func versions() throws {
    let diff = try Runs.compare(
      good,
      [
        ("hypervisor.log", Runs.xenBoot.replacing("4.17.5-pre", with: "4.17.6")),
        ("guest.dmesg", Runs.guestBoot.replacing("6.1.0-56-amd64", with: "6.1.0-57-amd64")),
      ])
    #expect(diff.differences.map(\.subject) == ["guest kernel", "hypervisor"])
    let silent = try Runs.compare(good, [("guest.dmesg", Runs.guestBoot), ("x", Runs.refused)])
    #expect(!kinds(silent).contains(.version))
  }

  @Test("name the builds of one version that differ, and not those of two versions")
  func builds() throws {
    let id = "(XEN) build-id: ffaf32142a009d3210c14ef76eda2b7f84cf623e\n"
    let kernel = { (build: String) in
      "[    0.000000] Linux version 6.1.0-56-amd64 (debian@x) (gcc-12) \(build)\n"
    }
    let diff = try Runs.compare(
      [
        ("hypervisor.log", Runs.xenBoot + id),
        ("guest.dmesg", kernel("#1 SMP PREEMPT_DYNAMIC Debian 6.1.190-1 (2026-10-02)")),
      ],
      [
        ("hypervisor.log", Runs.xenBoot + id.replacing("ffaf", with: "0aaf")),
        ("guest.dmesg", kernel("#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)")),
      ])
    #expect(diff.differences.map(\.kind) == [.version, .version])
    #expect(diff.differences.map(\.subject) == ["build of guest kernel", "build of hypervisor"])
    #expect(
      diff.differences[0].bad?.text == "#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)")
    let newer = try Runs.compare(
      [("guest.dmesg", kernel("#1 SMP"))],
      [("guest.dmesg", kernel("#2 SMP").replacing("-56-", with: "-57-"))])
    #expect(newer.differences.map(\.subject) == ["guest kernel"])
  }

  @Test("name the features of an interface that differ, whatever its domain's number")
  func features() throws {
    func listing(_ domid: Int, _ features: String) -> String {
      """
      /local/domain/0/backend/vif/\(domid)/0/mac = "00:16:3e:00:00:0\(domid)"
      /local/domain/0/backend/vif/\(domid)/0/state = "4"
      \(features)
      /local/domain/\(domid)/name = "web01"
      /local/domain/\(domid)/device/vif/0/request-rx-copy = "1"

      """
    }
    let copy = "/local/domain/0/backend/vif/3/0/feature-rx-copy = \"1\""
    let flip = "/local/domain/0/backend/vif/8/0/feature-rx-flip = \"1\""
    let diff = try Runs.compare(
      good + [("xenstore-ls.txt", listing(3, copy))],
      good + [("xenstore-ls.txt", listing(8, flip))])
    #expect(
      diff.differences.map(\.subject)
        == ["web01 vif 0 backend feature-rx-copy", "web01 vif 0 backend feature-rx-flip"])
    #expect(diff.differences.map { $0.good?.text } == ["1", nil])
    let same = try Runs.compare(
      good + [("xenstore-ls.txt", listing(3, copy))],
      good + [("xenstore-ls.txt", listing(8, copy.replacing("/3/", with: "/8/")))])
    #expect(same.differences == [])
  }

  @Test(
    "name what one end of an interface or a disk no longer says, though the other end does",
    arguments: [
      ("backend/vif/3/0/feature-sg", "1", "0", "web01 vif 0 backend feature-sg"),
      (
        "backend/vif/3/0/multi-queue-max-queues", "4", "1",
        "web01 vif 0 backend multi-queue-max-queues"
      ),
      (
        "backend/vbd/3/51712/feature-persistent", "1", "0",
        "web01 vbd 51712 backend feature-persistent"
      ),
      ("backend/vbd/3/51712/state", "4", "5", "web01 vbd 51712 backend state"),
    ])
  func ends(key: String, before: String, after: String, subject: String) throws {
    func listing(_ value: String) -> String {
      """
      /local/domain/0/\(key) = "\(value)"
      /local/domain/3/name = "web01"
      /local/domain/3/device/vif/0/feature-sg = "1"
      /local/domain/3/device/vif/0/tx-ring-ref = "\(before)22"
      /local/domain/3/device/vbd/51712/feature-persistent = "1"

      """
    }
    let diff = try Runs.compare(
      good + [("xenstore-ls.txt", listing(before))], good + [("xenstore-ls.txt", listing(after))])
    #expect(diff.differences.map(\.subject) == [subject])
  }

  @Test("tell counts that differ by more than chance, and no others")
  func counts() throws {
    func run(_ times: Int) -> [(String, String)] {
      [("hypervisor.log", Runs.xenBoot + String(repeating: Runs.refused, count: times))]
    }
    #expect(try Runs.compare(run(9), run(12)).differences == [])
    let diff = try Runs.compare(run(2), run(40))
    #expect(kinds(diff) == [.count])
    #expect(diff.differences.first?.bad?.printed == 40)
    #expect(diff.differences.first?.bad?.isLowerBound == true)
  }

  @Test("tell lines that no pattern knows, the suspicious ones first")
  func lines() throws {
    let diff = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot)],
      [
        (
          "guest.dmesg",
          Runs.guestBoot + "[    1.600000] frobnicator ready\n"
            + "[    1.700000] frobnicator 3 failed to start\n"
        )
      ])
    let seen = diff.differences.filter { $0.kind == .line }
    #expect(seen.map(\.subject) == ["frobnicator # failed to start", "frobnicator ready"])
  }
}

@Suite("What only one run could have shown")
struct SightTests {
  private func hidden(_ diff: RunDifference) -> [Difference] { diff.differences.filter(\.isHidden) }

  @Test("is said to be so where a log is missing")
  func missingLog() throws {
    let diff = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot)],
      [("guest.dmesg", Runs.guestBoot), ("hypervisor.log", Runs.xenBoot + Runs.refused)])
    let event = try #require(hidden(diff).first { $0.severity == .error })
    #expect(event.visibility?.verdict == .invisible)
    #expect(event.visibility?.why == "good has no hypervisor log")
    #expect(!event.isOfNote)
    #expect(diff.notCompared.contains { $0.contains("good has no hypervisor log") })
  }

  @Test("is said to be so where nothing but Xen's console tells of the guest")
  func consoleAlone() throws {
    let console = "(d1) mapping kernel into physical memory\n(d1) about to get started...\n"
    let guest = Runs.guestBoot + Runs.rejected
    let diff = try Runs.compare(
      [("guest.dmesg", guest), ("hypervisor.log", Runs.xenBoot + console)],
      [("hypervisor.log", Runs.xenBoot + console + "(d1) frobnicator failed\n")])
    #expect(
      diff.ofNote.filter { $0.kind == .line || $0.kind == .event }.map(\.subject)
        == ["frobnicator failed"])
    let event = try #require(hidden(diff).first { $0.severity == .error })
    #expect(event.visibility?.verdict == .invisible)
    #expect(diff.notCompared.contains { $0.contains("bad has no log of the guest's own") })
    // A guest whose kernel printed to Xen's console was read whole there.
    let whole = guest.split(separator: "\n").map { "(d1) \($0)\n" }.joined()
    let shown = try Runs.compare(
      [("guest.dmesg", guest), ("hypervisor.log", Runs.xenBoot)],
      [("hypervisor.log", Runs.xenBoot + whole)])
    #expect(hidden(shown).isEmpty)
  }

  @Test("is said to be so where the beginning of a log is lost, whatever its stamps were there")
  func lostBeginning() throws {
    let boot = """
      (XEN) [0000000056746160] Xen version 4.17.5-pre (root@host) (gcc 12.2.0) debug=y Mon Nov 23 08:00:00 UTC 2026
      (XEN) [0000000164e41534] ACPI: APIC BFFE1A53, 0080 (r1 BOCHS BXPC 1 BXPC 1)
      (XEN) [    2.413985] I/O virtualisation disabled

      """
    let rest = "(XEN) [2026-11-23 08:59:10] Freed 652kB init memory\n"
    let diff = try Runs.compare(
      [("xl-dmesg.txt", boot + rest)],
      [("xl-dmesg.txt", "1-23 08:59:01] ***\n" + String(repeating: rest, count: 6))])
    #expect(hidden(diff).count == 3)
    #expect(diff.differences.allSatisfy { $0.isHidden })
  }

  @Test("is said to be so where one hypervisor is a release build")
  func releaseBuild() throws {
    let release = Runs.xenBoot.replacing("debug=y", with: "debug=n")
    let diff = try Runs.compare(
      [("hypervisor.log", release)], [("hypervisor.log", Runs.xenBoot + Runs.refused)])
    let event = try #require(diff.differences.first { $0.kind == .event && $0.role == .hypervisor })
    #expect(event.visibility?.verdict == .invisible)
    #expect(event.visibility?.why.contains("release build") == true)
    #expect(diff.differences.contains { $0.kind == .version && $0.subject == "hypervisor build" })
  }

  @Test("is said to be so where one hypervisor prints less for guests")
  func logLevel() throws {
    let quiet = Runs.xenBoot.replacing("Guest Loglevel: All", with: "Guest Loglevel: Nothing")
      .replacing("guest_loglvl=all", with: "guest_loglvl=none")
    let diff = try Runs.compare(
      [("hypervisor.log", quiet)], [("hypervisor.log", Runs.xenBoot + Runs.refused)])
    let event = try #require(
      diff.differences.first { $0.kind == .event && $0.severity == .error })
    #expect(event.visibility?.verdict == .invisible)
  }

  @Test("is said to be so where one log ends before")
  func shorterLog() throws {
    let diff = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot)],
      [("guest.dmesg", Runs.guestBoot + "[  900.000000] frobnicator failed\n")])
    let line = try #require(diff.differences.first)
    #expect(line.visibility?.verdict == .unknown)
    #expect(
      line.visibility?.why == "the guest log of good ends at uptime 1.500000, and this came later")
  }

  @Test(
    "is asked of the log that would show it, whatever lines the hypervisor's log holds of the guest"
  )
  func shorterLogOfTwo() throws {
    let xen = Runs.xenBoot + "(XEN) [2026-11-23 09:00:00] (d1) booting\n(d1) Linux is ready\n"
    let diff = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot), ("hypervisor.log", xen)],
      [
        ("guest.dmesg", Runs.guestBoot + "[  900.000000] frobnicator ready\n"),
        ("hypervisor.log", xen),
      ])
    let silent = try Runs.compare(
      [("guest.dmesg", Runs.guestBoot), ("hypervisor.log", xen)],
      [
        ("guest.dmesg", Runs.guestBoot + "[  900.000000] frobnicator failed\n"),
        ("hypervisor.log", xen),
      ])
    // A log in which nothing went wrong has no more to say.
    #expect(silent.ofNote.contains { $0.kind == .line })
    let line = try #require(diff.differences.first { $0.kind == .line })
    #expect(line.visibility?.verdict == .unknown)
    #expect(line.visibility?.why.contains("ends at uptime 1.500000") == true)
  }

  @Test("is no message that a case with its recognised lines lacks")
  func caseWithEvents() throws {
    let catalog = try BuiltInCatalog.load()
    let clean = try Runs.facts("a", [("hypervisor.log", Runs.xenBoot)])
    let bad = try Runs.facts("b", [("hypervisor.log", Runs.xenBoot + Runs.refused)])
    func stored(_ facts: RunFacts) -> RunFacts {
      let counts = facts.messages.sorted { $0.key < $1.key }.map { key, message in
        EventCount(
          stream: "hypervisor", pattern: key.subject, severity: message.severity,
          events: message.printed, first: message.place)
      }
      return RunFacts(
        name: facts.name,
        contents: CaseContents(analyses: [
          StoredAnalysis(inputs: [], result: facts.result, eventCounts: counts)
        ]), catalog: catalog)
    }
    let diff = RunComparer(good: stored(clean), bad: stored(bad), catalog: catalog).difference()
    #expect(diff.ofNote.map(\.kind).contains(.event))
    #expect(diff.differences.allSatisfy { $0.visibility?.verdict != .invisible })
    #expect(diff.notCompared.allSatisfy { $0.contains("without its logs") })
    #expect(
      RunComparer(good: stored(bad), bad: stored(bad), catalog: catalog).difference().differences
        == [])
  }

  @Test("is every message that a case does not hold")
  func caseFile() throws {
    let catalog = try BuiltInCatalog.load()
    let facts = try Runs.facts(
      "bad", [("hypervisor.log", Runs.xenBoot + Runs.refused), ("guest.dmesg", Runs.rejected)])
    let stored = RunFacts(
      name: "case",
      contents: CaseContents(analyses: [StoredAnalysis(inputs: [], result: facts.result)]),
      catalog: catalog)
    let diff = RunComparer(good: stored, bad: facts, catalog: catalog).difference()
    #expect(diff.ofNote == [])
    #expect(diff.notCompared.contains { $0.contains("case is a case") })
  }
}
