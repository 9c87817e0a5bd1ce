internal import BuiltInPatterns
internal import Foundation
internal import Ingest
internal import LogModel
internal import PCRE
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

  @Test("both literal searches find the same lines")
  func searches() throws {
    let index = LiteralIndex(try BuiltInCatalog.load())
    let vectorscan = try #require(HyperscanSearch(literals: index.literals))
    let plain = PlainSearch(literals: index.literals)
    for seed in 1...20 as ClosedRange<UInt64> {
      let bytes = LogBytes(noise(seed: seed, literals: index.literals))
      bytes.withBytes { buffer in
        #expect(
          lines(plain.occurrences(in: buffer), in: buffer)
            == lines(vectorscan.occurrences(in: buffer), in: buffer), "seed \(seed)")
      }
    }
  }

  @Test("the scan finds what plain PCRE2 of every pattern on every line finds")
  func differential() throws {
    let catalog = try BuiltInCatalog.load()
    for scenario in [
      "fault-date/hypervisor.log", "fault-date/guest2.dmesg", "clean-date/hypervisor.log",
    ] {
      let data = try Data(
        contentsOf: URL(fileURLWithPath: Repository.path("SampleLogs/\(scenario)")))
      let input = Preparation.prepare(
        LogInput(
          name: scenario, bytes: LogBytes(Array(data)), declaredRole: nil, declaredDomid: nil))
      let fast = Recognizer(catalog: catalog).events(in: input, number: 0)
        .map { "\($0.place.line) \($0.pattern)" }
      #expect(fast.sorted() == (try slow(input, catalog: catalog)).sorted(), "\(scenario)")
      #expect(!fast.isEmpty)
    }
  }

  /// Every pattern on every line, without literals, suppression applied.
  private func slow(_ input: PreparedInput, catalog: Catalog) throws -> [String] {
    let compiled = try catalog.patterns.map { pattern in
      (pattern, try pattern.variants.map { try Expression($0.expression) })
    }
    guard var matcher = Matcher() else { return ["no memory"] }
    var found: [String] = []
    try input.bytes.withBytes { buffer in
      for (number, range) in LineSplitter(buffer).enumerated() {
        let line = UnsafeRawBufferPointer(rebasing: buffer[range])
        let dress = Undresser.undress(line)
        let message = UnsafeRawBufferPointer(rebasing: line[dress.message])
        let role: StreamRole =
          switch dress.writer {
          case .hypervisor: .hypervisor
          case .console: .guest
          case .kernel: input.profile.role
          case .toolstack: .toolstack
          }
        let file = dress.origin?.origin(in: line).fileName
        var ids: [Pattern] = []
        for (pattern, expressions) in compiled {
          guard pattern.stream.admits(role) else { continue }
          if let wanted = pattern.originFile, wanted != file { continue }
          for expression in expressions {
            if try matcher.matches(expression, in: message) {
              ids.append(pattern)
              break
            }
          }
        }
        let suppressed = Set(ids.flatMap(\.suppresses))
        for pattern in ids where !suppressed.contains(pattern.id) {
          found.append("\(input.lineMap.originalLine(of: number + 1)) \(pattern.id)")
        }
      }
    }
    return found
  }

  private func lines(_ hits: [LiteralHit], in buffer: UnsafeRawBufferPointer) -> Set<[Int]> {
    Set(hits.map { [LineCounter.bounds(of: $0.offset, in: buffer).start, $0.literal] })
  }

  private func noise(seed: UInt64, literals: [[UInt8]]) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
      if Bool.random(using: &generator), let literal = literals.randomElement(using: &generator) {
        bytes += literal
      }
      if Bool.random(using: &generator) { bytes.append(0x0A) }
    }
    return bytes
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
}
