internal import BuiltInPatterns
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import TestSupport
internal import Testing

@testable internal import Recognition

@Suite("Recognition")
struct RecognizerTests {
  private func events(_ text: String, role: StreamRole? = nil) throws -> [Event] {
    let input = Preparation.prepare(
      LogInput(name: "x", bytes: LogBytes(text: text), declaredRole: role, declaredDomid: nil))
    return Recognizer(catalog: try BuiltInCatalog.load()).events(in: input, number: 0)
  }

  @Test("every example matches its own pattern and no other")
  func examples() throws {
    let outcome = CatalogTrial.run(try BuiltInCatalog.load())
    #expect(outcome.problems.map(\.description) == [])
    #expect(outcome.trials > 50)
  }

  @Test("a status is the same value, whichever kernel printed it")
  func statusDecoding() throws {
    let found = try events(
      """
      netfront: rx->offset: 10, size: 4294967295
      [    1.000000] net eth0: rx->offset: 16, size: -1

      """, role: .guest)
    #expect(found.map { $0.captures["size"]?.value } == [-1, -1])
    #expect(found.map { $0.captures["size"]?.name } == ["NETIF_RSP_ERROR", "NETIF_RSP_ERROR"])
    // The old format prints the offset in hex, the new one in decimal: both mean sixteen.
    #expect(found.map { $0.captures["offset"]?.value } == [16, 16])
  }

  @Test(
    "numbers no kernel can print are text without a value, never a crash",
    arguments: ["99999999999999999999", "18446744073709551616", "4294967296"])
  func hostileNumbers(number: String) throws {
    let found = try events("netfront: rx->offset: 0, size: \(number)\n", role: .guest)
    #expect(found.first?.captures["size"]?.text == number)
  }

  @Test("places are lines of the input, blocks of empty lines and CR LF included")
  func places() throws {
    let found = try events(
      "\r\n\r\r\n(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.\r\n")
    #expect(found.map(\.place.line) == [3])
    #expect(found.first?.origin == Origin(file: "grant_table.c", line: 1145, domid: 0, vcpu: nil))
    #expect(found.first?.text.hasSuffix("invalid.") == true)
  }

  @Test("a message of another writer is not the hypervisor's")
  func writers() throws {
    #expect(try events("destination frame ffffffff invalid.\n", role: .guest).isEmpty)
  }

  @Test(
    "what a program of user space wrote to syslog is no kernel's message",
    arguments: [
      "Jun 15 09:31:02 host prog[12]: netfront: rx->offset: 0, size: 4294967295\n",
      "2026-11-23T09:35:18+00:00 host prog[12]: netfront: rx->offset: 0, size: 4294967295\n",
      "<14>1 2026-11-23T09:35:18Z host prog 12 - - netfront: rx->offset: 0, size: 4294967295\n",
    ])
  func userSpace(line: String) throws {
    #expect(try events(line, role: .guest).isEmpty)
    let kernel = line.replacingOccurrences(of: "prog[12]:", with: "kernel:")
      .replacingOccurrences(of: "prog 12", with: "kernel -")
    #expect(try events(kernel, role: .guest).map(\.pattern) == ["linux.netfront.rx-error"])
  }
}

@Suite("Lines that look like errors and match no pattern")
struct SuspicionTests {
  private func find(_ text: String, limit: Int = 5) throws -> (count: Int, first: [UnknownLine]) {
    let input = Preparation.prepare(
      LogInput(name: "x", bytes: LogBytes(text: text), declaredRole: .guest, declaredDomid: nil))
    let events = Recognizer(catalog: try BuiltInCatalog.load()).events(in: input, number: 0)
    return SuspicionFinder().find(in: input, recognized: events, limit: limit)
  }

  @Test("an unknown error is found once, with its place; known and harmless lines are not")
  func unknownError() throws {
    let found = try find(
      """
      [    1.000000] Linux version 6.1.0 (a@b)
      [    2.000000] frobnicator: failed to frob: error -5
      [    3.000000] net eth0: rx->offset: 0, size: -1
      [    4.000000] frobnicator: all is well

      """)
    #expect(found.count == 1)
    #expect(found.first.map(\.place.line) == [2])
  }

  @Test("all are counted, the first few quoted")
  func limit() throws {
    let text = String(repeating: "[    2.000000] frobnicator: Failure\n", count: 40)
    let found = try find("[    1.000000] Linux version 6.1.0 (a@b)\n" + text, limit: 3)
    #expect(found.count == 40)
    #expect(found.first.count == 3)
  }

  @Test(
    "a word inside another one is none",
    arguments: [
      ("[2009-06-01 10:11:12 4321] DEBUG (XendDomainInfo:1897) all is well", 0),
      ("[    5.0] DEBUG: frobnicator: BUG in the queue", 1),
      ("[    5.0] frobnicator: the queue is gone, BUG!", 1),
      ("[    5.0] Reserving 256MB of memory for crashkernel", 0),
      ("[    5.0] frobnicator: firmware crashed", 1),
      ("[    5.0] Can't frob the queue", 1),
    ])
  func wholeWords(line: String, count: Int) throws {
    #expect(try find("[    1.0] Linux version 6.1.0 (a@b)\n" + line + "\n").count == count)
  }
}

@Suite("Healthy boots")
struct HealthyBootTests {
  private func severe(in path: String) throws -> [String] {
    let bytes = LogBytes(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let input = Preparation.prepare(
      LogInput(name: path, bytes: bytes, declaredRole: nil, declaredDomid: nil))
    return Recognizer(catalog: try BuiltInCatalog.load()).events(in: input, number: 0)
      .filter { $0.severity >= .error }.map { "\($0.place.line): \($0.pattern)" }
  }

  @Test("have no event of severity error or above", arguments: ["guest.dmesg", "hypervisor.log"])
  func bundled(name: String) throws {
    #expect(try severe(in: Repository.path("SampleLogs/clean-date/\(name)")) == [])
  }

  @Test(
    "nor have the logs of dom0 beside incidents that were not its own",
    .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: [
      "clean-date", "fault-date", "bursts-boot", "saverestore-datems", "two-guests-none",
      "fault-ratelimit-boot", "fault-release", "formats-datems", "grant-exhaustion-date",
      "incidents-raw",
    ])
  func dom0(scenario: String) throws {
    let shared = try #require(Repository.shared)
    #expect(try severe(in: "\(shared.path)/logs/xen-4.17-qemu/\(scenario)/dom0.dmesg") == [])
  }
}
