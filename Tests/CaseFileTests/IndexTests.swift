import Bisection
import Correlation
import Foundation
import TestSupport
import Testing

@testable import CaseFile

@Suite("The index of a folder of cases")
struct IndexTests {
  private let signature = "netfront-grant-failure/flip-to-copy-at-restore"

  /// A case with a bisection that found something, for a signature.
  private func make(_ folder: TemporaryFolder, _ name: String, signature: String) throws {
    let path = folder.path(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let store = try CaseStore.open(path: path, mode: .create)
    var arguments = Samples.arguments
    arguments.signature = signature
    let bisection = try store.begin(arguments)
    try store.record(conclusion: Samples.report, of: bisection)
    try store.close()
  }

  private func paths(_ matches: [CaseMatch], _ closeness: CaseMatch.Closeness) -> [String] {
    matches.filter { $0.closeness == closeness }.map(\.finding.path)
  }

  @Test("finds the same signature first, then the same kind with another cause")
  func search() throws {
    let folder = try TemporaryFolder()
    try make(folder, "b.firstbad", signature: signature)
    try make(folder, "deep/er/a.firstbad", signature: signature)
    try make(folder, "c.firstbad", signature: "netfront-grant-failure/ended-grant")
    try make(folder, "d.firstbad", signature: "oops/xennet_poll")
    let index = try CaseIndex(folder: folder.url.path, cache: nil)
    try index.refresh()
    let matches = try index.matches(signature)
    #expect(paths(matches, .same) == ["b.firstbad", "deep/er/a.firstbad"])
    #expect(paths(matches, .related) == ["c.firstbad"])
    #expect(paths(try index.matches("netfront-grant-failure"), .related).count == 3)
    #expect(paths(try index.matches("bad 2.6.18-145 xennet"), .words) == ["d.firstbad"])
    #expect(try index.matches("100%").isEmpty)
    #expect(try index.matches("").isEmpty)
    #expect(try index.count() == 4)
    #expect(try index.matches(" ").isEmpty)
  }

  @Test("tells of one signature in a case once, and takes a kind without a cause for no signature")
  func kinds() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      let store = try CaseStore.open(path: folder.path("\(name).firstbad"), mode: .create)
      for series in ["one", "two"] {
        var arguments = Samples.arguments
        arguments.signature = "panic"
        arguments.series = series
        let bisection = try store.begin(arguments)
        var report = Samples.report
        report.firstBad = series
        try store.record(conclusion: report, of: bisection)
      }
      try store.close()
    }
    let index = try CaseIndex(folder: folder.url.path, cache: nil)
    try index.refresh()
    #expect(try index.all().count == 4)
    #expect(paths(try index.matches("panic"), .related) == ["a.firstbad", "b.firstbad"])
    #expect(paths(try index.matches("panic"), .same) == [])
  }

  @Test("sees incidents and crashes, each once")
  func findings() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let result = Samples.analysis(seed: 3)
    try store.record(analysis: result, inputs: [Samples.input("a")])
    try store.record(analysis: result, inputs: [Samples.input("b", "b")])
    try store.close()
    let found = try CaseStore.findings(of: folder.path(), as: "x")
    let incidents = Set(result.incidents.map { [$0.signature, $0.title] })
    #expect(found.count { $0.kind == .incident } == incidents.count)
    #expect(found.filter { $0.kind == .crash }.map(\.signature) == result.crashes.map(\.signature))
  }

  @Test("follows what is added, changed and removed, and keeps the rest")
  func refresh() throws {
    let folder = try TemporaryFolder()
    let cache = try TemporaryFolder().path("index.sqlite")
    try FileManager.default.createDirectory(
      atPath: (cache as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: cache) }
    func found() throws -> [String] {
      let index = try CaseIndex(folder: folder.url.path, cache: cache)
      defer { index.close() }
      try index.refresh()
      return try index.matches(signature).map(\.finding.path)
    }
    #expect(try found() == [])
    try make(folder, "a.firstbad", signature: signature)
    try make(folder, "b.firstbad", signature: "x/y")
    #expect(try found() == ["a.firstbad"])
    #expect(try found() == ["a.firstbad"])
    try FileManager.default.removeItem(atPath: folder.path("b.firstbad"))
    try make(folder, "b.firstbad", signature: signature)
    #expect(try found() == ["a.firstbad", "b.firstbad"])
    try FileManager.default.removeItem(atPath: folder.path("a.firstbad"))
    #expect(try found() == ["b.firstbad"])
  }

  @Test("tells which cases cannot be read, and leaves other files alone")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try make(folder, "a.firstbad", signature: signature)
    try Data("no database".utf8).write(to: folder.url.appendingPathComponent("b.firstbad"))
    try Data("log".utf8).write(to: folder.url.appendingPathComponent("guest.log"))
    let index = try CaseIndex(folder: folder.url.path, cache: nil)
    try index.refresh()
    let problems = try index.problems()
    #expect(problems.map(\.path) == ["b.firstbad"])
    #expect(problems.first?.problem == "this is not a firstbad case; it was left as it is")
    #expect(try index.matches(signature).count == 1)
  }

  @Test("is made anew where its file is another's or damaged")
  func foreignCache() throws {
    let folder = try TemporaryFolder()
    try make(folder, "a.firstbad", signature: signature)
    let cache = folder.path("index.sqlite")
    for bytes in [Data("not a database at all, but long enough to be one".utf8), Data(count: 5000)]
    {
      try bytes.write(to: URL(fileURLWithPath: cache))
      let index = try CaseIndex(folder: folder.url.path, cache: cache)
      try index.refresh()
      #expect(try index.matches(signature).count == 1)
      index.close()
    }
  }

  @Test("of a folder that is not there is an error that says so")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let index = try CaseIndex(folder: folder.path("nowhere"), cache: nil)
    let error = #expect(throws: CaseFileError.self) { try index.refresh() }
    #expect(error?.problem == "there is no such folder, or it can't be read")
  }
}
