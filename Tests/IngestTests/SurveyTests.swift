import LogModel
import TestSupport
import Testing

@testable import Ingest

@Suite("A text is surveyed once for all repairs")
struct SurveyTests {
  private func survey(_ text: String, workers: Int = 1) -> TextSurvey {
    TextSurvey(LogBytes(text: text), workers: workers)
  }

  @Test("control characters are found wherever they stand, and nothing else is taken for one")
  func controls() {
    let clean = String(repeating: "[    1.000000] tab\there, UTF-8 é\r\n", count: 400)
    #expect(!survey(clean).hasControls)
    for byte in 0...255 as ClosedRange<UInt8> {
      let isControl = (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)) || byte == 0x7F
      for offset in [0, 15, 4095, 4096, 5000] {
        var bytes = [UInt8](repeating: 0x61, count: 5001)
        bytes[offset] = byte
        bytes.withUnsafeBytes { #expect(TextSurvey.hasControls($0) == isControl, "\(byte)") }
      }
    }
  }

  @Test("visible carriage returns count at a line's end only")
  func visibleReturns() {
    #expect(survey("a^M\nb\n").hasVisibleReturns)
    #expect(survey("a#015\nb\n").hasVisibleReturns)
    #expect(!survey("a^M b\n#015 c\n^M").hasVisibleReturns)
  }

  @Test("Xen's text counts inside a kernel's stamped line and inside Xen's own only")
  func splitLines() {
    #expect(survey("(XEN) a(XEN) b\n").hasSplitLines)
    #expect(survey("(XEN) a\n[    1.000000] R(XEN) b\n").hasSplitLines)
    #expect(!survey("(XEN) a\n(d1) (XEN) b\n# xl dmesg (XEN) c\nXEN) d\n").hasSplitLines)
  }

  @Test("a line with Xen's prefix a thousand times over is looked at once")
  func manyInOneLine() {
    let xen = String(repeating: "(XEN) a ", count: 100_000)
    #expect(survey(xen).hasSplitLines)
    #expect(!survey("# xl dmesg " + xen).hasSplitLines)
    #expect(survey("[    1.000000] R" + xen).hasSplitLines)
  }

  @Test("several workers find what one finds, over the ends of pieces as well", arguments: 1...4)
  func workers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = ["Linux version 6", "\n", "\n", "x^M", "y#015", "(XEN) z", "[    1.000000] w", " "]
    var text = ""
    for _ in 0..<120_000 { text += parts.randomElement(using: &generator) ?? "" }
    let one = survey(text)
    let many = survey(text, workers: 3)
    #expect(one.banners == many.banners, "seed \(seed)")
    #expect(!one.banners.isEmpty)
    #expect(one.hasVisibleReturns == many.hasVisibleReturns)
    #expect(one.hasSplitLines == many.hasSplitLines)
  }

  @Test("pieces hold every byte once and end with whole lines", arguments: [1, 2, 7, 64, 5000])
  func pieces(size: Int) {
    var generator = SeededGenerator(seed: UInt64(size))
    let bytes = (0..<2000).map { _ in
      Int.random(in: 0..<20, using: &generator) == 0 ? 0x0A : UInt8(ascii: "a")
    }
    bytes.withUnsafeBytes { buffer in
      var end = 0
      for piece in LinePieces(buffer, size: size) {
        #expect(piece.lowerBound == end)
        #expect(!piece.isEmpty)
        end = piece.upperBound
        #expect(end == bytes.count || bytes[end - 1] == 0x0A)
      }
      #expect(end == bytes.count)
    }
  }

  @Test("a large log that was printed again is told by its boot, two boots are left alone")
  func largeReplay() {
    func boot(from microseconds: Int) -> String {
      var text = "[    0.000000] Linux version 6.1.0\n"
      for line in 1...60_000 {
        let fraction = String((microseconds + line) % 1_000_000)
        text += "[    \(1 + line / 10_000).\(String(repeating: "0", count: 6 - fraction.count))"
        text += "\(fraction)] a line of a long boot that says nothing\n"
      }
      return text
    }
    let first = boot(from: 1000)
    let again = Preparation.prepare(LogInput(name: "x", bytes: LogBytes(text: first + first)))
    #expect(again.diagnostics.map(\.code) == ["input.repeated-log"])
    let second = Preparation.prepare(
      LogInput(name: "x", bytes: LogBytes(text: first + boot(from: 333_000))))
    #expect(second.diagnostics.isEmpty)
  }
}
