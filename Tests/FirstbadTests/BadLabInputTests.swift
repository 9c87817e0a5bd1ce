internal import Foundation
internal import TestSupport
internal import Testing

/// A command line with a mistake, and what must be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var said: [String]

  init(_ line: String, _ said: String...) {
    // A word in quotes may hold blanks.
    var arguments: [String] = []
    for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        arguments.append(String(part))
      } else {
        arguments += part.split(separator: " ").map(String.init)
      }
    }
    self.arguments = arguments
    self.said = said
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("Bad input to the laboratory is a clear error with status 2")
struct BadLabInputTests {
  static let mistakes: [Mistake] = [
    // Unknown builds, hosts, guests, options.
    Mistake(
      "simulate --save-host 2.6.18-1281.el5 --restore-host 145 --guest buggy",
      "no host is called '2.6.18-1281.el5'", "did you mean '2.6.18-128.el5'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 5.4dev --guest buggy", "did you mean '5.4-dev'?"),
    Mistake("simulate --save-host 5.3 --restore-host 145 --guest bugy", "did you mean 'buggy'?"),
    Mistake(
      "simulate --save-hots 5.3 --restore-host 145 --guest buggy", "Did you mean '--save-host'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --guest-option rx_coppy=1",
      "'rx_coppy=1' is no guest option", "did you mean 'rx_copy=1'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --action migrat",
      "--action 'migrat'", "did you mean 'migrate'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --series rhel5-kernel-xn",
      "did you mean 'rhel5-kernel-xen'?"),
    // Recipes.
    Mistake(
      "simulate --save-host 5.3 --restore-host '145 without 145/99' --guest buggy",
      "no change '145/99'", "has 15 changes"),
    Mistake(
      "simulate --save-host 5.3 --restore-host '145 witout 145/1' --guest buggy",
      "did you mean 'without'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host '145 without' --guest buggy", "write without 145/1"),
    Mistake(
      "simulate --save-host 5.3 --restore-host '145 without 1' --guest buggy",
      "'1' is no change; write BUILD/NUMBER"),
    Mistake(
      "simulate --save-host 5.3 --restore-host '145 under' --guest buggy",
      "write KERNEL under HYPERVISOR"),
    // Impossible combinations.
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest mainline --guest-option rx_flip=1",
      "the driver of guest 'mainline' has no parameter rx_flip"),
    Mistake(
      "simulate --action boot --save-host 5.3 --restore-host 145 --guest buggy",
      "--action boot has no use for --save-host"),
    Mistake(
      "simulate --action cancel --save-host 5.3 --restore-host 145 --guest buggy",
      "--action cancel has no use for --restore-host"),
    Mistake("simulate --save-host 5.3 --guest buggy", "--action save needs --restore-host"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --maxmem-pages 10", "maxmem"),
    // Numbers.
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --guest-bits 16",
      "--guest-bits is 16; give 32 or 64"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --packets-per-poll 65",
      "packetsPerPoll is 65; give 1 to 64"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --packets 99999999999999999",
      "packets is 99999999999999999"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --maxmem-pages=-9223372036854775808",
      "maxmem"),
    Mistake("simulate --save-host 5.3 --restore-host 145 --guest buggy --seed=-1", "--seed"),
    // Real life.
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --real-life gest-crash=0.1",
      "did you mean 'guest-crash'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --real-life guest-crash=2",
      "guest-crash"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --under-test gest",
      "did you mean 'guest'?"),
    Mistake(
      "simulate --save-host 5.3 --restore-host 145 --guest buggy --guest-stamps sylog",
      "did you mean 'syslog'?"),
    // The matrix.
    Mistake("matrix --save-hosts 5.3 --restore-hosts 5.4", "--guests is missing"),
    Mistake(
      "matrix --save-hosts 5.3,5.4dev --restore-hosts 5.4 --guests buggy", "did you mean '5.4-dev'?"
    ),
    Mistake(
      "matrix --save-hosts 5.3,5.3 --restore-hosts 5.4 --guests buggy",
      "--save-hosts names 5.3 twice"),
    Mistake("matrix --save-hosts 5.3,,5.4 --restore-hosts 5.4 --guests buggy", "has an empty name"),
    Mistake(
      "matrix --save-hosts 150..144 --restore-hosts 5.4 --guests buggy", "2.6.18-150.el5", "swap"),
    Mistake("matrix --save-hosts 144.. --restore-hosts 5.4 --guests buggy", "OLDEST..NEWEST"),
    Mistake(
      "matrix --save-hosts 5.3 --restore-hosts 5.4 --guests buggy --action boot",
      "use firstbad simulate"),
    Mistake(
      "matrix --save-hosts 5.3 --restore-hosts 5.4 --guests buggy --format jsn",
      "did you mean 'json'?"),
    Mistake(
      "matrix --save-hosts 5.3 --restore-hosts 5.4 --guests buggy --workers 0", "give 1 to 64"),
    Mistake(
      "matrix --save-hosts 5.3 --restore-hosts 5.4 --guests buggy --max-runs 3",
      "--max-runs goes with --few-runs"),
    Mistake(
      "matrix --save-hosts 5.3 --restore-hosts 5.4 --guests buggy --few-runs --max-runs 0",
      "--max-runs is 0; give 1 or more"),
    // Series.
    Mistake("series show rhel5-kernel-xenn", "did you mean 'rhel5-kernel-xen'?"),
    Mistake("series show rhel5-kernel-xen --build 1455", "did you mean '2.6.18-145.el5'?"),
    Mistake("series show rhel5-kernel-xen --kind revrt", "did you mean 'revert'?"),
    Mistake("series import Documentation", "Documentation is a folder"),
    Mistake("series import CHANGELOG.mdd", "no such file; did you mean 'CHANGELOG.md'?"),
    Mistake("series import README.md --from rmp", "did you mean 'rpm'?"),
  ]

  @Test("is named, with what to do", arguments: mistakes)
  func named(mistake: Mistake) throws {
    let folder = try TemporaryFolder()
    let out = folder.file("run").path
    var arguments = mistake.arguments
    if arguments.first == "simulate" { arguments += ["--out", out] }
    let run = try ProgramRun.firstbad(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    for text in mistake.said { #expect(run.errors.contains(text), "\(run.errors)") }
    #expect(!FileManager.default.fileExists(atPath: out), "nothing is written")
  }

  @Test(
    "an unreadable changelog, list or history is told by file, line and what to do",
    arguments: [
      ("", "rpm", "no builds in it"),
      (
        "* Thu May 07 2009 A Builder <a@b>\n- [net] x (A ) [1]\n", "rpm", ":1: this header names no"
      ),
      ("\n* some list\n", "rpm", ":2: no changelog header; one is '* Thu May 07 2009"),
      ("4.17.0\n4.17.1 yesterday\n", "list", ":2: 'yesterday' is no day; write YYYY-MM-DD"),
      ("4.17.0 2023-02-30\n", "list", ":1: '2023-02-30' is no day"),
      ("4.17.0\n4.17.1\n4.17.0\n", "list", ":3: build 4.17.0 stands in line 1 already"),
      ("these are no versions at all\n", "list", ":1: 6 words; write VERSION or VERSION"),
      ("0123abc\t2009-05-07\tone\nxyz\n", "git", ":2: no hash, day and subject"),
      ("commit 0123abcd\nAuthor: A\nDate:   soon\n\n    one\n", "git", ":3: no day in"),
      ("commit 0123abcd\nAuthor: A\n", "git", ":1: commit 0123abcd has no subject"),
      ("{\"schema\": \"firstbad.series.v1\"}", "json", "the key 'name' is missing"),
      ("{\"schema\": ", "json", ":1: the text ends before the document does"),
      ("{\"schema\": \"x\"\n \"name\": 1}", "json", ":2: no JSON from here on"),
      (
        "{\"schema\": \"firstbad.series.v1\", \"name\": \"x\", \"builds\": [{\"vers\": \"1\"}]}",
        "json",
        "builds[0]: unknown key 'vers'"
      ),
      ("a\u{0}b\n", "list", "no text, but a binary file"),
    ])
  func unreadable(text: String, format: String, said: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "input")
    let run = try ProgramRun.firstbad(["series", "import", path, "--from", format])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("\(path):"))
    #expect(run.errors.contains(said), "\(run.errors)")
  }

  @Test("a series file that needs importing, or runs backwards, says what to do")
  func wrongSeriesFile() throws {
    let folder = try TemporaryFolder()
    let changelog = try folder.write(
      "* Thu May 07 2009 A Builder <a@b> [1-1]\n- x\n", to: "changelog")
    let backwards = try folder.write("1-2\t2009-06-10\n1-1\t2009-05-07\n", to: "backwards")
    for (path, said) in [
      (changelog, "`firstbad series import \(changelog)`"),
      (backwards, "a series is oldest first: turn it round with tac"),
    ] {
      let run = try ProgramRun.firstbad(["series", "show", path])
      #expect(run.status == 2)
      #expect(run.errors.contains(said), "\(run.errors)")
    }
  }
}
