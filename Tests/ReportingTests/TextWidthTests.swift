import Testing

@testable import Reporting

@Suite("Widths of drawn texts")
struct TextWidthTests {
  @Test("capitals and numbers of hidden characters are wider than small letters")
  func widths() {
    #expect(TextWidth.of("AAAA") > TextWidth.of("aaaa"))
    #expect(TextWidth.of("<U+001B>") > TextWidth.of("abcdefgh"))
    #expect(TextWidth.of("hypervisor", isStrong: true) > TextWidth.of("hypervisor"))
    #expect(TextWidth.of("") == 0)
  }

  @Test("a cut text fits its room, whatever is in it", arguments: HostileText.all)
  func cut(_ hostile: HostileText) {
    for room in stride(from: 40.0, through: 400, by: 45) {
      for isStrong in [false, true] {
        let shown = SVG.cut(hostile.text, to: room, isStrong: isStrong)
        // One letter with its marks stays, however little room there is.
        #expect(TextWidth.of(shown, isStrong: isStrong) <= room || shown.count <= 2)
      }
    }
  }

  @Test("a text that fits stays whole")
  func whole() {
    #expect(SVG.cut("2.6.18-145", to: TextWidth.of("2.6.18-145")) == "2.6.18-145")
    #expect(SVG.cut("2.6.18-145", to: TextWidth.of("2.6.18-145") - 0.1).hasSuffix("…"))
  }
}
