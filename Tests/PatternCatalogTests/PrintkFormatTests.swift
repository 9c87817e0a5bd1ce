internal import PCRE
internal import Testing

@testable internal import PatternCatalog

@Suite("Expressions derived from printk formats")
struct PrintkFormatTests {
  private func match(_ format: String, _ fields: [String], _ line: String) throws -> [String:
    String]?
  {
    let derived = PrintkFormat(format: format).expression(fields: fields)
    #expect(derived.problem == nil)
    let expression = try Expression(try #require(derived.expression))
    guard var matcher = Matcher() else { throw OutOfMemory() }
    let bytes = Array(line.utf8)
    return try bytes.withUnsafeBytes { buffer throws(MatchError) in
      guard try matcher.matches(expression, in: buffer) else { return nil }
      var found: [String: String] = [:]
      for group in expression.groups {
        if let range = matcher.range(of: group.number) {
          found[group.name] = String(decoding: buffer[range], as: UTF8.self)
        }
      }
      return found
    }
  }

  @Test(
    "each conversion takes what the kernels print for it",
    arguments: [
      ("Bad flags (%x) or dom (%d)", "Bad flags (1f) or dom (-1)", ["1f", "-1"]),
      ("Bad ref %#x for d%d", "Bad ref 0xffffffff for d6", ["0xffffffff", "6"]),
      ("addr %016lx and %05lx", "addr 00000000f0000000 and 3f2a1", ["00000000f0000000", "3f2a1"]),
      ("domain:%5d (v%d)", "domain:    3 (v1)", ["3", "1"]),
      ("%pd has %u", "d[IO] has 4", ["d[IO]", "4"]),
      ("%pv fault", "d1v0 fault", ["d1v0"]),
      (
        "at %pS", "at credit2.c#csched2_free_domdata+0x65/0xd0",
        ["credit2.c#csched2_free_domdata+0x65/0xd0"]
      ),
      ("%s: done", "two words: done", ["two words"]),
    ])
  func conversions(format: String, line: String, values: [String]) throws {
    let names = values.indices.map { "f\($0)" }
    let found = try #require(try match(format, names, line))
    #expect(names.map { found[$0] ?? "-" } == values)
  }

  @Test("a final full stop may be missing, anything else may not")
  func finalStop() throws {
    #expect(try match("frame %lx invalid.", ["f"], "frame ff invalid") != nil)
    #expect(try match("frame %lx invalid", ["f"], "frame ff invalid.") != nil)
    #expect(try match("frame %lx invalid.", ["f"], "frame ff invalid!") == nil)
    #expect(try match("frame %lx invalid.", ["f"], "source frame ff invalid.") == nil)
  }

  @Test("more fields than conversions is a problem")
  func tooManyFields() {
    #expect(PrintkFormat(format: "x %d").expression(fields: ["a", "b"]).problem != nil)
  }
}

@Suite("Required literals")
struct RequiredLiteralTests {
  @Test(
    "the longest run outside of groups, classes and quantifiers",
    arguments: [
      (#"^destination frame (?<f>[0-9a-f]+) invalid\.?$"#, "destination frame " as String?),
      ("a+bcdef", "bcdef"), ("colou?r of it", "r of it"), ("abc{2,3}defgh", "defgh"),
      (#"rx->offset: \d+"#, "rx->offset: "), ("one|other", nil), ("(one|other)", nil),
      (#"[abc]xyzzy"#, "xyzzy"), (#"\(XEN\) hello"#, "(XEN) hello"), ("[]]quux", "quux"),
    ])
  func literal(expression: String, expected: String?) {
    #expect(RequiredLiteral.of(expression) == expected)
  }
}

/// Room for the groups could not be had.
private struct OutOfMemory: Error {}
