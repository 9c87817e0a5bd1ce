import Bisection
import CaseFile
import Foundation
import LogModel
import Testing

@Suite("Merging cases")
struct MergeTests {
  private func filled(_ folder: TemporaryFolder, _ name: String, seed: UInt64, runs: Int) throws
    -> CaseStore
  {
    let store = try CaseStore.open(path: folder.path(name), mode: .create)
    try store.record(
      analysis: Samples.analysis(seed: seed), inputs: [Samples.input("guest.log")],
      events: EventTests.events(25_000 * Int(seed)))
    let bisection = try store.begin(Samples.arguments)
    for attempt in 0..<runs {
      try store.append(Samples.entry("2.6.18-145.el5", attempt: attempt), to: bisection)
    }
    if runs > 3 { try store.record(conclusion: Samples.report, of: bisection) }
    try store.record(note: Note(text: "note \(seed)", recordedMicroseconds: nil))
    try store.record(names: [StoredName(identity: "host", name: "host\(seed)")])
    try store.embed(
      Data([UInt8(seed)]), sha256: String(repeating: "\(seed)", count: 64))
    try store.record(
      document: CaseDocument(schema: "s", title: "t", json: "{\"seed\": \(seed)}"))
    return store
  }

  @Test("adds what is new, keeps what is there, and changes nothing the second time")
  func adds() throws {
    let folder = try TemporaryFolder()
    let left = try filled(folder, "left.firstbad", seed: 1, runs: 2)
    let right = try filled(folder, "right.firstbad", seed: 2, runs: 5)
    let before = try right.contents()
    let summary = try left.merge(right)
    var expected = CaseStore.MergeSummary()
    expected.analyses = 1
    expected.runs = 3
    expected.notes = 1
    expected.documents = 1
    expected.embedded = 1
    #expect(summary == expected)
    #expect(try right.contents() == before)
    let merged = try left.contents()
    #expect(
      merged.analyses.map(\.result) == [Samples.analysis(seed: 1), Samples.analysis(seed: 2)])
    #expect(merged.analyses[1].eventCounts == before.analyses[0].eventCounts)
    #expect(merged.bisections.map(\.journal) == before.bisections.map(\.journal))
    #expect(merged.bisections.map(\.conclusion) == [Samples.report])
    #expect(merged.notes.map(\.text) == ["note 1", "note 2"])
    #expect(merged.names.map(\.name) == ["host1", "host2"])
    #expect(merged.embedded.count == 2 && merged.documents.count == 2)
    var events = 0
    try left.forEachEvent(ofAnalysis: 1) { _ in
      events += 1
      return true
    }
    #expect(events == 50_000)
    #expect(try left.merge(right) == CaseStore.MergeSummary())
    #expect(try left.contents() == merged)
  }

  @Test("into an empty case gives the same contents")
  func copies() throws {
    let folder = try TemporaryFolder()
    let source = try filled(folder, "source.firstbad", seed: 1, runs: 4)
    let target = try CaseStore.open(path: folder.path("target.firstbad"), mode: .create)
    try target.merge(source)
    #expect(try target.contents() == source.contents())
  }

  @Test("of two tales of one bisection is refused, naming the first difference, and adds nothing")
  func conflict() throws {
    let folder = try TemporaryFolder()
    let left = try filled(folder, "left.firstbad", seed: 1, runs: 2)
    let right = try CaseStore.open(path: folder.path("right.firstbad"), mode: .create)
    try right.record(note: Note(text: "from the right", recordedMicroseconds: nil))
    let bisection = try right.begin(Samples.arguments)
    try right.append(Samples.entry("2.6.18-145.el5"), to: bisection)
    try right.append(Samples.entry("2.6.18-144.el5", verdict: "good"), to: bisection)
    let before = try left.contents()
    let error = #expect(throws: CaseFileError.self) { try left.merge(right) }
    #expect(error?.code == .conflict)
    #expect(
      error?.problem == "both cases hold the bisection of rhel5-kernel from 2.6.18-128.el5 to "
        + "2.6.18-164.el5, and their runs differ from run 2 on (2.6.18-145.el5 bad here, "
        + "2.6.18-144.el5 good there)")
    #expect(try left.contents() == before)
  }
}
