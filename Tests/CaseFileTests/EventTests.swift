import CaseFile
import Foundation
import GRDB
import LogModel
import TestSupport
import Testing

@Suite("The events of a case")
struct EventTests {
  static func events(_ count: Int, input: String = "guest.log") -> [StoredEvent] {
    (0..<count).map { index in
      StoredEvent(
        pattern: index % 3 == 0 ? "linux.netfront.rx-error" : "xen.grant-table.bad-flags",
        severity: index % 3 == 0 ? .error : .warning, stream: index % 2 == 0 ? "guest" : "guest-2",
        place: Place(input: input, line: index + 1),
        stampKind: index % 5 == 0 ? nil : .uptime,
        stampMicroseconds: index % 5 == 0 ? nil : Int64(index) * 1_000,
        captures: index % 2 == 0 ? [:] : ["gref": "\(index)", "text\"\\": "\u{1}\u{1B}é\n"])
    }
  }

  private func all(_ store: CaseStore, _ index: Int = 0) throws -> [StoredEvent] {
    var found: [StoredEvent] = []
    try store.forEachEvent(ofAnalysis: index) { event in
      found.append(event)
      return true
    }
    return found
  }

  @Test("come back in their order, and are counted by stream and pattern")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let events = Self.events(100)
    try store.record(
      analysis: Samples.analysis(), inputs: [Samples.input("guest.log")], events: events)
    #expect(try all(store) == events)
    let counts = try #require(try store.contents().analyses.first).eventCounts
    #expect(counts.count == 4)
    #expect(counts.reduce(0) { $0 + $1.events } == 100)
    #expect(counts.map(\.first.line) == [1, 2, 3, 4])
    for count in counts {
      let same = events.filter { $0.stream == count.stream && $0.pattern == count.pattern }
      #expect(count.events == same.count)
      #expect(count.first == same.first?.place)
      #expect(count.severity == same.first?.severity)
    }
    var few = 0
    try store.forEachEvent(ofAnalysis: 0) { _ in
      few += 1
      return few < 7
    }
    #expect(few == 7)
    #expect(try all(store, 1).isEmpty)
  }

  @Test("of an input that the analysis does not list are left out")
  func unknownInput() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    try store.record(
      analysis: Samples.analysis(), inputs: [Samples.input("other.log")],
      events: Self.events(5) + Self.events(2, input: "other.log"))
    #expect(try all(store).map(\.place.input) == ["other.log", "other.log"])
  }

  @Test("are recorded once with their analysis")
  func once() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    for _ in 0..<2 {
      try store.record(
        analysis: Samples.analysis(), inputs: [Samples.input("guest.log")],
        events: Self.events(10))
    }
    #expect(try all(store).count == 10)
  }

  @Test("stand in a case beside logs, names and documents")
  func rest() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let digest = String(repeating: "a", count: 64)
    #expect(try store.embeddedLog(sha256: digest) == nil)
    try store.embed(Data([0, 1, 255]), sha256: digest)
    try store.embed(Data([0, 1, 255]), sha256: digest)
    try store.record(names: [
      StoredName(identity: "mac", name: "b"), StoredName(identity: "host", name: "web01"),
      StoredName(identity: "host", name: "web01"),
    ])
    let document = CaseDocument(schema: "firstbad.matrix.v1", title: "hosts", json: "{\"a\": 1}")
    try store.record(document: document)
    try store.record(document: document)
    let error = #expect(throws: CaseFileError.self) {
      try store.record(document: CaseDocument(schema: "x", title: "broken", json: "{"))
    }
    #expect(error?.problem == "the document `broken` is not JSON")
    let contents = try store.contents()
    #expect(contents.embedded == [digest])
    #expect(try store.embeddedLog(sha256: digest.uppercased()) == Data([0, 1, 255]))
    #expect(contents.names.map(\.name) == ["web01", "b"])
    #expect(contents.documents == [document])
  }
}
