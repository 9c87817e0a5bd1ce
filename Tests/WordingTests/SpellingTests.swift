internal import Testing
internal import Wording

@Suite("Did you mean")
struct SpellingTests {
  @Test(
    "distances count insertions, deletions, changes and swaps of neighbours",
    arguments: [
      ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("titel", "title", 1),
      ("hypervisr.log", "hypervisor.log", 1), ("ABC", "abc", 0),
    ])
  func distances(left: String, right: String, expected: Int) {
    #expect(Spelling.distance(left, right) == expected)
    #expect(Spelling.distance(right, left) == expected)
  }

  @Test("the nearest word is named, and none where all are far")
  func nearest() {
    #expect(Spelling.nearest(to: "eror", in: ["error", "warning"]) == "error")
    #expect(Spelling.nearest(to: "frobnicate", in: ["error", "warning"]) == nil)
    #expect(Spelling.nearest(to: "aa", in: ["ab", "ac"]) == "ab")
    #expect(Spelling.nearest(to: String(repeating: "x", count: 100_000), in: ["error"]) == nil)
  }
}
