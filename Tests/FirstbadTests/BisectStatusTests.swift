internal import Foundation
internal import TestSupport
internal import Testing

@Suite("How firstbad bisect ends")
struct BisectStatusTests {
  private static let series = ["bisect", "--series", "rhel5-kernel-xen"]

  @Test(
    "the status says how it came out",
    arguments: [
      (["--good", "128", "--bad", "151"], Int32(0), "The first bad build is 2.6.18-145.el5"),
      (["--good", "128", "--bad", "152", "--window"], 0, "2.6.18-145.el5"),
      (["--good", "128", "--bad", "151"], 0, "All runs were simulated"),
      (["--good", "151", "--bad", "128"], 1, ""), (["--good", "128", "--bad", "128"], 1, ""),
      (["--good", "128", "--bad", "151", "--confidence", "2"], 1, ""),
      (["--good", "128", "--bad", "151", "--prior", "component:nett=5"], 1, ""),
      (["--good", "128", "--bad", "151", "--cost", "reboot=3m"], 1, ""),
      (["--good", "128", "--bad", "151", "--max-runs", "4"], 3, "Not decided"),
      (["--good", "128", "--bad", "164"], 4, "--window"),
      (["--good", "128", "--bad", "140", "--noise", "one-sided"], 5, "No build is bad"),
    ])
  func status(arguments: [String], status: Int32, says text: String) throws {
    let run = try ProgramRun.firstbad(Self.series + arguments)
    #expect(run.status == status, "\(run.errors)")
    if status == 1 {
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("firstbad: ") || run.errors.hasPrefix("Error: "))
    } else {
      #expect(run.output.contains(text), "\(run.output)")
    }
  }

  @Test("only builds that cannot be tested are left: 2, with the range")
  func range() throws {
    // Nine in ten builds do not install with this seed; the ends do.
    let run = try ProgramRun.firstbad(
      Self.series + [
        "--good", "128", "--bad", "151", "--real-life", "no-install=0.8", "--seed", "3",
        "--format", "json",
      ])
    #expect(run.status == 2, "\(run.output) \(run.errors)")
    let answer = try JSONDocument(Data(run.output.utf8))
    #expect(answer["outcome"] == .string("range"))
  }

  @Test("it finds what repaired the failure, from the other side")
  func findFix() throws {
    let run = try ProgramRun.firstbad(
      Self.series + ["--find-fix", "--bad", "145", "--good", "164", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDocument(Data(run.output.utf8))
    #expect(answer["firstFixed"] == .string("2.6.18-153.el5"))
    #expect(answer["lastBad"] == .string("2.6.18-152.el5"))
    #expect(answer["firstBad"] == .null)
    #expect(
      answer["change"]?["subject"]
        == .string("netback: change back to a flipping interface"))
    let schema = JSONSchema(
      try JSONDocument(
        Data(
          contentsOf: URL(
            fileURLWithPath: Repository.path("Documentation/schemas/bisection.v1.json")))))
    #expect(schema.faults(of: answer) == [])
  }

  @Test("a dry run shows the plan and runs nothing")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun.firstbad(
      Self.series + [
        "--good", "128", "--bad", "151", "--dry-run", "--workers", "3", "--cost",
        "build=90m,boot=11m,test=4m", "--cached", "2.6.18-147.el5",
      ], in: folder.url.path, environment: ["FIRSTBAD_STATE": ""])
    #expect(run.status == 0)
    for text in ["23 builds with 756 changes", "workers:  3", "1 builds are there", "first:"] {
      #expect(run.output.contains(text), "\(run.output)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    for format in ["json", "jsonl"] {
      let document = try ProgramRun.firstbad(
        Self.series + [
          "--good", "128", "--bad", "151", "--dry-run", "--format", format, "--cost", "build=90m",
          "--cached", "147",
        ])
      #expect(document.status == 0)
      #expect(try Schema.faults(of: document.output, by: "bisection-plan") == [])
      #expect(document.output.contains("2.6.18-147.el5"), "as the series calls it")
      #expect(format == "json" || document.output.split(separator: "\n").count == 1)
    }
  }

  @Test("every event and the answer keep to their schemas, one object a line")
  func events() throws {
    let run = try ProgramRun.firstbad(
      Self.series + ["--good", "128", "--bad", "151", "--format", "jsonl", "--workers", "2"])
    #expect(run.status == 0)
    func schema(_ name: String) throws -> JSONSchema {
      let path = Repository.path("Documentation/schemas/\(name).v1.json")
      return JSONSchema(try JSONDocument(Data(contentsOf: URL(fileURLWithPath: path))))
    }
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in lines.dropLast() {
      let faults = try schema("bisection-event").faults(of: try JSONDocument(Data(line.utf8)))
      #expect(faults == [], "\(line)")
    }
    let last = try JSONDocument(Data((lines.last ?? "").utf8))
    #expect(try schema("bisection").faults(of: last) == [])
    let kinds = try lines.dropLast().map { try JSONDocument(Data($0.utf8))["event"] }
    #expect(kinds.first == .string("started"))
    #expect(kinds.last == .string("finished"))
    for kind in ["chosen", "observed", "narrowed"] { #expect(kinds.contains(.string(kind))) }
  }

  @Test("with any number of workers the same seed gives the same bytes", arguments: [1, 2, 4])
  func workers(count: Int) throws {
    let arguments =
      Self.series + [
        "--good", "128", "--bad", "151", "--format", "jsonl", "--workers", "\(count)",
      ]
    let first = try ProgramRun.firstbad(arguments)
    #expect(first.status == 0)
    #expect(first.output.contains("\"firstBad\": \"2.6.18-145.el5\""))
    #expect(try ProgramRun.firstbad(arguments).output == first.output)
  }

  @Test("a suspicion changes the order and not the answer; a wrong one too")
  func priors() throws {
    for prior in ["word:flipping=50", "component:net=5", "size", "build:2.6.18-131.el5=100"] {
      let run = try ProgramRun.firstbad(
        Self.series + ["--good", "128", "--bad", "151", "--prior", prior])
      #expect(run.status == 0)
      #expect(run.output.contains("The first bad build is 2.6.18-145.el5"), "\(prior)")
      #expect(run.output.contains("switch from flipping to copying interface"), "\(prior)")
    }
  }
}
