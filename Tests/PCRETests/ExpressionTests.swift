internal import PCRE
internal import Testing

@Suite("Expressions over bytes")
struct ExpressionTests {
  private func groups(
    _ source: String, _ bytes: [UInt8]
  ) throws -> [String: String]? {
    let expression = try Expression(source)
    guard var matcher = Matcher() else { throw OutOfMemory() }
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

  @Test("named groups are found by name, absent ones left out")
  func namedGroups() throws {
    let found = try groups(
      #"^destination frame (?<frame>[0-9a-f]+) invalid\.?(?<rest> .*)?$"#,
      Array("destination frame ffffffff invalid.".utf8))
    #expect(found == ["frame": "ffffffff"])
  }

  @Test("a name may stand in several alternatives")
  func duplicateNames() throws {
    let source = #"^(?:netfront: (?<device>eth\d+)|net (?<device>\w+)): up$"#
    #expect(try groups(source, Array("net enX0: up".utf8)) == ["device": "enX0"])
    #expect(try groups(source, Array("netfront: eth1: up".utf8)) == ["device": "eth1"])
  }

  @Test("invalid UTF-8 and NUL are bytes like any other")
  func rawBytes() throws {
    let found = try groups(#"a(?<mid>.+)b"#, [0x61, 0xFF, 0x00, 0xC3, 0x62])
    #expect(found != nil)
  }

  @Test("an empty line can be matched")
  func emptyInput() throws {
    #expect(try groups("^$", []) == [:])
    #expect(try groups("x", []) == nil)
  }

  @Test("a broken expression says where, with a caret under the place")
  func brokenExpression() {
    let error = #expect(throws: ExpressionError.self) { try Expression("size: (%u") }
    #expect(error?.message == "missing closing parenthesis")
    #expect(error?.caret == "size: (%u\n         ^")
  }

  @Test("a runaway expression ends with an error that names it")
  func matchLimit() throws {
    let error = #expect(throws: MatchError.self) {
      try groups("(a+)+$", Array((String(repeating: "a", count: 40) + "b").utf8))
    }
    #expect(error?.source == "(a+)+$")
  }
}

/// Room for the groups could not be had.
private struct OutOfMemory: Error {}
