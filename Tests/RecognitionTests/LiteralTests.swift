internal import BuiltInPatterns
internal import Ingest
internal import LogModel
internal import PatternCatalog
internal import TestSupport
internal import Testing

@testable internal import Recognition

@Suite("Required literals")
struct LiteralTests {
  @Test("both searches find the same lines")
  func searches() throws {
    let index = LiteralIndex(try BuiltInCatalog.load())
    let database = try #require(HyperscanDatabase(literals: index.literals))
    let vectorscan = try #require(HyperscanSearch(database))
    let plain = PlainSearch(literals: index.literals)
    for seed in 1...20 as ClosedRange<UInt64> {
      let bytes = LogBytes(noise(seed: seed, literals: index.literals))
      bytes.withBytes { buffer in
        for piece in LinePieces(buffer, size: 700) {
          #expect(
            lines(plain, piece, of: buffer) == lines(vectorscan, piece, of: buffer), "seed \(seed)")
        }
      }
    }
  }

  @Test("what stands for a literal is a part of it, and there are fewer of them")
  func sharing() throws {
    let catalog = try BuiltInCatalog.load()
    let index = LiteralIndex(catalog)
    var distinct: Set<String> = []
    for (literal, candidates) in zip(index.literals, index.candidatesOfLiteral) {
      let part = String(decoding: literal, as: UTF8.self)
      for candidate in candidates.map({ index.candidates[$0] }) {
        let variant = catalog.patterns[candidate.pattern].variants[candidate.variant]
        let own = try #require(variant.literal)
        distinct.insert(own)
        #expect(own.contains(part), "\(catalog.patterns[candidate.pattern].id)")
      }
    }
    #expect(index.literals.count < distinct.count)
    #expect(index.candidatesOfLiteral.joined().count == index.candidates.count)
  }

  @Test(
    "literals share the longest part that all of a group have",
    arguments: [
      (["copy source frame ffff invalid", "copy source frame"], ["copy source frame"]),
      (
        ["Bad grant reference %d", "bad. Bad grant reference in", "else"],
        ["Bad grant reference ", "else"]
      ),
      (["too short", "too shore"], ["too shore", "too short"]),
    ])
  func groups(literals: [String], expected: [String]) {
    let bytes = literals.map { Array($0.utf8) }
    let shared = LiteralSharing.share(bytes)
    let parts = Set(bytes.map { String(decoding: shared[$0] ?? $0, as: UTF8.self) })
    #expect(parts.sorted() == expected.sorted())
  }

  @Test("line feeds are counted at any length and offset")
  func counting() {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<3000).map { _ in UInt8.random(in: 8...12, using: &generator) }
    bytes.withUnsafeBytes { buffer in
      for start in [0, 1, 239, 240, 241, 2999, 3000] {
        for length in [0, 1, 240, 241, 480, 1000] where start + length <= buffer.count {
          let part = start..<(start + length)
          #expect(
            LineBounds.count(in: part, of: buffer) == bytes[part].count { $0 == 0x0A }, "\(part)")
        }
      }
    }
  }

  private func lines(
    _ search: any LiteralSearch, _ piece: Range<Int>, of buffer: UnsafeRawBufferPointer
  ) -> Set<[Int]> {
    var hits: [LiteralHit] = []
    search.find(in: piece, of: buffer, into: &hits)
    return Set(
      hits.map {
        [LineBounds.line(at: $0.offset, in: buffer, from: piece.lowerBound).lowerBound, $0.literal]
      })
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
