internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad case")
struct CaseCommandTests {
  private static let signature = "netfront-grant-failure/flip-to-copy-at-restore"
  private static let logs = [
    "SampleLogs/bz503139/guest.dmesg", "SampleLogs/bz503139/hypervisor.log",
  ]

  private static func schema(_ name: String) throws -> JSONSchema {
    let path = Repository.path("Documentation/schemas/\(name).v1.json")
    return JSONSchema(try JSONDocument(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  /// A folder with one case, its index kept inside as well.
  private static func folder(_ more: [String] = []) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    let path = folder.file("cases/503139.firstbad").path
    try FileManager.default.createDirectory(
      at: folder.file("cases"), withIntermediateDirectories: true)
    #expect(try run(folder, ["analyze", "--case", path] + more + logs).status == 1)
    return (folder, path)
  }

  private static func run(
    _ folder: TemporaryFolder, _ arguments: [String]
  ) throws -> ProgramRun {
    try ProgramRun.firstbad(
      arguments, environment: ["XDG_CACHE_HOME": folder.file("cache").path])
  }

  @Test("search says whether a signature was seen before, by words, by signature and by case")
  func search() throws {
    let (folder, path) = try Self.folder()
    let cases = folder.file("cases").path
    let seen = try Self.run(folder, ["case", "search", Self.signature, "--in", cases])
    #expect(seen.status == 0)
    #expect(seen.output.hasPrefix("Seen before: 1 case with `\(Self.signature)`.\n"))
    let kin = try Self.run(
      folder, ["case", "search", "netfront-grant-failure/other", "--in", cases])
    #expect(kin.output.hasPrefix("Not this signature, but something like it."))
    let kind = try Self.run(folder, ["case", "search", "netfront-grant-failure", "--in", cases])
    #expect(
      kind.output.hasPrefix(
        "Seen before: 1 case of the kind `netfront-grant-failure`, whatever the cause.\n"))
    let none = try Self.run(folder, ["case", "search", "unheard of", "--in", cases])
    #expect(none.status == 1)
    #expect(none.output == "Not seen before: no case in \(cases) has `unheard of`.\n")
    #expect(try Self.run(folder, ["case", "search", " ", "--in", cases]).status == 2)
    // A case is no answer to itself; its copy is.
    #expect(try Self.run(folder, ["case", "search", path, "--in", cases]).status == 1)
    try FileManager.default.copyItem(
      atPath: path, toPath: folder.file("cases/copy.firstbad").path)
    let copy = try Self.run(
      folder, ["case", "search", path, "--in", cases, "--format", "json"])
    let document = try JSONDocument(Data(copy.output.utf8))
    #expect(try Self.schema("case-search").faults(of: document) == [])
    #expect(copy.output.contains("\"case\": \"copy.firstbad\""))
    #expect(FileManager.default.fileExists(atPath: folder.file("cache/firstbad").path))
    // How many cases have it does not hang on how many are listed.
    let one = try Self.run(
      folder, ["case", "search", Self.signature, "--in", cases, "--limit", "1"])
    #expect(one.output.hasPrefix("Seen before: 2 cases with `\(Self.signature)`.\n"))
    #expect(one.output.hasSuffix("1 more; --limit lists them.\n"))
    let uncached = try Self.run(
      folder, ["case", "search", "refuses", "--in", cases, "--no-cache"])
    #expect(uncached.status == 0)
    #expect(
      try Self.run(folder, ["case", "search", "x", "--in", folder.file("no").path]).status == 2)
    #expect(
      try Self.run(folder, ["case", "search", "x", "--limit", "0", "--in", cases]).status == 2)
  }

  @Test("list shows the cases of a folder and tells which cannot be read")
  func list() throws {
    let (folder, _) = try Self.folder()
    try Data("log".utf8).write(to: folder.file("cases/broken.firstbad"))
    let cases = folder.file("cases").path
    let text = try Self.run(folder, ["case", "list", cases])
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("2 cases, 1 without a finding.\n"))
    #expect(text.errors.contains("broken.firstbad: this is not a firstbad case"))
    let json = try Self.run(folder, ["case", "list", cases, "--format", "json"])
    #expect(
      try Self.schema("case-list").faults(of: JSONDocument(Data(json.output.utf8))) == [])
  }

  @Test("a note stands in show and in the report")
  func note() throws {
    let (folder, path) = try Self.folder()
    #expect(try Self.run(folder, ["case", "note", path, "Seen on two hosts."]).status == 0)
    #expect(try Self.run(folder, ["case", "note", path, " \n"]).status == 2)
    let shown = try Self.run(folder, ["case", "show", path])
    #expect(shown.output.contains("Notes\n  - Seen on two hosts.\n"))
    #expect(shown.output.contains("recognised: 20 events of 3 kinds"))
    #expect(try Self.run(folder, ["case", "note", path, "first\nsecond"]).status == 0)
    #expect(
      try Self.run(folder, ["case", "show", path]).output.contains("  - first\n    second\n"))
    #expect(try Self.run(folder, ["report", path]).output.contains("* Seen on two hosts."))
  }

  @Test("a file that grew, was read again and serves several streams is one input with its roles")
  func grown() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x.firstbad").path
    let panic = "[    5.000000] Kernel panic - not syncing: Fatal exception\n"
    try folder.write(panic, to: "guest.log")
    _ = try Self.run(folder, ["analyze", "--case", path, folder.file("guest.log").path])
    try folder.write(panic + "[    5.100000] Rebooting in 3 seconds..\n", to: "guest.log")
    _ = try Self.run(folder, ["analyze", "--case", path, folder.file("guest.log").path])
    let report = try Self.run(folder, ["report", path, "--format", "json"]).output
    #expect(report.components(separatedBy: "\"id\": \"incident-").count == 2)
    #expect(try Self.run(folder, ["case", "show", path]).output.contains("after it had grown"))
    let console = try TemporaryFolder()
    try console.write(
      "(XEN) Xen version 4.17.5-pre (root@x) (gcc 12.2.0) debug=y Mon Nov 23 08:00:00 UTC 2026\n"
        + "(XEN) d1 is up\n(d1) [    1.000000] Linux version 6.1.0-56-amd64 (x@y) (gcc-12) #1 SMP\n",
      to: "serial.log")
    let other = console.file("y.firstbad").path
    _ = try Self.run(console, ["analyze", "--case", other, console.file("serial.log").path])
    let exported = try Self.run(console, ["case", "export", other]).output
    #expect(exported.contains("\"role\": \"guest+hypervisor\""), "\(exported.prefix(600))")
  }

  @Test("merge adds one case to another, and refuses itself and what is no case")
  func merge() throws {
    let (folder, path) = try Self.folder()
    let other = folder.file("other.firstbad").path
    let added = try Self.run(folder, ["case", "merge", other, path])
    #expect(added.status == 0)
    #expect(added.output == "\(path): added 1 analysis\n")
    #expect(
      try Self.run(folder, ["case", "merge", other, path]).output == "\(path): nothing new\n")
    #expect(try Self.run(folder, ["case", "merge", path, path]).status == 2)
    let broken = folder.file("x.firstbad")
    try Data("x".utf8).write(to: broken)
    let refused = try Self.run(
      folder, ["case", "merge", folder.file("new.firstbad").path, path, broken.path])
    #expect(refused.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.file("new.firstbad").path))
  }

  @Test("export writes everything by its schema, and the logs that were embedded")
  func export() throws {
    let (folder, path) = try Self.folder(["--embed"])
    #expect(
      try Self.run(
        folder,
        [
          "bisect", "--case", path, "--series", "rhel5-kernel-xen", "--good", "2.6.18-128.el5",
          "--bad", "2.6.18-151.el5",
        ]
      ).status == 0)
    for flags in [[], ["--events"], ["--redact", "--events"]] {
      let json = try Self.run(folder, ["case", "export", path] + flags)
      #expect(json.status == 0)
      let document = try JSONDocument(Data(json.output.utf8))
      #expect(try Self.schema("case").faults(of: document) == [], "\(flags)")
      guard case .array(let analyses) = document["analyses"] else {
        Issue.record("no analyses")
        continue
      }
      if case .array(let events) = analyses.first?["events"] {
        #expect(events.count == 20)
      } else {
        #expect(flags.isEmpty)
      }
    }
    let logs = folder.file("logs").path
    let written = try Self.run(folder, ["case", "export", path, "--logs", logs])
    #expect(written.status == 0)
    for name in ["guest.dmesg", "hypervisor.log"] {
      let copy = try Data(contentsOf: URL(fileURLWithPath: "\(logs)/\(name)"))
      let original = try Data(
        contentsOf: URL(fileURLWithPath: Repository.path("SampleLogs/bz503139/\(name)")))
      #expect(copy == original)
    }
    #expect(try Self.run(folder, ["case", "export", path, "--logs", logs]).status == 2)
    #expect(
      try Self.run(folder, ["case", "export", path, "--logs", logs, "--redact"]).status == 2)
  }

  @Test(
    "export writes the same log under one name once, another log of that name too, all unpacked")
  func exportAlike() throws {
    let folder = try TemporaryFolder()
    let one = "[    1.0] Kernel panic - not syncing: one\n"
    let two = "[    1.0] Kernel panic - not syncing: two\n"
    for (name, text) in [
      ("a/guest.dmesg", one), ("b/guest.dmesg", two), ("c/guest.dmesg", two),
    ] {
      _ = try folder.write(text, to: name)
    }
    let packed = try #require(
      Data(
        base64Encoded:
          "H4sIAAAAAAACA4tWAAJDPYNYBe/UorzUHIWCxLzMZAVdhbz8EoXiyrzkzLx0"
          + "K4X8vFQuAGl8VboqAAAA"))
    try packed.write(to: folder.file("x.dmesg.gz"))
    let path = folder.file("x.firstbad").path
    for name in ["a/guest.dmesg", "b/guest.dmesg", "c/guest.dmesg", "x.dmesg.gz"] {
      _ = try ProgramRun.firstbad(["analyze", "--embed", "--case", path, folder.file(name).path])
    }
    let logs = folder.file("logs").path
    let run = try ProgramRun.firstbad(["case", "export", path, "--logs", logs])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: logs).sorted()
    #expect(names.count == 3)
    #expect(names.suffix(2) == ["guest.dmesg", "x.dmesg"])
    #expect(names[0].hasSuffix("-guest.dmesg"))
    #expect(try String(contentsOfFile: "\(logs)/x.dmesg", encoding: .utf8) == one)
    #expect(try String(contentsOfFile: "\(logs)/\(names[0])", encoding: .utf8) == two)
  }

  @Test("without embedded logs says how to keep them")
  func nothingEmbedded() throws {
    let (folder, path) = try Self.folder()
    let run = try Self.run(folder, ["case", "export", path, "--logs", folder.file("l").path])
    #expect(run.status == 1)
    #expect(run.errors.contains("`analyze --embed` keeps them"))
    #expect(try Self.run(folder, ["analyze", "--embed"] + Self.logs).status == 2)
  }
}
