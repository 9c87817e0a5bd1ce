internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad matrix")
struct MatrixCommandTests {
  private let story = [
    "matrix", "--save-hosts", "5.3,5.4-dev,5.4", "--restore-hosts", "5.3,5.4-dev,5.4",
    "--guests", "buggy,fixed,rhel5.6,mainline",
  ]
  private let small = [
    "matrix", "--save-hosts", "5.3,5.4-dev", "--restore-hosts", "5.3,5.4-dev", "--guests", "buggy",
  ]

  @Test("prints which pairs lose the network and why, at most 80 columns wide")
  func text() throws {
    let run = try ProgramRun.firstbad(story)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(try Golden.compare(run.output, with: "matrix.txt") == .same)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the same as a document keeps to its schema")
  func json() throws {
    let run = try ProgramRun.firstbad(story + ["--format", "json"])
    #expect(run.status == 1)
    #expect(try Schema.faults(of: run.output, by: "matrix") == [])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let cells = try #require(object["cells"] as? [[String: Any]])
    #expect(cells.count == 36)
    #expect(cells.allSatisfy { $0["basis"] as? String == "tested" })
    let bad = cells.filter { $0["result"] as? String == "loses" }
    #expect(bad.count == 4)
    #expect(bad.allSatisfy { $0["guest"] as? String == "buggy" && $0["signature"] is String })
    #expect(
      bad.map { "\($0["saveHost"] ?? "")-\($0["restoreHost"] ?? "")" } == [
        "5.3-5.4-dev", "5.4-dev-5.3", "5.4-dev-5.4", "5.4-5.4-dev",
      ])
  }

  @Test("as Markdown it is a table a guest")
  func markdown() throws {
    let run = try ProgramRun.firstbad(small + ["--format", "markdown"])
    #expect(run.status == 1)
    #expect(try Golden.compare(run.output, with: "matrix.md") == .same)
  }

