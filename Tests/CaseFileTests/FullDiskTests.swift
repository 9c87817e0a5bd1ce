import Bisection
import Foundation
import Glibc
import Testing

@testable import CaseFile

@Suite("A disk that is full")
struct FullDiskTests {
  @Test(
    "ends recording with a sentence, and loses nothing acknowledged", arguments: [60, 250, 600])
  func full(kilobytes: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path()
    let tally = folder.path("acknowledged")
    // The kernel's own limit on a file's size: writing beyond it fails as on a full disk, in the log as in the file.
    await #expect(processExitsWith: .exitCode(7)) {
      [path = path as String, tally = tally as String, kilobytes = kilobytes as Int] in
      signal(SIGXFSZ, SIG_IGN)
      let bytes = rlim_t(kilobytes * 1024)
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      var count = 0
      do {
        let store = try CaseStore.open(path: path, mode: .writeOrCreate)
        let bisection = try store.begin(Samples.arguments)
        while count < 100_000 {
          try store.append(Samples.entry("2.6.18-145.el5", attempt: count), to: bisection)
          count += 1
        }
      } catch {
        try Data("\(count) \(error)".utf8).write(to: URL(fileURLWithPath: tally))
        _exit(7)
      }
    }
    let words = try String(contentsOfFile: tally, encoding: .utf8)
    let acknowledged = try #require(Int(words.prefix { $0 != " " }))
    #expect(words.contains("case.firstbad") || words.contains("incident.firstbad"))
    let store = try CaseStore.open(path: path, mode: .writeOrCreate)
    let bisection = try store.begin(Samples.arguments)
    let entries = try store.observations(of: bisection)
    #expect(entries.count >= acknowledged, "\(words)")
    #expect(entries.map(\.observation.attempt) == Array(0..<entries.count))
    // With room again it goes on.
    try store.append(
      Samples.entry("2.6.18-145.el5", attempt: entries.count), to: bisection)
    try store.close()
    #expect(try folder.names() == ["acknowledged", "incident.firstbad"])
  }
}
