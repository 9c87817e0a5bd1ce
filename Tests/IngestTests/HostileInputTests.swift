import Ingest
import LogModel
import TestSupport
import Testing

@Suite("No bytes make Ingest trap")
struct HostileInputTests {
  /// Pieces that parsers look for, to be put together at random.
  private static let pieces = [
    "(XEN) ", "(d1) ", "(d99999) ", "[", "]", "<", ">", "[    1.234567] ", "[99999999999.999999] ",
    "[999999999999999999999999.9] ", "[2026-11-23 09:00:42] ", "[9999-99-99 99:99:99] ",
    "0000-00-00T00:00:00Z ", "9999-12-31T23:59:60,999999999999+23:59 ", "Jun 99 09:31:02 ",
    "Mon Nov 23 09:35:18 2026", "kernel: ", "host ", "d0v0 ", "grant_table.c:1145:d0 ",
    "a.c:99999999999999999999:d9 ", "6,99999999999999999999,1,-;", "<999>", "<6>",
    "<14>1 - - - - - ",
    "[   ", "  <  0.1>]", "\r", "\n", "\0", "\u{1B}[", "\u{1B}]", "=3D", "=\n", "> ", "&gt;",
    "{\"dmesg\":[{\"msg\":\"", "\\u", "\\ud800", "\"}", "\"MESSAGE\":[1,", "(file=", ", line=",
    "Linux version ", "[  +0.000298] ", "[Nov23 09:35] ", "vif", "d[IDLE]v", "9223372036854775808",
    "18446744073709551616.000000 ", "11月 23 09:35:18 ", "é", "From: ", "[ffffffffffffffff] ",
  ]

  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else if let piece = pieces.randomElement(using: &generator) {
        bytes += Array(piece.utf8)
      }
    }
    return bytes
  }

  @Test("3,000 random texts: every range lies in its line, every line in the input")
  func random() {
    for seed in UInt64(0)..<3_000 {
      var generator = SeededGenerator(seed: seed)
      check(Self.text(&generator), seed: seed)
    }
  }

  @Test("every beginning of a dressed line")
  func prefixes() {
    let line = Array(
      "[2026-11-23 09:34:59] (XEN) [2026-11-23 09:25:21.478] common/grant_table.c:788:d0v0 Bad".utf8
    )
    for count in 0...line.count { check(Array(line.prefix(count)), seed: UInt64(count)) }
  }

  @Test("a line of a megabyte")
  func longLine() {
    let bytes =
      Array("[    1.000000] ".utf8) + [UInt8](repeating: UInt8(ascii: "("), count: 1 << 20)
    check(bytes, seed: 0)
  }

  private func check(_ bytes: [UInt8], seed: UInt64) {
    let originalLines = bytes.count { $0 == 0x0A } + 1
    let prepared = Preparation.prepare(LogInput(name: "x", bytes: LogBytes(bytes)))
    var number = 0
    prepared.bytes.withBytes { clean in
      for range in LineSplitter(clean) {
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: clean[range])
        let dress = Undresser.undress(line)
        let whole = 0..<line.count
        let ranges = [
          dress.message, dress.stamp?.range, dress.outerStamp?.range, dress.origin?.fileRange,
          dress.host, dress.program,
        ].compactMap { $0 }
        #expect(
          ranges.allSatisfy { whole.clamped(to: $0) == $0 || $0.isEmpty }, "seed \(seed): \(bytes)")
        _ = dress.stamp?.stamp(in: line)
        _ = dress.outerStamp?.stamp(in: line)
        _ = dress.origin?.origin(in: line)
        let original = prepared.lineMap.originalLine(of: number)
        #expect(original >= 1 && original <= originalLines, "seed \(seed): line \(number)")
      }
    }
    // Preparing twice changes nothing more, unless two kinds of damage lay inside each other.
    #expect(prepared.diagnostics.allSatisfy { !$0.message.isEmpty })
  }
}
