import Bisection
@testable import CaseFile
import Foundation
import GRDB
import Glibc
import Testing

@Suite("The journal of a bisection")
struct JournalTests {
  @Test("keeps what it acknowledged when the process is killed")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try CaseStore.open(path: path, mode: .create)
      let bisection = try store.begin(Samples.arguments)
      for attempt in 0..<25 {
        try store.append(Samples.entry("2.6.18-145.el5", attempt: attempt), to: bisection)
      }
      kill(getpid(), SIGKILL)
    }
    #expect(try folder.names().contains("incident.firstbad-wal"))
    let reader = try CaseStore.open(path: path, mode: .read)
    #expect(try reader.contents().bisections.first?.journal.count == 25)
    try reader.close()
    let store = try CaseStore.open(path: path, mode: .write)
    let entries = try store.observations(of: try store.resume(Samples.arguments))
    #expect(entries.map(\.observation.attempt) == Array(0..<25))
    try store.close()
    #expect(try folder.names() == ["incident.firstbad"])
  }

  @Test("is whole or not there at all when the process is killed at any moment of its making")
  func killedWhileMade() async throws {
    let folder = try TemporaryFolder()
    for microseconds in [0, 200, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000] {
      let path = folder.path("\(microseconds).firstbad")
      // The moment is not exact, and need not be: whatever is left must open.
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, microseconds = microseconds as Int] in
        Thread.detachNewThread {
          usleep(UInt32(microseconds))
          kill(getpid(), SIGKILL)
        }
        let store = try CaseStore.open(path: path, mode: .writeOrCreate)
        let bisection = try store.begin(Samples.arguments)
        while true { try store.append(Samples.entry("2.6.18-145.el5"), to: bisection) }
      }
      let store = try CaseStore.open(path: path, mode: .writeOrCreate)
      let bisection = try store.begin(Samples.arguments)
      let entries = try store.observations(of: bisection)
      #expect(entries.allSatisfy { $0 == Samples.entry("2.6.18-145.el5") })
      try store.append(Samples.entry("2.6.18-145.el5"), to: bisection)
      try store.close()
      #expect(try folder.names() == ["\(microseconds).firstbad"])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test("is on the disk at each commit, not only at checkpoints")
  func synchronous() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    #expect(try store.pragma("synchronous") == "2")
    #expect(try store.pragma("journal_mode") == "wal")
    #expect(try store.pragma("foreign_keys") == "1")
  }

  @Test(
    "lets nobody change or remove an observation",
    arguments: [
      "UPDATE observations SET verdict = 'good'", "DELETE FROM observations",
      "INSERT OR REPLACE INTO observations SELECT * FROM observations",
    ])
  func appendOnly(statement: String) throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    try store.append(Samples.entry("2.6.18-145.el5"), to: try store.begin(Samples.arguments))
    try store.close()
    let queue = try DatabaseQueue(path: folder.path())
    // SQLite fires delete triggers on REPLACE only under this pragma; without it the row stays equal here.
    try queue.write { try $0.execute(sql: "PRAGMA recursive_triggers = ON") }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: statement) }
    }
    try queue.close()
    let again = try CaseStore.open(path: folder.path(), mode: .read)
    #expect(
      try again.contents().bisections.first?.journal == [Samples.entry("2.6.18-145.el5")])
  }

  @Test("is continued with the same arguments and begun once")
  func sameArguments() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let first = try store.begin(Samples.arguments, startedMicroseconds: 1)
    #expect(try store.begin(Samples.arguments, startedMicroseconds: 2) == first)
    #expect(try store.resume(Samples.arguments) == first)
    #expect(try store.bisections() == [first])
    #expect(try store.contents().bisections.map(\.startedMicroseconds) == [1])
  }

  @Test("names the arguments that differ from the nearest bisection in the case")
  func otherArguments() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let empty = #expect(throws: CaseFileError.self) { try store.resume(Samples.arguments) }
    #expect(empty?.code == .noBisection)
    var far = Samples.arguments
    far.series = "xen"
    far.axis = nil
    _ = try store.begin(far)
    _ = try store.begin(Samples.arguments)
    var asked = Samples.arguments
    asked.bad = "2.6.18-150.el5"
    asked.saveHost = "2.6.18-128.el5"
    let error = #expect(throws: CaseFileError.self) { try store.resume(asked) }
    #expect(error?.code == .otherArguments)
    #expect(
      error?.problem == "the case holds a bisection with other arguments: "
        + "bad is `2.6.18-150.el5` here and `2.6.18-164.el5` there; "
        + "save-host is `2.6.18-128.el5` here and not set there (in the case)")
  }

  @Test("tells a further argument from a fixed one of the same name")
  func shadowedNames() {
    var left = Samples.arguments
    left.others = ["good": "x", "timeout": "5"]
    var right = Samples.arguments
    right.others = ["good": "y", "timeout": "5"]
    #expect(left.differences(from: right).map(\.name) == ["others.good"])
    #expect(left.differences(from: left).isEmpty)
  }

  @Test("refuses a run that took no possible time", arguments: [-1, .nan, .infinity])
  func impossible(seconds: Double) throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.path(), mode: .create)
    let bisection = try store.begin(Samples.arguments)
    var entry = Samples.entry("2.6.18-145.el5")
    entry.observation.seconds = seconds
    let error = #expect(throws: CaseFileError.self) { try store.append(entry, to: bisection) }
    #expect(error?.code == .invalid)
    #expect(try store.observations(of: bisection).isEmpty)
  }
}
