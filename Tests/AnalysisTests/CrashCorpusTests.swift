import Analysis
import BuiltInPatterns
import Correlation
import Foundation
import Ingest
import LogModel
import TestSupport
import Testing

@Suite(
  "Crashes of syzkaller's report corpus",
  .enabled(if: Repository.shared != nil, "needs ../shared"))
struct CrashCorpusTests {
  /// A log and what its header expects.
  private struct Sample {
    let name: String
    let titles: [String]
    let type: String?
    let isDamaged: Bool
    let panicked: Bool
    let log: String

    init?(_ file: URL) throws {
      guard Int(file.lastPathComponent) != nil else { return nil }
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        .replacingOccurrences(of: "\r", with: "")
      let parts = text.hasPrefix("\n") ? ["", String(text.dropFirst())] : Self.split(text)
      func values(_ key: String) -> [String] {
        parts[0].split(separator: "\n").filter { $0.hasPrefix(key + ": ") }
          .map { String($0.dropFirst(key.count + 2)) }
      }
      name = file.lastPathComponent
      titles = values("TITLE") + values("ALT")
      type = values("TYPE").first
      isDamaged = !values("CORRUPTED").isEmpty
      panicked = !values("PANICKED").isEmpty
      log = parts[1].components(separatedBy: "\nREPORT:\n")[0]
    }

    private static func split(_ text: String) -> [String] {
      guard let end = text.range(of: "\n\n") else { return [text, ""] }
      return [String(text[..<end.lowerBound]), String(text[end.upperBound...])]
    }
  }

  @Test("most are found, named and told damaged as expected; none where none is")
  func corpus() throws {
    let folder = try #require(Repository.shared).appendingPathComponent(
      "corpora/syzkaller-linux-reports")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
    let analyzer = Analyzer(catalog: try BuiltInCatalog.load())
    var positive = 0
    var found = 0
    var named = 0
    var typed = 0
    var panicked = 0
    var wrong = 0
    for sample in try files.compactMap(Sample.init) {
      let input = LogInput(name: sample.name, bytes: LogBytes(text: sample.log))
      let crash = analyzer.analyze([input]).crashes.min { $0.place.line < $1.place.line }
      guard !sample.titles.isEmpty else {
        #expect(crash == nil, "\(sample.name)")
        continue
      }
      positive += 1
      guard let crash else { continue }
      found += 1
      if sample.titles.contains(crash.title) { named += 1 }
      if crash.type == sample.type { typed += 1 }
      if crash.panicked == sample.panicked { panicked += 1 }
      if crash.truncated != sample.isDamaged { wrong += 1 }
    }
    #expect(positive == 569)
    #expect(found >= 558)
    #expect(named >= 494)
    #expect(typed >= 546)
    #expect(panicked == found)
    #expect(wrong <= 37)
  }
}
