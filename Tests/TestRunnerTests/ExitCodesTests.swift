internal import Bisection
internal import TestRunner
internal import Testing

@Suite("Exit codes of a test command")
struct ExitCodesTests {
  @Test("every code from 0 to 255 has its meaning")
  func all() {
    let codes = ExitCodes()
    for code in Int32(0)...255 {
      let expected: ExitCodes.Meaning =
        switch code {
        case 0: .verdict(.good)
        case 124: .verdict(.hung)
        case 125: .verdict(.skip)
        case 126...255: .stop
        default: .verdict(.bad)
        }
      #expect(codes[code] == expected, "\(code)")
    }
  }

  @Test("codes can be given other meanings, one or several at a time")
  func changed() throws {
    var codes = ExitCodes()
    try codes.change("77=skip")
    try codes.change("128-255=infra")
    try codes.change("3=stop")
    #expect(codes[77] == .verdict(.skip))
    #expect(codes[76] == .verdict(.bad))
    #expect(codes[128] == .verdict(.infra))
    #expect(codes[255] == .verdict(.infra))
    #expect(codes[127] == .stop)
    #expect(codes[3] == .stop)
  }

  @Test(
    "what is no code with a verdict is refused with what to write",
    arguments: [
      "77", "77=", "=skip", "77=skipp", "256=skip", "-1=skip", "9-3=skip", "a=bad", "1-2-3=bad",
    ])
  func refused(text: String) {
    var codes = ExitCodes()
    #expect {
      try codes.change(text)
    } throws: { error in
      "\(error)".contains("'") && codes == ExitCodes()
    }
  }
}

@Suite("Placeholders of a command")
struct PlaceholdersTests {
  private let values = Placeholders([
    "build": "v6.1-rc2", "logs": "/tmp/a b/logs", "restore-host": "xen2",
  ])

  @Test(
    "they are replaced wherever they stand; other braces stay",
    arguments: [
      ("{build}", "v6.1-rc2"), ("--out={logs}/x", "--out=/tmp/a b/logs/x"),
      ("{restore-host}:{build}", "xen2:v6.1-rc2"), ("awk '{print $1}'", "awk '{print $1}'"),
      ("{", "{"), ("{build", "{build"), ("{{build}}", "{v6.1-rc2}"), ("{guest}", "{guest}"),
      ("", ""),
    ])
  func expand(word: String, expected: String) {
    #expect(values.expand(word) == expected)
  }

  @Test("each is in the environment under its name")
  func environment() {
    #expect(
      values.environment.map { "\($0.name)=\($0.value)" } == [
        "FIRSTBAD_BUILD=v6.1-rc2", "FIRSTBAD_LOGS=/tmp/a b/logs", "FIRSTBAD_RESTORE_HOST=xen2",
      ])
  }

  @Test("a shell line gets no value that the shell would read as more than a word")
  func shell() throws {
    #expect(try values.expandForShell("boot {build}") == "boot v6.1-rc2")
    #expect {
      try values.expandForShell("cp x {logs}")
    } throws: {
      "\($0)".contains("\"$FIRSTBAD_LOGS\"")
    }
    for hostile in ["$(touch x)", "a;b", "a'b", "`x`", "a\nb", "a\"b", "a*"] {
      #expect(throws: TestRunnerError.self, "\(hostile)") {
        try Placeholders(["build": hostile]).expandForShell("boot '{build}'")
      }
    }
  }

  @Test(
    "a mistyped one is found, what is no placeholder is left alone",
    arguments: [
      ("{biuld}", "build"), ("x{log}", "logs"), ("{restore_host}", "restore-host"),
      ("{print}", nil), ("{}", nil), ("{build}", nil), ("{1..3}", nil),
    ] as [(String, String?)])
  func mistyped(word: String, meant: String?) {
    #expect(Placeholders.mistyped(in: word)?.meant == meant)
  }
}

@Suite("The release that a build announces")
struct ReleaseTemplateTests {
  @Test(
    "a template is filled and compared",
    arguments: [
      ("{build}xen", "2.6.18-145.el5", "2.6.18-145.el5xen", true),
      ("{build}xen", "2.6.18-145.el5", "2.6.18-144.el5xen", false),
      ("*-g{build:12}*", "0123456789abcdef", "6.1.0-rc3-00012-g0123456789ab-dirty", true),
      ("*-g{build:12}", "0123456789abcdef", "6.1.0-rc3-00012-g0123456789ab-dirty", false),
      ("{build}*", "6.1", "6.10", true), ("{build}", "6.1", "6.10", false),
      ("*{build}*", "6.1", "5.0", false), ("{build:99}", "6.1", "6.1", true),
    ])
  func matches(template: String, build: String, release: String, expected: Bool) throws {
    #expect(try ReleaseTemplate(template).matches(release, build: build) == expected)
  }

  @Test("one that does not depend on the build is refused")
  func constant() {
    #expect(throws: TestRunnerError.self) { try ReleaseTemplate("6.1.0xen") }
  }
}
