internal import BuiltInPatterns
internal import Foundation
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import TestSupport
internal import Testing

@testable internal import Recognition

@Suite("The fast scan finds what every pattern on every line finds")
struct ScanTests {
  private let catalog: Catalog
  private let slow: PlainScan

  init() throws {
    catalog = try BuiltInCatalog.load()
    slow = try PlainScan(catalog)
  }

  @Test(
    "in the bundled logs, however they are cut into pieces",
    arguments: [
      "fault-date/hypervisor.log", "fault-date/guest.dmesg", "fault-date/guest2.dmesg",
      "clean-date/hypervisor.log", "bz503139/guest.dmesg", "bz503139/hypervisor.log",
    ])
  func bundled(log: String) throws {
    let input = try prepared(Repository.path("SampleLogs/\(log)"))
    try compare(input, pieces: [1, 1000, 1 << 20])
    #expect(!fast(input, pieceBytes: 1 << 20, workers: 1).isEmpty)
  }

  @Test(
    "in all logs of real faults", .enabled(if: Repository.shared != nil, "needs ../shared"),
    arguments: RealLogs.scenarios)
  func realLogs(scenario: String) throws {
    var events = 0
    for path in RealLogs.files(of: scenario) {
      let input = try prepared(path)
      guard input.profile.isLog else { continue }
      try compare(input, pieces: [777])
      events += fast(input, pieceBytes: 1 << 20, workers: 1).count
    }
    #expect(events > 0)
  }

  @Test(
    "in noise made of examples, with blocks that reach over the ends of pieces", arguments: 1...5)
  func noise(seed: UInt64) throws {
    try compare(
      prepare(shuffledExamples(seed: seed, lines: 200)), pieces: [1, 333, 5000], "seed \(seed)")
  }

  @Test("in a flood, where every line is an event")
  func flood() throws {
    let line = "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.\n"
    let input = prepare(String(repeating: line, count: 2000))
    try compare(input, pieces: [4096])
    #expect(fast(input, pieceBytes: 4096, workers: 2).count == 2000)
  }

  @Test("in and behind lines longer than a piece, and in a last line without its end")
  func longLines() throws {
    let event = "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid."
    let long = String(repeating: "x", count: 10_000)
    let input = prepare(
      "\(event)\n[    1.000000] \(long)\n\(event)\n\n[    2.000000] a \(long) \(event)\n\(long)\n\(event)"
    )
    try compare(input, pieces: [1, 100, 9_999, 10_001, 20_000])
    #expect(fast(input, pieceBytes: 100, workers: 2).count >= 3)
  }

  @Test("a selection leaves events out, it changes none", arguments: 1...2)
  func selection(seed: UInt64) throws {
    let input = prepare(shuffledExamples(seed: seed, lines: 400))
    let all = fast(input, pieceBytes: 1 << 20, workers: 1)
    let selection = PatternSelection(globs: ["xen.*", "linux.net*"], severity: .warning)
    let wanted = Recognizer(catalog: catalog, selection: selection, pieceBytes: 300)
      .events(in: input, number: 0).map(Self.describe)
    let ids = Set(
      catalog.patterns.filter { selection.contains(id: $0.id, severity: $0.severity) }.map(\.id))
    let expected = all.filter { ids.contains(String($0.split(separator: " ")[1])) }
    #expect(wanted == expected, "seed \(seed)")
    #expect(!expected.isEmpty && expected.count < all.count)
  }

  @Test("a pattern without a literal is tried on every line")
  func withoutLiteral() throws {
    var pattern = try #require(catalog.patterns.first { $0.stream == .hypervisor })
    pattern.id = "test.every-line"
    pattern.originFile = nil
    pattern.multiline = nil
    pattern.suppresses = []
    pattern.variants = [
      Variant(
        format: nil, expression: "^(?<word>a|b)$", literal: nil, since: nil, until: nil,
        printedBy: nil, types: [:])
    ]
    let input = prepare("(XEN) a\n(XEN) c\n(XEN) b\n")
    for pieceBytes in [1, 1 << 20] {
      let found = Recognizer(catalog: Catalog(patterns: [pattern]), pieceBytes: pieceBytes)
        .events(in: input, number: 0)
      #expect(found.map(\.place.line) == [1, 3])
      #expect(found.map { $0.captures["word"]?.text } == ["a", "b"])
    }
  }

  /// Every way to scan gives what the slow one gives, in the same order.
  private func compare(
    _ input: PreparedInput, pieces: [Int], _ note: Comment? = nil
  ) throws {
    let expected = try slow.events(in: input)
    for pieceBytes in pieces {
      for workers in [1, 3] {
        let found = fast(input, pieceBytes: pieceBytes, workers: workers)
        #expect(found == expected, note ?? "\(input.name), \(pieceBytes) bytes, \(workers) workers")
        if found != expected { return }
        let counts = Recognizer(catalog: catalog, workers: workers, pieceBytes: pieceBytes)
          .counts(in: input)
        let tally = Dictionary(grouping: expected) { String($0.split(separator: " ")[1]) }
        #expect(
          counts.map { "\($0.count) \($0.pattern)" }
            == tally.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" },
          note ?? "\(input.name)")
      }
    }
  }

  private func fast(_ input: PreparedInput, pieceBytes: Int, workers: Int) -> [String] {
    Recognizer(catalog: catalog, workers: workers, pieceBytes: pieceBytes)
      .events(in: input, number: 0).map(Self.describe)
  }

  private static func describe(_ event: Event) -> String {
    "\(event.place.line) \(event.pattern) +\(event.lineCount)"
  }

  private func prepared(_ path: String) throws -> PreparedInput {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return Preparation.prepare(LogInput(name: path, bytes: LogBytes(Array(data))))
  }

  private func prepare(_ text: String) -> PreparedInput {
    Preparation.prepare(LogInput(name: "x", bytes: LogBytes(text: text), declaredRole: .dom0))
  }

  /// Examples of the catalogue, lines that go on a block more often than the others, and lines of nothing.
  private func shuffledExamples(seed: UInt64, lines: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    let examples = catalog.patterns.flatMap { $0.documentation.examples.map(\.line) }
    let blocks = catalog.patterns.filter { $0.multiline != nil }
      .flatMap { $0.documentation.examples.map(\.line) }
    var text = ""
    for _ in 0..<lines {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0...4: text += examples.randomElement(using: &generator) ?? ""
      case 5...7: text += blocks.randomElement(using: &generator) ?? ""
      case 8: text += "(XEN)  [<ffff82c480105a4e>] do_grant_table_op+0x1a/0x2b"
      default: text += "nothing to see here"
      }
      text += "\n"
    }
    return text
  }
}
