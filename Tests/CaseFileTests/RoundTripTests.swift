import Bisection
@testable import CaseFile
import Correlation
import Testing

@Suite("What a case file gives back")
struct RoundTripTests {
  @Test("is the whole of a remark, whatever bytes it has")
  func remark() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    try store.record(note: Note(text: "before\0after\nthen", recordedMicroseconds: nil))
    #expect(try store.contents().notes.map(\.text) == ["before\u{FFFD}after\nthen"])
    try store.close()
  }

  @Test("is what was recorded, in its order")
  func everything() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let inputs = [Samples.input("hypervisor.log", "b"), Samples.input("guest.log")]
    try store.record(
      analysis: Samples.analysis(), inputs: inputs, invocation: "firstbad analyze guest.log",
      recordedMicroseconds: 7)
    let bisection = try store.begin(
      Samples.arguments, invocation: "firstbad bisect", startedMicroseconds: 8)
    let journal = [
      Samples.entry("2.6.18-145.el5"), Samples.entry("2.6.18-144.el5", verdict: "good"),
      JournalEntry(
        observation: BisectionReport.Observation(
          build: "2.6.18-145.el5", attempt: 1, verdict: "infra", reason: "", signature: nil,
          seconds: 0)),
    ]
    #expect(try journal.map { try store.append($0, to: bisection) } == [1, 2, 3])
    try store.record(conclusion: Samples.report, of: bisection, recordedMicroseconds: 9)
    try store.record(note: Note(text: "Seen on two hosts.", recordedMicroseconds: nil))
    try store.close()

    let reader = try CaseStore.open(path: folder.path(), mode: .read)
    let contents = try reader.contents()
    #expect(
      contents
        == CaseContents(
          inputs: inputs.sorted(),
          analyses: [
            StoredAnalysis(
              inputs: inputs, result: Samples.analysis(), invocation: "firstbad analyze guest.log",
              recordedMicroseconds: 7)
          ],
          bisections: [
            StoredBisection(
              arguments: Samples.arguments, invocation: "firstbad bisect", startedMicroseconds: 8,
              journal: journal, conclusion: Samples.report)
          ],
          notes: [Note(text: "Seen on two hosts.", recordedMicroseconds: nil)]))
    #expect(try reader.observations(of: try reader.resume(Samples.arguments)) == journal)
  }

  @Test("is any analysis, whatever its texts and numbers")
  func anyAnalysis() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    var expected: [AnalysisResult] = []
    for seed in UInt64(1)...100 {
      let result = Samples.analysis(seed: seed)
      try store.record(analysis: result, inputs: [Samples.input("\(seed)")])
      expected.append(result)
    }
    let back = try store.contents().analyses.map(\.result)
    for (index, pair) in zip(back, expected).enumerated() {
      #expect(pair.0 == pair.1, "seed \(index + 1)")
    }
    #expect(back.count == expected.count)
  }

  @Test("has an analysis once, however often it was recorded")
  func recordedTwice() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let inputs = [Samples.input("guest.log"), Samples.input("guest.log")]
    for time in Int64(1)...3 {
      try store.record(
        analysis: Samples.analysis(), inputs: inputs, recordedMicroseconds: time)
    }
    try store.record(analysis: Samples.analysis(), inputs: [Samples.input("other.log", "d")])
    let contents = try store.contents()
    #expect(contents.analyses.map(\.recordedMicroseconds) == [1, nil])
    #expect(contents.inputs.map(\.name) == ["guest.log", "other.log"])
  }

  @Test("has the latest analysis of the same inputs in front of earlier ones")
  func currentAnalyses() {
    let old = StoredAnalysis(inputs: [Samples.input("a")], result: Samples.analysis(seed: 1))
    let renamed = StoredAnalysis(inputs: [Samples.input("b")], result: Samples.analysis(seed: 2))
    let other = StoredAnalysis(
      inputs: [Samples.input("a", "e")], result: Samples.analysis(seed: 3))
    let contents = CaseContents(analyses: [old, other, renamed])
    #expect(contents.currentAnalyses == [other, renamed])
  }

  @Test("has the latest conclusion")
  func conclusions() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let bisection = try store.begin(Samples.arguments)
    try store.record(conclusion: BisectionReport(outcome: .undecided), of: bisection)
    try store.record(conclusion: Samples.report, of: bisection)
    #expect(try store.contents().bisections.map(\.conclusion) == [Samples.report])
  }
}
