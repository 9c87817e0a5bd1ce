import Foundation
import Ingest
import LogModel
import TestSupport
import Testing

/// The undressed messages of a prepared input, empty ones left out.
func messages(_ input: PreparedInput) -> [String] {
  input.bytes.withBytes { bytes in
    LineSplitter(bytes).compactMap { range in
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      let message = Undresser.undress(line).message
      return message.isEmpty ? nil : String(decoding: line[message], as: UTF8.self)
    }
  }
}

@Suite(
  "Real logs of Xen 4.17 and of bug 503139",
  .enabled(if: Repository.shared != nil, "needs ../shared"))
struct RealLogTests {
  private static func prepare(_ path: String) throws -> PreparedInput {
    let shared = try #require(Repository.shared)
    let file = shared.appendingPathComponent("logs/" + path)
    return Preparation.prepare(
      LogInput(name: path, bytes: LogBytes(Array(try Data(contentsOf: file)))))
  }

  private static let files: [String] = {
    guard let shared = Repository.shared else { return [] }
    let folder = shared.appendingPathComponent("logs").path
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    return names.compactMap { name in
      let isFile = names.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      guard isFile, let name = name as? String, !name.hasSuffix("README.md") else { return nil }
      return name
    }.sorted()
  }()

  private static func expected(_ file: String) -> (kind: InputProfile.Kind, role: StreamRole)? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if name.hasPrefix("stats-") || name == "timeline.txt" { return nil }
    if name.hasPrefix("xenstore-ls") { return (.xenstoreLs, .toolstack) }
    if name == "xl-info.txt" { return (.xlInfo, .toolstack) }
    if name.hasPrefix("xl-list") { return (.xlList, .toolstack) }
    if name == "xl-dmesg.txt" || name == "hypervisor.xenconsoled.log" { return (.log, .hypervisor) }
    if name.hasPrefix("extra-xl") { return (.log, .toolstack) }
    if name.hasPrefix("xl-") { return (.xlLog, .toolstack) }
    if name == "guest.date-and-uptime.txt" { return (.text, .guest) }
    if name.hasPrefix("guest") { return (.log, .guest) }
    if file.hasPrefix("bz503139"), name == "hypervisor.log" { return (.log, .hypervisor) }
    return (.log, .dom0)
  }

  @Test("every file has its kind and its role", arguments: files)
  func roles(file: String) throws {
    let profile = try Self.prepare(file).profile
    guard let expected = Self.expected(file) else {
      #expect(profile.kind == .record && !profile.isLog)
      return
    }
    #expect(profile.kind == expected.kind, "\(profile)")
    #expect(profile.role == expected.role, "\(profile)")
  }

  private static let variants: [(String, [String])] = [
    (
      "xen-4.17-qemu/formats-datems/guest.dmesg",
      ["-T", "-x", "-r", "-d", "-t", "-J", "-H-color", "-iso", "-reltime"]
    ),
    ("xen-4.17-qemu/clean-date/dom0.dmesg", ["-T", "-iso", "-x", "-notime"]),
    ("xen-4.17-qemu/saverestore-datems/dom0.dmesg", ["-T", "-iso", "-x", "-notime"]),
    ("xen-4.17-qemu/saverestore-datems/guest.dmesg", ["-T", "-iso"]),
    ("xen-4.17-qemu/formats-datems/dom0.dmesg", ["-T", "-iso", "-x", "-notime"]),
  ]

  @Test("every form of one dmesg gives the same messages", arguments: variants)
  func forms(plain: String, suffixes: [String]) throws {
    let expected = messages(try Self.prepare(plain))
    #expect(expected.count > 200)
    for suffix in suffixes {
      let difference = messages(try Self.prepare(plain + suffix)).difference(from: expected)
      #expect(difference.isEmpty, "\(plain)\(suffix): \(difference.prefix(4))")
    }
  }

  @Test("/dev/kmsg and JSON give the messages of dmesg, which was run a little later")
  func records() throws {
    let folder = "xen-4.17-qemu/formats-datems/"
    let expected = messages(try Self.prepare(folder + "dom0.dmesg"))
    for name in ["dom0.kmsg", "extra-dom0.dmesg-J"] {
      let got = messages(try Self.prepare(folder + name))
      #expect(got.count > 430)
      let difference = got.difference(from: expected.prefix(got.count))
      #expect(difference.isEmpty, "\(name): \(difference.prefix(4))")
    }
  }

  @Test("a dmesg printed to the console again is dropped, what is new in it stays")
  func replay() throws {
    let once = try Self.prepare("xen-4.17-qemu/two-guests-none/guest-web02.console")
    let texts = messages(once)
    #expect(texts.count { $0.contains("rx->offset") } == 14)
    #expect(texts.count { $0.hasPrefix("Linux version") } == 1)
    #expect(texts.contains { $0.contains("System halted") })
    #expect(once.diagnostics.map(\.code) == ["input.repeated-log"])
    // Line 496 of the file is its last.
    let lineCount = once.bytes.withBytes { bytes in LineSplitter(bytes).reduce(0) { n, _ in n + 1 }
    }
    #expect(once.lineMap.originalLine(of: lineCount) == 496)
  }

  @Test("a Xen line inside a dom0 line is put after it, and both are whole")
  func interleaving() throws {
    let prepared = try Self.prepare("xen-4.17-qemu/interleave-datems/hypervisor.log")
    let texts = messages(prepared)
    let whole = "RBP: 00007f65c0000dd0 R08: 0000000000000000 R09: 000055ecb86753f0"
    let index = try #require(texts.firstIndex(of: whole))
    #expect(texts[index + 1] == "Bad flags (0) or dom (0); expected d0")
    #expect(prepared.lineMap.originalLine(of: 1400) == 1400)
    #expect(prepared.lineMap.originalLine(of: 1401) == 1400)
    #expect(prepared.lineMap.originalLine(of: 1402) == 1402)
    #expect(texts.count { $0.hasPrefix("Bad flags (0) or dom (0)") } == 50)
  }

  @Test("the cut first line of a wrapped ring buffer is told")
  func cutFirstLine() throws {
    let prepared = try Self.prepare("xen-4.17-qemu/fault-date/xl-dmesg.txt")
    #expect(prepared.diagnostics.map(\.code) == ["input.cut-first-line"])
    #expect(prepared.lineMap.isIdentity)
  }

  @Test("a plain log is not copied")
  func identity() throws {
    let shared = try #require(Repository.shared)
    let file = shared.appendingPathComponent("logs/xen-4.17-qemu/fault-date/hypervisor.log")
    let bytes = LogBytes(Array(try Data(contentsOf: file)))
    let prepared = Preparation.prepare(LogInput(name: "hypervisor.log", bytes: bytes))
    #expect(prepared.bytes === bytes)
    #expect(prepared.diagnostics.isEmpty)
    #expect(prepared.profile.dialects.prefix(2) == ["dmesg", "xen-date"])
  }
}