  @Test("without counts a failed cell says no more than that it fails")
  func noCounts() throws {
    let run = try ProgramRun.firstbad(small + ["--no-counts"])
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("4 runs, action save: works 2, fails 2."))
    #expect(!run.output.contains("loses"))
  }

  @Test("how many workers there are changes no byte")
  func workers() throws {
    let one = try ProgramRun.firstbad(small + ["--workers", "1", "--format", "json"])
    let eight = try ProgramRun.firstbad(small + ["--workers", "8", "--format", "json"])
    #expect(one.output == eight.output)
  }

  @Test("a matrix without a failure has status 0, and status 3 where runs can't tell")
  func statuses() throws {
    let fine = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "5.3", "--restore-hosts", "5.3,5.4", "--guests", "buggy",
    ])
    #expect(fine.status == 0)
    let silent = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "5.3", "--restore-hosts", "5.4-dev", "--guests", "buggy",
      "--packets", "0",
    ])
    #expect(silent.status == 3)
    #expect(silent.output.contains("unclear"))
    #expect(silent.output.contains("nothing was sent to the guest"))
  }

  @Test("some pings answered and some not is partly")
  func partly() throws {
    let run = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "5.4-dev", "--restore-hosts", "5.3", "--guests", "buggy",
      "--maxmem-pages", "1029",
    ])
    #expect(run.status == 1)
    #expect(run.output.contains("partly 1"))
    #expect(run.output.contains("5 of 25 pings answered"))
  }

  @Test("takes builds less a change, ranges, and hypervisors of other builds")
  func recipes() throws {
    let run = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "5.3", "--restore-hosts",
      "143..145,145 without 145/1,145/2,144 with 145/1", "--hypervisors", "128", "--guests",
      "buggy", "--format", "json",
    ])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let cells = try #require(object["cells"] as? [[String: Any]])
    #expect(
      cells.map { "\($0["restoreHost"] ?? ""): \($0["result"] ?? "")" } == [
        "2.6.18-143.el5 under 128: works", "2.6.18-144.el5 under 128: works",
        "2.6.18-145.el5 under 128: loses", "145 without 145/1, 145/2 under 128: works",
        "144 with 145/1 under 128: loses",
      ])
  }

  @Test("in few runs it says the same, tells run and implied cells apart, and what these rest on")
  func fewRuns() throws {
    let hosts = "5.3,5.4-dev,5.4,preserving,new-flag,upstream"
    let arguments = [
      "matrix", "--save-hosts", hosts, "--restore-hosts", hosts, "--guests", "buggy,fixed,rhel5.6",
      "--format", "json",
    ]
    func cells(_ more: [String]) throws -> [[String: Any]] {
      let run = try ProgramRun.firstbad(arguments + more)
      #expect(try Schema.faults(of: run.output, by: "matrix") == [])
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      return try #require(object["cells"] as? [[String: Any]])
    }
    let all = try cells([])
    let few = try cells(["--few-runs"])
    #expect(few.map { $0["result"] as? String } == all.map { $0["result"] as? String })
    let implied = few.filter { $0["basis"] as? String == "implied" }
    #expect(implied.count > 20)
    for cell in implied {
      let witnesses = try #require(cell["restsOn"] as? [[String: String]])
      #expect((2...3).contains(witnesses.count))
      for witness in witnesses {
        let run = few.first { other in
          ["guest", "saveHost", "restoreHost"].allSatisfy { other[$0] as? String == witness[$0] }
        }
        #expect(run?["basis"] as? String == "tested")
        #expect(run?["result"] as? String == cell["result"] as? String)
      }
    }
    #expect(
      few.filter { $0["basis"] as? String == "tested" }.allSatisfy { $0["runs"] as? Int == 1 })
  }

  @Test("a limit of runs leaves cells unknown, and says so with status 3 or 1")
  func maxRuns() throws {
    let run = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "140..144", "--restore-hosts", "140..144", "--guests", "buggy",
      "--few-runs", "--max-runs", "5",
    ])
    #expect(run.status == 3)
    #expect(run.output.contains("5 runs of 25 cells"))
    #expect(run.output.contains("unknown 20"))
    #expect(run.output.contains("?"))
  }

  @Test("a cell that can't tell is run again, as often as was said")
  func tries() throws {
    let arguments = [
      "matrix", "--save-hosts", "5.3", "--restore-hosts", "140..150", "--guests", "buggy",
      "--real-life", "quiet-test=0.3", "--real-life", "guest-crash=0.1",
    ]
    func counts(_ more: [String]) throws -> (undecided: Int, runs: Int) {
      let run = try ProgramRun.firstbad(arguments + more + ["--format", "json"])
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let cells = try #require(object["cells"] as? [[String: Any]])
      #expect(try Schema.faults(of: run.output, by: "matrix") == [])
      let undecided = cells.count { ["unclear", "other"].contains($0["result"] as? String) }
      return (undecided, try #require(object["runs"] as? Int))
    }
    let once = try counts([])
    #expect(once.undecided > 0)
    #expect(once.runs == 11)
    let often = try counts(["--tries", "20"])
    #expect(often.undecided == 0)
    #expect(often.runs > 11)
  }

  @Test("a grid of the whole series is letters, and still fits 80 columns")
  func wholeSeries() throws {
    let run = try ProgramRun.firstbad([
      "matrix", "--save-hosts", "5.3", "--restore-hosts", "128..164", "--guests", "buggy",
    ])
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("37 runs, action save: works 29, loses 8."))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try Golden.compare(run.output, with: "matrix-series.txt") == .same)
  }

  @Test(
    "a command on two hosts gives the lab's matrix, tells each cell, and --known spares what was run"
  )
  func command() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      """
      #!/bin/sh
      # Stands in for two hosts: the lab's logs, and what ping would have said.
      echo run >>"$5"
      "\(Repository.program.path)" simulate --save-host "$1" --restore-host "$2" --guest "$3" \
        --out "$4/run" >/dev/null || exit 125
      got=$(sed -n '/"after"/,/}/s/.*"received" : \\([0-9]*\\).*/\\1/p' "$4/run/run.json")
      echo "25 packets transmitted, $got received" >"$4/ping.txt"
      [ "$got" = 25 ]

      """, to: "move.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let count = folder.url.path + "/count"
    let test = ["--", script, "{save-host}", "{restore-host}", "{guest}", "{logs}", count]
    let runs = ["--runs", folder.url.path + "/runs", "--format", "json"]
    let real = try ProgramRun.firstbad(small + runs + test)
    #expect(real.status == 1)
    #expect(try Schema.faults(of: real.output, by: "matrix") == [])
    let lab = try ProgramRun.firstbad(small + ["--format", "json"])
    func cells(_ text: String) throws -> [[String: String]] {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      return try #require(object["cells"] as? [[String: Any]]).map { cell in
        ["saveHost", "restoreHost", "result", "signature"].reduce(into: [:]) {
          $0[$1] = cell[$1] as? String
        }
      }
    }
    #expect(try cells(real.output) == cells(lab.output))
    #expect(real.errors.contains("5.3 to 5.4-dev, buggy: loses (0 of 25 pings answered"))
    let known = folder.url.path + "/runs/matrix.json"
    let again = try ProgramRun.firstbad(
      ["matrix", "--save-hosts", "5.3,5.4-dev,5.4", "--restore-hosts", "5.3,5.4-dev", "--guests"]
        + ["buggy", "--known", known] + runs + test)
    #expect(try cells(again.output).compactMap { $0["result"] }.count == 6)
    let made = try String(contentsOfFile: count, encoding: .utf8)
    #expect(made.split(separator: "\n").count == 4 + 2)
    // What was taken over is kept on, or a second interruption would lose it.
    #expect(try cells(String(contentsOfFile: known, encoding: .utf8)).count == 6)
    let kept = try cells(String(contentsOfFile: known, encoding: .utf8))
    #expect(kept == (try cells(again.output)))
  }

  @Test("what a set-up error ends is kept for --known, and the next matrix does not write over it")
  func keptCells() throws {
    let folder = try TemporaryFolder()
    let runs = folder.url.path + "/runs"
    func run(_ line: String, _ more: [String] = []) throws -> ProgramRun {
      try ProgramRun.firstbad(
        ["matrix", "--save-hosts", "a,b", "--restore-hosts", "c", "--guests", "g", "--runs", runs]
          + more + ["--", "sh", "-c", line])
    }
    let ended = try run("[ $FIRSTBAD_SAVE_HOST = a ] || exit 127")
    #expect(ended.status == 2)
    #expect(ended.errors.contains("--known \(runs)/matrix.json"), "\(ended.errors)")
    let kept = try String(contentsOfFile: runs + "/matrix.json", encoding: .utf8)
    #expect(kept.contains("\"works\""))
    #expect(try run("exit 3").errors.contains("\(runs)/matrix.1.json"))
    #expect(try String(contentsOfFile: runs + "/matrix.1.json", encoding: .utf8) == kept)
    let on = try run("exit 0", ["--known", runs + "/matrix.1.json"])
    #expect(on.status == 0, "\(on.errors)")
    #expect(!on.errors.contains("a to c"), "\(on.errors)")
    let empty = try ProgramRun.firstbad(small + ["--"])
    #expect(empty.status == 2)
    #expect(empty.errors.contains("nothing follows --"))
  }

  @Test("processes of a matrix that was killed are ended by the next one")
  func leftOver() throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "matrix", "--save-hosts", "a", "--restore-hosts", "b", "--guests", "g", "--runs",
      folder.url.path + "/runs",
    ]
    let pid = folder.file("pid")
    let process = Process()
    process.executableURL = Repository.program
    process.arguments = arguments + ["--", "sh", "-c", "echo $$ > \(pid.path); exec sleep 600"]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    func test() -> Int32? {
      (try? String(contentsOf: pid, encoding: .utf8))
        .flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }
    while test() == nil { Thread.sleep(forTimeInterval: 0.02) }
    // The number is kept a moment after the process has begun.
    Thread.sleep(forTimeInterval: 0.3)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let left = try #require(test())
    #expect(kill(left, 0) == 0)
    #expect(try ProgramRun.firstbad(arguments + ["--", "true"]).status == 0)
    #expect(kill(left, 0) != 0)
  }

  @Test("a command that can't tell, does not boot or fails without a reason says so in its cell")
  func endings() throws {
    let folder = try TemporaryFolder()
    func result(_ line: String) throws -> (word: String?, status: Int32) {
      let run = try ProgramRun.firstbad([
        "matrix", "--save-hosts", "a", "--restore-hosts", "b", "--guests", "g", "--format", "json",
        "--runs", folder.url.path + "/runs", "--", "/bin/sh", "-c", line,
      ])
      let object = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return (((object?["cells"] as? [[String: Any]])?.first)?["result"] as? String, run.status)
    }
    let ends = [("exit 0", "works", 0), ("exit 3", "fails", 1), ("exit 125", "unclear", 3)]
    for (line, word, status) in ends + [("exit 124", "other", 3)] {
      let said = try result(line)
      #expect(said.word == word, "\(line)")
      #expect(Int(said.status) == status, "\(line)")
    }
    let counted = "echo '5 packets transmitted, 2 received, 60% packet loss'; exit 1"
    #expect(try result(counted).word == "partly")
    let lossy = "echo '[    1.0] printk: ** 95 printk messages dropped **'"
    #expect(try result(lossy).word == "unclear")
    let missing = try result("exit 127")
    #expect(missing.word == nil)
    #expect(missing.status == 2)
  }

  @Test("options of a command without one, and the lab's with one, are refused")
  func refusals() throws {
    let alone = try ProgramRun.firstbad(small + ["--time-limit", "5m"])
    #expect(alone.status == 2)
    #expect(alone.errors.contains("--time-limit is about a command"))
    let both = try ProgramRun.firstbad(small + ["--hypervisors", "128", "--", "true"])
    #expect(both.status == 2)
    #expect(both.errors.contains("--hypervisors is the lab's"))
  }
}
