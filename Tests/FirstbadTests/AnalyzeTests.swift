internal import Foundation
internal import TestSupport
internal import Testing

@Suite("firstbad analyze")
struct AnalyzeTests {
  private let story = [
    "analyze", "SampleLogs/bz503139/guest.dmesg", "SampleLogs/bz503139/hypervisor.log",
  ]

  @Test("the lines of bug 503139 are one incident, and the status is 1")
  func story503139() throws {
    let run = try ProgramRun.firstbad(story)
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(try Golden.compare(run.output, with: "bz503139.txt") == .same)
  }

  @Test("the same as JSON has the keys that scripts rely on")
  func storyAsJSON() throws {
    let run = try ProgramRun.firstbad(story + ["--format", "json"])
    #expect(run.status == 1)
    #expect(try Golden.compare(run.output, with: "bz503139.json") == .same)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "firstbad.analysis.v1")
    let incidents = try #require(object["incidents"] as? [[String: Any]])
    #expect(incidents.count == 1)
    let incident = try #require(incidents.first)
    #expect(
      incident["signature"] as? String == "netfront-grant-failure/flip-to-copy-at-restore")
    #expect(incident["pairing"] as? String == "claimed")
    for key in [
      "id", "correlation", "title", "severity", "confidence", "hypotheses", "causes", "domains",
      "evidence", "alignment", "visibility", "releases", "nextSteps",
    ] {
      #expect(incident.keys.contains(key), "\(key)")
    }
  }

  @Test("what several streams say on one console is told in the order of its lines")
  func console() throws {
    let run = try ProgramRun.firstbad([
      "analyze", "--format", "json", "SampleLogs/netback-misc-boot",
    ])
    let document = try JSONDocument(Data(run.output.utf8))
    guard case .array(let incidents)? = document["incidents"] else {
      Issue.record("no incidents")
      return
    }
    var consoles = 0
    for incident in incidents {
      guard case .array(let entries)? = incident["timeline"]?["entries"] else { continue }
      var lines: [Int64] = []
      var inputs: Set<String> = []
      var streams: Set<String> = []
      for entry in entries {
        guard case .string(let input)? = entry["place"]?["input"],
          case .integer(let line)? = entry["place"]?["line"],
          case .string(let stream)? = entry["stream"]
        else { continue }
        lines.append(line)
        inputs.insert(input)
        streams.insert(stream)
      }
      guard inputs.count == 1, streams.count > 1 else { continue }
      consoles += 1
      #expect(lines == lines.sorted())
    }
    #expect(consoles > 0)
  }

  @Test("the order of the inputs changes neither roles nor incident")
  func orderOfInputs() throws {
    let run = try ProgramRun.firstbad([story[0], story[2], story[1], "--format", "json"])
    #expect(run.status == 1)
    #expect(run.output.contains("netfront-grant-failure/flip-to-copy-at-restore"))
  }

  @Test("a clean run has nothing at or above warning")
  func cleanDate() throws {
    let run = try ProgramRun.firstbad([
      "analyze", "SampleLogs/clean-date/guest.dmesg", "SampleLogs/clean-date/hypervisor.log",
      "--fail-on", "warning",
    ])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("No incident."))
  }

  @Test(
    "each failing guest's own log gives one incident of it, with backend d0",
    arguments: ["guest.dmesg", "guest2.dmesg"])
  func faultDate(guest: String) throws {
    let run = try ProgramRun.firstbad([
      "analyze", "SampleLogs/fault-date/\(guest)", "SampleLogs/fault-date/hypervisor.log",
      "--format", "json",
    ])
    #expect(run.status == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let all = try #require(object["incidents"] as? [[String: Any]])
    let incidents = all.filter { $0["correlation"] as? String == "netfront-grant-failure" }
    #expect(incidents.count == 1)
    // What the other guest's lines left unexplained is no guest's until its log is there.
    #expect(all.allSatisfy { ($0["correlation"] as? String ?? "").contains("grant") })
    let domains = try #require(incidents.first?["domains"] as? [String: [String: Any]])
    #expect(domains["backend"]?["domid"] as? Int == 0)
    // The caller of a grant operation is not the guest whose grant is bad.
    #expect(domains["guest"]?["domid"] as? Int != 0)
  }

  @Test("the same bytes come out twice")
  func determinism() throws {
    let first = try ProgramRun.firstbad(story + ["--format", "json"])
    let second = try ProgramRun.firstbad(story + ["--format", "json"])
    #expect(first.output == second.output)
  }

  @Test("the program has its patterns wherever it is started")
  func anyWorkingDirectory() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun.firstbad(
      ["analyze"] + story.dropFirst().map { Repository.path($0) }, in: folder.url.path)
    #expect(run.status == 1)
  }
}

@Suite("firstbad analyze --explain-input")
struct ExplainInputTests {
  @Test("says what each input of the samples was taken for, and why")
  func samples() throws {
    let run = try ProgramRun.firstbad([
      "analyze", "--explain-input", "SampleLogs/bz503139", "SampleLogs/fault-date",
    ])
    #expect(run.status == 0)
    #expect(try Golden.compare(run.output, with: "explain-input.txt") == .same)
  }

  @Test("--dialect reads an input's prefixes as the named dialects only, and says so")
  func forcedDialect() throws {
    let path = "SampleLogs/fault-date/hypervisor.log"
    let run = try ProgramRun.firstbad([
      "analyze", "--explain-input", "--dialect", "\(path)=xen", path,
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("dialects  xen (the user says which to look for)"))
    #expect(run.output.contains("without stamps"))
  }

  @Test(
    "a dialect or an input that is not known is a usage error with the nearest one",
    arguments: [("xen-dte", "did you mean xen-date?"), ("gest.dmesg=dmesg", "no input is called")])
  func unknownDialect(value: String, message: String) throws {
    let run = try ProgramRun.firstbad([
      "analyze", "--dialect", value, "SampleLogs/bz503139/guest.dmesg",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains(message))
  }

  @Test("a missing input makes the status 3, and the others are explained")
  func missing() throws {
    let run = try ProgramRun.firstbad([
      "analyze", "--explain-input", "SampleLogs/bz503139/guest.dmesg", "nowhere.log",
    ])
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("SampleLogs/bz503139/guest.dmesg\n  kind"))
  }
}
