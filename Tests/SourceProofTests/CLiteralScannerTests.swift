internal import SourceProof
internal import TestSupport
internal import Testing

/// The literals of a source, each as `line function: text`.
private func literals(_ source: String) -> [String] {
  var source = source
  var found: [String] = []
  source.withUTF8 { bytes in
    CLiteralScanner.scan(bytes) { literal in
      let function = literal.function.map {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self)
      }
      let text = String(decoding: literal.text, as: UTF8.self)
      found.append("\(literal.line) \(function ?? "-"): \(text)")
    }
  }
  return found
}

@Suite("The scanner of C sources")
struct CLiteralScannerTests {
  @Test(
    "joins literals as the compiler does",
    arguments: [
      (#"x = "a" "b";"#, "ab"),
      ("x = \"a\"\n  /* why */ // not\n  \"b\";", "ab"),
      ("x = \"a\\\nb\";", "ab"),
      (#"x = "%" PRIx64 "!";"#, "%x!"),
      (#"x = "%#"PRI_gfn" for";"#, "%#x for"),
      (#"x = "%" PRtype_info ")";"#, "%x)"),
      (#"x = "%"PRIu64"/%"PRId32;"#, "%u/%d"),
      (#"x = "a" KERN_CONT "b";"#, "ab"),
      (#"printk(XENLOG_ERR "a");"#, "a"),
      (
        #"x = "quote \" back \\ tab \t hex \x41 octal \101";"#,
        "quote \" back \\ tab \t hex A octal A"
      ),
    ])
  func joins(source: String, text: String) {
    #expect(literals(source).map { $0.split(separator: ": ", maxSplits: 1).last } == [text[...]])
  }

  @Test("parts literals that anything else stands between")
  func parts() {
    #expect(literals(#"f("a", "b"); g("c" NAME "d"); h("50%%" NAME "e");"#).count == 6)
  }

  @Test("sees no literal in comments, characters, includes and #error")
  func notLiterals() {
    let source = """
      #include "x.h"
      /* "a" */ // "b"
      char c = '"', d = '\\'', e = '\\\\';
      #error don't say "this"
      const char *s = "seen";
      """
    #expect(literals(source) == ["5 -: seen"])
  }

  @Test("names the function, whatever its shape")
  func functions() {
    let source = """
      static int first(int a)
      {
        if (a) { say("1"); }
      #ifdef A
        while (a) {
      #else
        for (;;) {
      #endif
          say("2");
        }
      }
      void __init second(void) __releases(lock) { say("3"); }
      #define THIRD(x) \\
        do { say("4"); } while (0)
      struct s t = { .name = "5" };
      __attribute_free int (fourth)(void);
      long fifth(struct x *y,
                 int z)
      {
        say("6"
            "7");
      }
      """
    #expect(
      literals(source) == [
        "3 first: 1", "9 first: 2", "12 second: 3", "14 THIRD: 4", "15 -: 5", "20 fifth: 67",
      ])
  }

  @Test("ends with the input, wherever that is cut")
  func cut() {
    let source = #"int f(void) { say("a\x4" "\101" 'c' /* x */ "%" PRIx64 "\"); } #define X "y"#
    for length in 0...source.utf8.count {
      _ = literals(String(decoding: source.utf8.prefix(length), as: UTF8.self))
    }
    var generator = SeededGenerator(seed: 503139)
    let alphabet = Array("\"'\\/*#{}()\n%aPRI0x;= ".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = literals(String(decoding: bytes, as: UTF8.self))
    }
  }
}
