import Foundation
import TestSupport
import Testing

@testable import XenLab

@Suite("Boot logs")
struct BootLogTests {
  /// A clean boot of a guest on each Xen 4.17, as the real samples show one.
  private func modernRun(seed: UInt64, isDebug: Bool) throws -> TestRun {
    let host = isDebug ? HostProfile.upstream4_17Debug : .upstream4_17
    var loud = host
    loud.guestLoglevel = .all
    return try Laboratory.run(scenario(loud, loud, .mainline6_1, .boot) { $0.seed = seed })
  }

  @Test(
    "of Xen 4.17 and Linux 6.1 have the lines of real ones and their size",
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: [
      (true, "clean-date", UInt64(1)), (true, "fault-date", 2), (false, "fault-release", 3),
    ])
  func againstRealLogs(isDebug: Bool, sample: String, seed: UInt64) throws {
    let folder = try #require(Repository.shared).appendingPathComponent(
      "logs/xen-4.17-qemu/\(sample)")
    func real(_ name: String) throws -> [String] {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        .split(whereSeparator: \.isNewline).map(String.init)
    }
    let run = try modernRun(seed: seed, isDebug: isDebug)
    let serial = try real("hypervisor.log").filter { $0.hasPrefix("(XEN)") || $0.hasPrefix("(d") }
    let pairs = [
      ("hypervisor.log", run.hypervisorLog, serial),
      ("dom0.dmesg", run.dom0Dmesg, try real("dom0.dmesg")),
      ("guest.dmesg", run.guestDmesg, try real("guest.dmesg")),
    ]
    for (name, text, lines) in pairs {
      let boot = Self.boot(lines)
      let own = Self.boot(text.split(separator: "\n").map(String.init))
      let bytes = (
        boot.reduce(0) { $0 + $1.utf8.count + 1 }, own.reduce(0) { $0 + $1.utf8.count + 1 }
      )
      #expect(abs(Double(bytes.1) / Double(bytes.0) - 1) < 0.3, "\(name): \(bytes)")
      let (realKinds, ownKinds) = (Set(boot.map(Self.kind)), Set(own.map(Self.kind)))
      let missing = realKinds.subtracting(ownKinds).sorted()
      let invented = ownKinds.subtracting(realKinds).sorted()
      #expect(missing.count * 12 <= realKinds.count, "\(name) lacks \(missing)")
      #expect(invented.count * 12 <= ownKinds.count, "\(name) invents \(invented)")
      #expect(Set(own.map(Self.dress)) == Set(boot.map(Self.dress)), "\(name)")
    }
  }

  /// The lines up to the first that tells of a test: later ones are not the boot's.
  private static func boot(_ lines: [String]) -> [String] {
    Array(
      lines.prefix { line in
        !["rx->offset", "Bad flags", "labmod", "loading out-of-tree", "Preparing system for ACPI"]
          .contains { line.contains($0) }
      })
  }

  /// What kind of line it is: its text with every number taken off.
  private static func kind(_ line: String) -> String {
    var text = Substring(line)
    if text.hasPrefix("("), let end = text.firstIndex(of: " ") {
      text = text[text.index(after: end)...]
    }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      text = text[text.index(after: end)...]
    }
    return text.split { " :,()[]<>=/-.".contains($0) }
      .filter { word in !word.contains { $0.isNumber } && word != "builder@example" }
      .prefix(4).joined(separator: " ")
  }

  /// How a line is stamped, digits as 0 and letters of a counter as well.
  private static func dress(_ line: String) -> String {
    guard let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close
    else { return "" }
    let stamp = line[open...close]
    if stamp.contains("-") { return "date" }
    return stamp.contains(".") ? "seconds" : "counter"
  }

  @Test("of RHEL 5 carry no stamps, and the record says that they are derived")
  func rhel5() throws {
    let run = try Laboratory.run(scenario(.flipDefault, .copyDefault))
    #expect(run.record.derivedLogs == ["guest.dmesg", "hypervisor.log", "dom0.dmesg"])
    let lines = (run.guestDmesg + run.hypervisorLog + run.dom0Dmesg).split(separator: "\n")
    #expect(
      lines.allSatisfy { !$0.contains("[20") && !$0.hasPrefix("[ ") && !$0.hasPrefix("(XEN) [") })
    #expect(run.guestDmesg.utf8.count > 4000 && run.dom0Dmesg.utf8.count > 6000)
    let modern = try modernRun(seed: 1, isDebug: true)
    #expect(modern.record.derivedLogs.isEmpty)
  }

  @Test("follow from the machine")
  func machine() throws {
    var host = HostProfile.upstream4_17Debug
    host.machine.memoryMegabytes = 8192
    host.machine.domainZeroMegabytes = 2048
    host.machine.processors = 8
    host.machine.diskMegabytes = [100]
    let run = try Laboratory.run(
      scenario(host, host, .mainline6_1, .boot) { $0.guestMegabytes = 512 })
    for line in [
      "System RAM: 8191MB (8388056kB)", " [0000000100000000, 000000023fffffff] (usable)",
      "SMP: Allowing 8 CPUs (0 hotplug CPUs)", "Brought up 8 CPUs", "dom0_mem=2048M,max:2048M",
    ] { #expect(run.hypervisorLog.contains(line), "\(line)") }
    #expect(run.hypervisorLog.lines(with: "Adding cpu").count == 8)
    #expect(
      run.dom0Dmesg.contains(
        "Dentry cache hash table entries: 262144 (order: 9, 2097152 bytes, linear)"))
    #expect(run.dom0Dmesg.lines(with: "logical blocks").count == 1)
    #expect(
      run.guestDmesg.contains(
        "Dentry cache hash table entries: 65536 (order: 7, 524288 bytes, linear)"))
    #expect(run.guestDmesg.contains("TCP: Hash tables configured (established 4096 bind 4096)"))
  }

  @Test("have stamps that never go back, and differ from seed to seed")
  func stamps() throws {
    var seen: Set<String> = []
    for seed in UInt64(1)...10 {
      let run = try modernRun(seed: seed, isDebug: true)
      for log in [run.guestDmesg, run.dom0Dmesg] {
        let stamps = log.split(separator: "\n").compactMap { line -> Double? in
          Double(line.dropFirst().prefix { $0 != "]" }.drop { $0 == " " })
        }
        #expect(stamps.count > 150 && stamps == stamps.sorted())
        seen.insert(log)
      }
    }
    #expect(seen.count == 20)
  }
}
