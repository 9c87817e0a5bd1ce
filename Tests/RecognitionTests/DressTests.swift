internal import BuiltInPatterns
internal import Foundation
internal import Ingest
internal import LogModel
internal import TestSupport
internal import Testing

@testable internal import Recognition

@Suite("One log, many dresses, one result")
struct DressTests {
  @Test("a log dressed anew", arguments: Wardrobe.dialects)
  func dressedAnew(dialect: Wardrobe.Dialect) throws {
    let plain = try bytes(Repository.path("SampleLogs/fault-date/guest.dmesg"))
    let expected = try events(plain).map(Seen.init)
    #expect(expected.count > 5)
    let wardrobe = Wardrobe(dmesg: String(decoding: plain, as: UTF8.self))
    let found = try events(Array(wardrobe.dressed(as: dialect).utf8))
    #expect(found.filter { $0.role == .guest }.map(Seen.init) == expected)
    // Two lines each where the guest's console goes through Xen.
    let scale = dialect.name.hasSuffix("through Xen") ? 2 : 1
    let lines = try events(plain).map { $0.place.line * scale }
    #expect(found.filter { $0.role == .guest }.map(\.place.line) == lines)
  }

  @Test("a log in a mail with wrapped lines, each at the place of its first half")
  func flowedMail() throws {
    let plain = try bytes(Repository.path("SampleLogs/fault-date/guest.dmesg"))
    var mail = [
      "From: a@example.org", "Subject: a log",
      "Content-Type: text/plain; charset=utf-8; format=flowed", "", "Hello,", "",
    ]
    var places: [Int] = []
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") {
      places.append(mail.count + 1)
      var rest = line
      while rest.count > 72, let blank = rest.prefix(72).lastIndex(of: " "),
        rest.distance(from: rest.startIndex, to: blank) > 20
      {
        mail.append(String(rest[...blank]))
        rest = rest[rest.index(after: blank)...]
      }
      mail.append(String(rest))
    }
    let found = try events(Array((mail.joined(separator: "\n") + "\n").utf8))
    let expected = try events(plain)
    #expect(found.map(Seen.init) == expected.map(Seen.init))
    #expect(found.map(\.place.line) == expected.map { places[$0.place.line - 1] })
  }

  @Test("damaged bytes, a byte order mark and lines of a megabyte change nothing around them")
  func damage() throws {
    let plain = try bytes(Repository.path("SampleLogs/fault-date/guest.dmesg"))
    let expected = try events(plain)
    let long = [UInt8](repeating: 0x78, count: 1 << 20) + [0x0A]
    let found = try events([0xEF, 0xBB, 0xBF] + plain + long + [0xFF, 0xFE, 0xC3, 0x28, 0x0A])
    #expect(found.map(Seen.init) == expected.map(Seen.init))
    #expect(try events([0xFF, 0xFE, 0x0A] + plain).map(Seen.init) == expected.map(Seen.init))
  }

  @Test(
    "a kernel's log as dmesg itself prints it with other flags",
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: [
      ("formats-datems", "guest.dmesg", 9), ("formats-datems", "dom0.dmesg", 4),
      ("clean-date", "dom0.dmesg", 4), ("saverestore-datems", "guest.dmesg", 2),
      ("saverestore-datems", "dom0.dmesg", 4),
    ])
  func realVariants(scenario: String, plain: String, count: Int) throws {
    let folder = "xen-4.17-qemu/\(scenario)"
    let path = try #require(RealLogs.path(folder, plain))
    let expected = try events(try bytes(path))
    #expect(!expected.isEmpty)
    let flags = ["-T", "-x", "-r", "-d", "-t", "-iso", "-notime", "-reltime", "-H-color", "-J"]
    var variants = 0
    for flag in flags {
      guard let path = RealLogs.path(folder, plain + flag) else { continue }
      variants += 1
      let found = try events(try bytes(path))
      #expect(found.map(Seen.init) == expected.map(Seen.init), "\(flag)")
      // JSON has several lines for each message.
      if flag != "-J" { #expect(found.map(\.place.line) == expected.map(\.place.line), "\(flag)") }
    }
    #expect(variants == count)
  }

  @Test(
    "/dev/kmsg and dmesg -J of one moment",
    .enabled(if: Repository.shared != nil, "needs ../shared"))
  func kmsg() throws {
    let folder = "xen-4.17-qemu/formats-datems"
    let kmsg = try events(try bytes(try #require(RealLogs.path(folder, "dom0.kmsg"))))
    let json = try events(try bytes(try #require(RealLogs.path(folder, "extra-dom0.dmesg-J"))))
    let plain = try events(try bytes(try #require(RealLogs.path(folder, "dom0.dmesg"))))
    #expect(!kmsg.isEmpty)
    #expect(kmsg.map(Seen.init) == json.map(Seen.init))
    // The plain log was taken later: it goes on where these end.
    #expect(kmsg.map(Seen.init) == plain.prefix(kmsg.count).map(Seen.init))
  }

  /// What must not depend on the dress.
  private struct Seen: Hashable, CustomStringConvertible {
    let pattern: String
    let role: StreamRole
    let lineCount: Int
    let captures: [String: CaptureValue]

    init(_ event: Event) {
      pattern = event.pattern
      role = event.role
      lineCount = event.lineCount
      captures = event.captures
    }

    var description: String {
      let texts = captures.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
      return "\(role.rawValue) \(pattern) +\(lineCount) \(texts.joined(separator: " "))"
    }
  }

  private func events(_ bytes: [UInt8]) throws -> [Event] {
    let input = Preparation.prepare(LogInput(name: "log", bytes: LogBytes(bytes)))
    return Recognizer(catalog: try BuiltInCatalog.load()).events(in: input, number: 0)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
