import Testing

@testable import Reporting

@Suite("Text in Markdown")
struct MarkdownTests {
  @Test(
    "is prose, with code for what could mean something else",
    arguments: [
      ("The backend answered.", "The backend answered."),
      ("status NETIF_RSP_ERROR (-1): no", "status `NETIF_RSP_ERROR` (-1): no"),
      ("run `xm dmesg` now", "run `xm dmesg` now"),
      ("an odd ` here", "an odd `` ` `` here"),
      ("by @root, see #12", "by `@root`, see `#12`"),
      ("frame ffffffff invalid.", "frame `ffffffff` invalid."),
      ("94 %: sure", "94 %: sure"),
      ("see http://x.example/a_b.", "see `http://x.example/a_b`."),
      ("2.6.18-145.el5", "2.6.18-145.el5"),
      ("1. first", "`1.` first"),
      ("- item", "`-` item"),
      ("a | b", "a `|` b"),
      ("<b>", "`<b>`"),
      ("use `a`, then `b`.", "use `a`, then `b`."),
      ("sure (91 %; 7 %)", "sure (91 %; 7 %)"),
      ("`a`_b", "`a` `_b`"),
      (">99 %: a", "\\>99 %: a"),
      ("size = -1, <1 %", "size = -1, \\<1 %"),
      ("= a", "`=` a"),
      ("took 12. Then", "took 12. Then"),
    ])
  func prose(text: String, markdown: String) {
    #expect(Markdown.prose(text) == markdown)
  }

  @Test(
    "is code with a fence that is not in it",
    arguments: [
      ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``x`", "``` ``x` ```"), ("  ", ""),
      ("`\u{301}", "`` `\u{301} ``"),
    ])
  func code(text: String, markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }

  @Test("is a block with a fence that is not in it")
  func block() {
    #expect(Markdown.block(["````"], language: "text") == "`````text\n````\n`````\n")
    #expect(Markdown.block(["a"], language: "sh") == "```sh\na\n```\n")
  }

  @Test(
    "cannot leave its cell",
    arguments: [
      ("a|b", "`a\\|b`"), ("bad", "bad"), ("", ""), ("a `b|c`", "a `b\\|c`"),
      ("|\u{301}", "`\\|\u{301}`"),
    ])
  func cell(text: String, markdown: String) {
    #expect(Markdown.cell(text) == markdown)
  }
}
